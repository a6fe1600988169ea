import { Credential, hashPassword } from '../../features/accounts/index.js';
import { Office, OfficeLevel, OfficeService } from '../../features/offices/index.js';
import { Person, PersonService, RoleAssignment } from '../../features/people/index.js';
import { deputies, DEMO_PASSWORD, people } from '../content/people.js';
import { organisations } from '../content/organisations.js';
import type { County } from './county.js';

/** Everybody's roles began before the oldest thing told in the demo. */
const SINCE = '2019-01-01';

/** Organisations, their offices and the people in them; then who leads and who stands in for whom. */
export async function loadPeople(county: County): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await county.asSystem(async () => {
    await loadOrganisations(county);
    for (const person of people) await openAccount(county, person, passwordHash);
    await appointHeads(county);
  });
  await arrangeDeputies(county);
}

async function loadOrganisations(county: County): Promise<void> {
  const service = county.service(OfficeService);
  for (const { key, offices, area, ...organisation } of organisations) {
    const id = await service.createOrganisation({ ...organisation, areaId: county.areas.of(area) });
    county.organisations.set(key, id);
    for (const { key: officeKey, name, code, level = OfficeLevel.OFFICE, mailbox } of offices) {
      const office = { organisationId: id, name, code, level, sharedMailbox: mailbox };
      county.offices.set(officeKey, await service.createOffice(office));
    }
  }
}

async function openAccount(
  county: County,
  person: (typeof people)[number],
  passwordHash: string,
): Promise<void> {
  const { key, name, email, office, roles } = person;
  const officeId = office && county.offices.of(office);
  const accounts = county.database.repository(Person);
  const { id } = await accounts.save(accounts.create({ name, email, officeId, locale: 'de', active: true }));
  await county.database.repository(Credential).insert({ personId: id, passwordHash });
  for (const role of roles) {
    await county.database
      .repository(RoleAssignment)
      .insert({ personId: id, role, officeId, validFrom: SINCE });
  }
  county.people.set(key, id);
}

async function appointHeads(county: County): Promise<void> {
  for (const { key, head } of organisations.flatMap(({ offices }) => offices)) {
    const headId = head && county.people.of(head);
    await county.database.repository(Office).update({ id: county.offices.of(key) }, { headId });
  }
}

async function arrangeDeputies(county: County): Promise<void> {
  const service = county.service(PersonService);
  for (const { person, deputy, ...absence } of deputies) {
    const personId = county.people.of(person);
    await county.as(person, async (actor) => {
      const deputyId = county.people.of(deputy);
      await service.appointDeputy(actor, { personId, deputyId, rank: 1, validFrom: SINCE });
      if (!('awayFrom' in absence)) return;
      const [fromDay, toDay] = [county.day(absence.awayFrom), county.day(absence.awayTo)];
      await service.recordAbsence(actor, { personId, fromDay, toDay });
    });
  }
}
