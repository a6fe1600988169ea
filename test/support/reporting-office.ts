import { Role } from '../../src/kernel/actor.js';
import type { Client } from './client.js';
import type { TestApp } from './test-app.js';

/** The people of a youth office and those around it, signed in, and a way to make measures that the office leads. */
export interface ReportingOffice {
  readonly officeId: string;
  readonly headId: string;
  readonly deputyId: string;
  readonly officer: Client;
  readonly head: Client;
  /** Leads the office together with the head. */
  readonly coHead: Client;
  /** An officer of the office who is the first deputy of the head. */
  readonly deputy: Client;
  readonly coordinator: Client;
  /** An officer of another organisation. */
  readonly stranger: Client;
  readonly committeeMember: Client;
  /** A measure that runs, meant for committees. */
  measure(values?: Record<string, unknown>): Promise<string>;
}

/** Sets up the office. */
export async function makeReportingOffice(app: TestApp): Promise<ReportingOffice> {
  const { make } = app;
  const officeId = await make.office({ name: 'Jugendamt' });
  const otherOfficeId = await make.office({ name: 'Jobcenter' });
  const headId = await make.person({
    name: 'Henrike Haupt',
    email: 'leitung@amt.example',
    roles: [Role.OFFICE_HEAD],
    officeId,
  });
  await make.rows`update office set head_id = ${headId}::uuid where id = ${officeId}::uuid`;
  await make.person({ email: 'mitleitung@amt.example', roles: [Role.OFFICE_HEAD], officeId });
  await make.person({
    name: 'Olaf Ordner',
    email: 'sachbearbeitung@amt.example',
    roles: [Role.OFFICER],
    officeId,
  });
  const deputyId = await make.person({ email: 'vertretung@amt.example', roles: [Role.OFFICER], officeId });
  await make.row('deputyship', { person_id: headId, deputy_id: deputyId, rank: 1, valid_from: '2020-01-01' });
  await make.person({ email: 'koordination@amt.example', roles: [Role.COORDINATOR] });
  await make.person({ email: 'fremd@amt.example', roles: [Role.OFFICER], officeId: otherOfficeId });
  await make.person({ email: 'ausschuss@amt.example', roles: [Role.COMMITTEE_MEMBER] });
  const fieldOfActionId = await make.fieldOfAction();
  let count = 0;
  const as = (name: string) => app.signedInAs(`${name}@amt.example`);
  return {
    officeId,
    headId,
    deputyId,
    officer: await as('sachbearbeitung'),
    head: await as('leitung'),
    coHead: await as('mitleitung'),
    deputy: await as('vertretung'),
    coordinator: await as('koordination'),
    stranger: await as('fremd'),
    committeeMember: await as('ausschuss'),
    measure: (values = {}) => {
      const number = String(++count).padStart(2, '0');
      return make.row('measure', {
        number: `JU-${number}`,
        title: `Familiencafé ${number}`,
        field_of_action_id: fieldOfActionId,
        lead_office_id: officeId,
        status: 'IN_PROGRESS',
        visibility: 'COMMITTEE',
        planned_start: '2026-03-01',
        planned_end: '2027-06-30',
        ...values,
      });
    },
  };
}
