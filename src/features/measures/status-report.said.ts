import { invalidInput } from '../../kernel/errors.js';
import { type ReportContent, unchangedSince } from './status-report.content.js';

type Name = keyof ReportContent;
type Words = Omit<ReportContent, 'isUnchanged'>;

/** What somebody said of it this time; what is left out was not touched. */
export type GivenContent = { -readonly [N in Name]?: ReportContent[N] };

const nothingSaid: Omit<Words, 'selfAssessment'> = {
  text: '',
  reasonCode: null,
  reason: null,
  counterStep: null,
  nextStep: null,
  newPlannedEnd: null,
  progressPercent: null,
  needsSteering: false,
  proposedStatus: null,
};
const NAMES: readonly Name[] = ['isUnchanged', 'selfAssessment', ...(Object.keys(nothingSaid) as Name[])];

/** The contents of a report, or of anything that carries them. */
export const contentOf = (report: ReportContent): ReportContent =>
  Object.fromEntries(NAMES.map((name) => [name, report[name]])) as unknown as ReportContent;

/** What an input says: spaces around words are nothing, and no words are none. */
export function givenContent(input: { readonly [N in Name]?: ReportContent[N] | null }): GivenContent {
  const given = NAMES.flatMap((name): [Name, unknown][] => {
    const value = input[name];
    const said = typeof value === 'string' ? value.trim() || null : value;
    if (said === undefined) return [];
    if (said !== null) return [[name, said]];
    // null takes back what was said; assessment and "unchanged" cannot be taken back, only said anew
    return name in nothingSaid ? [[name, nothingSaid[name as keyof typeof nothingSaid]]] : [];
  });
  return Object.fromEntries(given);
}

/** What there is besides: the report as it was until now, and the last one that counts. */
export interface SaidBefore {
  readonly until?: ReportContent;
  readonly last?: ReportContent;
}

/** What a report says in the end: what was said last where nothing has changed, else what is given, upon what was there. */
export function contentFrom({ isUnchanged, ...words }: GivenContent, before: SaidBefore): ReportContent {
  if (isUnchanged) {
    const said = Object.entries(words).find(([, value]) => value !== null && value !== '' && value !== false);
    if (said) throw invalidInput('measures.unchangedButSaid', said[0]);
    return unchangedSince(before.last);
  }
  const selfAssessment = words.selfAssessment ?? before.until?.selfAssessment;
  if (!selfAssessment) throw invalidInput('measures.selfAssessmentMissing', 'selfAssessment');
  const staysUnchanged = isUnchanged === undefined && Object.keys(words).length === 0;
  return {
    ...nothingSaid,
    ...before.until,
    ...words,
    selfAssessment,
    isUnchanged: staysUnchanged && before.until?.isUnchanged === true,
  };
}
