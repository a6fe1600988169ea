import { AgendaTemplateService } from '../../features/agendas/index.js';
import { BodyRole, BodyService } from '../../features/conferences/index.js';
import { ProfileService, ReminderProfile } from '../../features/reviews/index.js';
import { bodies } from '../content/conferences.js';
import { strategyGroupAgenda, strategyGroupSince, strategyGroupSteps } from '../content/strategy-group.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/** Bodies have met, and people have sat in them, since before the oldest meeting told. */
const SINCE = '2019-01-01';

/** Sets up the bodies with their members. */
export async function loadBodies(county: County): Promise<void> {
  const service = county.service(BodyService);
  await county.as('koordination', async (actor) => {
    for (const { key, members, isPublic = false, ...body } of bodies) {
      const bodyId = await service.create(actor, {
        ...body,
        isPublic,
        organisationId: county.organisations.of('kreis'),
        areaId: county.areas.of('05978'),
        secretariatOfficeId: county.offices.of('stab'),
      });
      county.bodies.set(key, bodyId);
      for (const [person, role] of members) {
        const personId = county.people.of(person);
        const hasVote = role === BodyRole.MEMBER || role === BodyRole.CHAIR;
        await service.addMember(actor, { bodyId, personId, role, hasVote, validFrom: SINCE });
      }
    }
  });
}

/**
 * The strategy group gives itself an agenda, and steps of its own: it meets too often to collect reports each time. Its earlier
 * meetings keep what they had.
 */
export function tellOwnWays(story: Story, county: County): void {
  story.add(strategyGroupSince, () => giveOwnWays(county));
}

async function giveOwnWays(county: County): Promise<void> {
  const bodyId = county.bodies.of('sg');
  await county.as('koordination', async (actor) => {
    const profiles = county.service(ProfileService);
    const id = await profiles.createForBody(actor, bodyId);
    const { version } = await county.database.repository(ReminderProfile).findOneByOrFail({ id });
    await profiles.change(actor, { id, version, reportOffset: null, steps: [...strategyGroupSteps] });
    await county.service(AgendaTemplateService).change(actor, { bodyId, items: [...strategyGroupAgenda] });
  });
}
