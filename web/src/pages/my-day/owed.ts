import type { ReportToAccept } from './acceptance-data.js';
import { awaitedOf, type DueReport } from './due-reports.js';
import type { RequestedExtension } from './extension-data.js';
import type { NextMeeting, OpenAgreement, OpenTask } from './my-day-data.js';
import { byUrgency, type Urgency } from './urgency.js';

/** The kinds of what somebody may owe, as the address names them. */
export const owedKinds = ['meldung', 'bitte', 'abnahme', 'zustimmung', 'auftrag', 'einladung'] as const;
export type OwedKind = (typeof owedKinds)[number];

type Thing =
  | { readonly kind: 'meldung'; readonly due: DueReport }
  | { readonly kind: 'bitte'; readonly extension: RequestedExtension }
  | { readonly kind: 'abnahme'; readonly acceptance: ReportToAccept }
  | { readonly kind: 'zustimmung'; readonly agreement: OpenAgreement }
  | { readonly kind: 'auftrag'; readonly task: OpenTask }
  | { readonly kind: 'einladung'; readonly meeting: NextMeeting };

/** One thing that somebody owes, and how urgent it is. */
export type Owed = Thing & Urgency & { readonly key: string };

/** Everything that was loaded, each kind as the service orders it. */
export interface Loaded {
  readonly reports: readonly DueReport[];
  readonly extensions: readonly RequestedExtension[];
  readonly acceptances: readonly ReportToAccept[];
  readonly agreements: readonly OpenAgreement[];
  readonly tasks: readonly OpenTask[];
  readonly meetings: readonly NextMeeting[];
}

const calm: Urgency = { dueOn: null, isOverdue: false, blocks: false, since: null, isTheirs: false };

const ofReport = (due: DueReport): Owed => {
  const awaited = awaitedOf(due);
  return {
    ...calm,
    kind: 'meldung',
    key: due.measure.id,
    due,
    dueOn: due.dueOn,
    isOverdue: due.daysLeft !== null && due.daysLeft < 0,
    blocks: awaited === 'release' || due.questioned !== null,
    isTheirs: awaited === 'head',
  };
};

/** Whether the invitation to a meeting waits for the person's answer. */
export const isAwaited = ({ myAttendance }: NextMeeting): boolean =>
  myAttendance?.state === 'INVITED' && myAttendance.allowedActions.includes('ANSWER');

/** Everything as one list, worst first. */
export const worstFirst = (loaded: Loaded): Owed[] =>
  [
    ...loaded.reports.map(ofReport),
    ...loaded.extensions.map((extension): Owed => {
      const { id: key, askedOn: since } = extension;
      return { ...calm, kind: 'bitte', key, extension, since, blocks: true };
    }),
    ...loaded.acceptances.map((acceptance): Owed => {
      const { id: key, report } = acceptance;
      return { ...calm, kind: 'abnahme', key, acceptance, since: report.reportedOn, blocks: true };
    }),
    ...loaded.agreements.map((agreement): Owed => {
      const { id: key, askedOn: since } = agreement;
      return { ...calm, kind: 'zustimmung', key, agreement, since, blocks: true };
    }),
    ...loaded.tasks.map((task): Owed => {
      const { id: key, dueOn, isOverdue } = task;
      return { ...calm, kind: 'auftrag', key, task, dueOn, isOverdue };
    }),
    ...loaded.meetings.filter(isAwaited).map((meeting): Owed => {
      const { id: key, heldOn: dueOn } = meeting;
      return { ...calm, kind: 'einladung', key, meeting, dueOn };
    }),
  ].sort(byUrgency);
