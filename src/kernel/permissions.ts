import { type Actor, Role } from './actor.js';

const { COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT, COMMITTEE_MEMBER, ADMINISTRATOR, DATA_SUPPLIER } =
  Role;

const EVERYBODY = Object.values(Role);
const PLANNING = [COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT];
const READERS = [...PLANNING, COMMITTEE_MEMBER];

/**
 * The door: which role may enter which root field. What somebody then may do with one object is decided at the desk, by the
 * rule table of the room. A role that is not named here may not.
 */
export const permissions = {
  'people.readOwn': EVERYBODY,
  'people.read': [...PLANNING, ADMINISTRATOR],
  'people.manage': [ADMINISTRATOR],
  'history.read': [...PLANNING, ADMINISTRATOR],
  'areas.read': EVERYBODY,
  'areas.manage': [COORDINATOR, ADMINISTRATOR],
  'offices.read': EVERYBODY,
  'offices.manage': [COORDINATOR, ADMINISTRATOR],
  'calendars.read': EVERYBODY,
  'calendars.manage': [COORDINATOR, ADMINISTRATOR],
  'indicators.read': EVERYBODY,
  'indicators.manage': [COORDINATOR],
  'indicators.deliver': [COORDINATOR, DATA_SUPPLIER],
  'dataDeliveries.read': [...PLANNING, DATA_SUPPLIER],
  'dataDeliveries.manage': [COORDINATOR],
  // Whose figures they are, the desk decides.
  'dataDeliveries.report': [...PLANNING, DATA_SUPPLIER],
  'fieldsOfAction.manage': [COORDINATOR],
  'problemAreas.read': READERS,
  'problemAreas.write': PLANNING,
  'strategies.read': READERS,
  'strategies.write': [COORDINATOR],
  'strategies.agree': [COORDINATOR, OFFICE_HEAD, PARTICIPANT],
  'measures.read': READERS,
  'measures.write': [COORDINATOR, OFFICE_HEAD, OFFICER],
  'measures.commit': PLANNING,
  'statusReports.write': PLANNING,
  // Whoever stands in for an absent head releases as well: which report, the desk decides.
  'statusReports.release': PLANNING,
  'reportExtensions.decide': [COORDINATOR],
  'conferences.read': READERS,
  'conferences.write': [COORDINATOR],
  // Who was invited, the desk decides.
  'invitations.answer': READERS,
  // Who was there, the desk decides.
  'minutes.object': READERS,
  'outcomes.complete': PLANNING,
  'reminders.readOwn': EVERYBODY,
  'reminders.manage': [COORDINATOR],
  'jobs.dashboard': [ADMINISTRATOR],
  'calendarFeed.own': EVERYBODY,
  'mailAddresses.manage': [COORDINATOR, ADMINISTRATOR],
  'reports.read': READERS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether one of the actor's roles opens this door. */
export function hasPermission(actor: Actor, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return actor.roles.some((role) => allowed.includes(role));
}
