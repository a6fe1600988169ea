import type { Permission } from './permissions.js';

/** What an API token may be used for. A token never opens more than the roles of its person do. */
export enum TokenScope {
  READ = 'READ',
  REPORT = 'REPORT',
  PLAN = 'PLAN',
  ADMINISTER = 'ADMINISTER',
}

const { READ, REPORT, PLAN, ADMINISTER } = TokenScope;

/**
 * The one scope each door belongs to; a new door without an entry does not compile. `null`: never by token, because who holds
 * such a door could make the access last beyond the token.
 */
export const scopeOf: { readonly [Door in Permission]: TokenScope | null } = {
  'nodes.read': READ,
  'people.readOwn': READ,
  'accounts.own': null,
  'people.read': READ,
  'people.manage': null,
  'handOver.read': null,
  'handOver.pass': null,
  'handOver.leave': null,
  'personalData.readOwn': null,
  'personalData.manage': null,
  'history.read': READ,
  'changes.read': READ,
  'versions.restore': PLAN,
  'areas.read': READ,
  'areas.manage': ADMINISTER,
  'offices.read': READ,
  'offices.manage': ADMINISTER,
  'calendars.read': READ,
  'calendars.manage': ADMINISTER,
  'indicators.read': READ,
  'indicators.define': PLAN,
  'indicators.deliver': REPORT,
  'dataDeliveries.read': READ,
  'dataDeliveries.manage': PLAN,
  'dataDeliveries.report': REPORT,
  'fieldsOfAction.manage': PLAN,
  'problemAreas.read': READ,
  'problemAreas.write': PLAN,
  'strategies.read': READ,
  'strategies.define': PLAN,
  'strategies.agree': PLAN,
  'strategies.readOwn': READ,
  'spendingLocks.read': READ,
  'spendingLocks.write': PLAN,
  'measures.read': READ,
  'measures.follow': READ,
  'measures.plan': PLAN,
  'measures.update': REPORT,
  'measures.commit': REPORT,
  'statusReports.write': REPORT,
  'statusReports.release': REPORT,
  'statusReports.accept': PLAN,
  'reportExtensions.decide': PLAN,
  'conferences.read': READ,
  'conferences.follow': READ,
  'conferences.write': PLAN,
  'invitations.answer': REPORT,
  'minutes.object': REPORT,
  'outcomes.complete': REPORT,
  'reminders.readOwn': READ,
  'reminders.manage': PLAN,
  // Its pages are for browsers.
  'jobs.dashboard': null,
  'calendarFeed.own': null,
  'mailAddresses.manage': ADMINISTER,
  'downloads.readOwn': READ,
  'downloads.changeOwn': REPORT,
  // What is previewed is looked at by people.
  'imports.run': null,
  'gaps.read': READ,
  'contradictions.read': READ,
  'reports.read': READ,
  'papers.read': READ,
  'papers.fetch': REPORT,
  'papers.write': PLAN,
  'documentTemplates.manage': ADMINISTER,
};
