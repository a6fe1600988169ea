import { type Actor, Role } from './actor.js';
import { scopeOf } from './token-scopes.js';

const {
  COORDINATOR,
  LOCAL_COORDINATOR,
  OFFICE_HEAD,
  OFFICER,
  PARTICIPANT,
  COMMITTEE_MEMBER,
  ADMINISTRATOR,
  DATA_SUPPLIER,
  STATISTICS_OFFICE,
  CONTRIBUTOR,
  PUBLIC,
} = Role;

const EVERYBODY = Object.values(Role).filter((role) => role !== PUBLIC);
const PLANNING = [COORDINATOR, LOCAL_COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT];
const READERS = [...PLANNING, COMMITTEE_MEMBER, CONTRIBUTOR];

/**
 * The door: which role may enter which root field. What somebody then may do with one object is decided at the desk, by the
 * rule table of the room. A role that is not named here may not. PUBLIC is whoever has not signed in, where the county has
 * opened its public pages; then it reads what is public, and writes nothing.
 */
export const permissions = {
  'nodes.read': [...EVERYBODY, PUBLIC],
  'people.readOwn': EVERYBODY,
  // Whatever lasts or gives others access: password, second factor, sessions, tokens, deputies. Never by token.
  'accounts.own': EVERYBODY,
  'people.read': [...PLANNING, ADMINISTRATOR],
  'people.manage': [ADMINISTRATOR],
  'handOver.read': [COORDINATOR, ADMINISTRATOR],
  // Rights go to nobody without administration: the desk decides.
  'handOver.pass': [COORDINATOR, ADMINISTRATOR],
  'handOver.leave': [ADMINISTRATOR],
  'personalData.readOwn': EVERYBODY,
  'personalData.manage': [ADMINISTRATOR],
  'history.read': [...PLANNING, ADMINISTRATOR],
  // An old version is written anew by whoever may change the record: its own door and desk decide.
  'versions.restore': [...PLANNING, ADMINISTRATOR],
  // Of what, the doors of the rooms decide.
  'changes.read': EVERYBODY,
  'areas.read': [...EVERYBODY, PUBLIC],
  'areas.manage': [COORDINATOR, ADMINISTRATOR],
  'offices.read': [...EVERYBODY, PUBLIC],
  'offices.manage': [COORDINATOR, ADMINISTRATOR],
  'calendars.read': EVERYBODY,
  'calendars.manage': [COORDINATOR, ADMINISTRATOR],
  'indicators.read': [...EVERYBODY, PUBLIC],
  // What is counted and how; entering figures is another matter.
  'indicators.define': [COORDINATOR],
  'indicators.deliver': [COORDINATOR, DATA_SUPPLIER, STATISTICS_OFFICE],
  'dataDeliveries.read': [...PLANNING, DATA_SUPPLIER],
  'dataDeliveries.manage': [COORDINATOR],
  // Whose figures they are, the desk decides.
  'dataDeliveries.report': [...PLANNING, DATA_SUPPLIER],
  'fieldsOfAction.manage': [COORDINATOR],
  'problemAreas.read': [...READERS, PUBLIC],
  'problemAreas.write': PLANNING,
  'strategies.read': [...READERS, PUBLIC],
  // The text that is agreed to; giving the word of an organisation is another matter.
  'strategies.define': [COORDINATOR],
  'strategies.agree': [COORDINATOR, LOCAL_COORDINATOR, OFFICE_HEAD, PARTICIPANT],
  'strategies.readOwn': READERS,
  // Which of them, their own level decides.
  'spendingLocks.read': [...READERS, PUBLIC],
  'spendingLocks.write': [COORDINATOR],
  'measures.read': [...READERS, PUBLIC],
  'measures.follow': READERS,
  // The plan: what is meant to be done, by when, by whom. Saying how far it has come is another matter.
  'measures.plan': [COORDINATOR, LOCAL_COORDINATOR, OFFICE_HEAD, OFFICER],
  'measures.update': [...PLANNING, CONTRIBUTOR],
  'measures.commit': [...PLANNING, CONTRIBUTOR],
  'statusReports.write': [...PLANNING, CONTRIBUTOR],
  // Whoever stands in for an absent head releases as well: which report, the desk decides.
  'statusReports.release': PLANNING,
  // What is said about the part that somebody coordinates: which report, the desk decides.
  'statusReports.accept': [COORDINATOR, LOCAL_COORDINATOR],
  'reportExtensions.decide': [COORDINATOR],
  'conferences.read': [...READERS, PUBLIC],
  'conferences.follow': READERS,
  'conferences.write': [COORDINATOR],
  // Who was invited, the desk decides.
  'invitations.answer': READERS,
  // Who was there, the desk decides.
  'minutes.object': READERS,
  'outcomes.complete': [...PLANNING, CONTRIBUTOR],
  'reminders.readOwn': EVERYBODY,
  'reminders.manage': [COORDINATOR],
  'jobs.dashboard': [ADMINISTRATOR],
  'calendarFeed.own': EVERYBODY,
  'mailAddresses.manage': [COORDINATOR, ADMINISTRATOR],
  // Who may order what, the rooms decide that make it.
  'downloads.readOwn': EVERYBODY,
  'downloads.changeOwn': EVERYBODY,
  // Which kinds of lists, the desk decides.
  'imports.run': [COORDINATOR, ADMINISTRATOR],
  // Files are made for people who are signed in; what is in them, visibility decides.
  'lists.fetch': READERS,
  'savedViews.readOwn': EVERYBODY,
  'savedViews.changeOwn': EVERYBODY,
  'gaps.read': PLANNING,
  // Of the part that somebody coordinates: committees and the public never.
  'contradictions.read': [COORDINATOR, LOCAL_COORDINATOR],
  'reports.read': [...PLANNING, COMMITTEE_MEMBER],
  // Files are made for whoever may read what is in them.
  'summaries.fetch': [...PLANNING, COMMITTEE_MEMBER],
  'papers.read': [...READERS, PUBLIC],
  // Files are made for people who are signed in; which version, the desk decides.
  'papers.fetch': READERS,
  'papers.write': [COORDINATOR],
  'documentTemplates.manage': [COORDINATOR, ADMINISTRATOR],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether one of the actor's roles opens this door, and the token with which the actor comes, if any, is meant for it. */
export function hasPermission(actor: Actor, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return actor.roles.some((role) => allowed.includes(role)) && isWithinToken(actor, permission);
}

function isWithinToken({ tokenScopes }: Actor, permission: Permission): boolean {
  if (tokenScopes === undefined) return true;
  const needed = scopeOf[permission];
  return needed !== null && tokenScopes.includes(needed);
}
