import type { DraftInput, PaperHead, PaperInFull } from './paper-data.js';
import type { PaperKind } from '../papers/paper-kinds.js';
import { askedFor, type SubjectName } from './subjects.js';

export const headTexts = [
  'occasion',
  'proposedResolution',
  'alternatives',
  'outlook',
  'closedNote',
  'councilNumber',
  'fileReference',
  'rapporteur',
  'signedBy',
  'signedInDeputyship',
] as const;
export type HeadText = (typeof headTexts)[number];

/** Whether somebody has said that it costs something. */
export type Money = 'UNSAID' | 'NONE' | 'SOME';

export interface Signature {
  readonly office: string;
  readonly isTreasurer: boolean;
  readonly signedOn: string;
  readonly note: string;
}

/** What is typed into the form of a draft: texts, as they stand in the fields. */
export interface PaperEntry {
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string;
  readonly since: string;
  readonly subjects: Readonly<Partial<Record<SubjectName, string>>>;
  readonly measureName: string;
  readonly texts: Readonly<Record<HeadText, string>>;
  readonly money: Money;
  readonly expenseOneOff: string;
  readonly expensePerYear: string;
  readonly budgetPosition: string;
  readonly coverage: string;
  readonly signatures: readonly Signature[];
}

const amount = (euros: number | null | undefined): string => (euros == null ? '' : String(euros));

export function entryOfPaper(paper: Partial<PaperInFull>): PaperEntry {
  const { head, measure } = paper;
  const impact = head?.financialImpact;
  return {
    title: paper.title ?? '',
    subtitle: paper.subtitle ?? '',
    asOf: paper.asOf ?? '',
    since: paper.since ?? '',
    subjects: {
      meetingId: paper.meeting?.id,
      bodyId: paper.body?.id,
      officeId: paper.office?.id,
      strategyId: paper.strategy?.id,
      areaId: paper.area?.id,
      fieldOfActionId: paper.fieldOfAction?.id,
      measureId: measure?.id,
    },
    measureName: measure ? `${measure.number} ${measure.title}` : '',
    texts: Object.fromEntries(headTexts.map((name) => [name, head?.[name] ?? ''])) as Record<
      HeadText,
      string
    >,
    money: impact ? (impact.none ? 'NONE' : 'SOME') : 'UNSAID',
    expenseOneOff: amount(impact?.expenseOneOff),
    expensePerYear: amount(impact?.expensePerYear),
    budgetPosition: impact?.budgetPosition ?? '',
    coverage: impact?.coverage ?? '',
    signatures:
      head?.coSignatures?.map(({ office, isTreasurer, signedOn, note }) => ({
        office,
        isTreasurer,
        signedOn: signedOn ?? '',
        note: note ?? '',
      })) ?? [],
  };
}

const orNothing = (text: string): string | null => text.trim() || null;
const euros = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);

/** The head as it is sent, whole: what this form does not ask stays as it was. */
export function headOf(entry: PaperEntry, before: PaperHead | null | undefined): DraftInput['head'] {
  const { texts, money, signatures } = entry;
  return {
    ...Object.fromEntries(headTexts.map((name) => [name, orNothing(texts[name])])),
    consultations: before?.consultations,
    coSignatures: signatures
      .filter(({ office }) => office.trim())
      .map(({ office, isTreasurer, signedOn, note }) => ({
        office: office.trim(),
        isTreasurer,
        signedOn: signedOn || null,
        note: orNothing(note),
      })),
    financialImpact:
      money === 'UNSAID'
        ? null
        : money === 'NONE'
          ? { none: true }
          : {
              ...before?.financialImpact,
              none: false,
              expenseOneOff: euros(entry.expenseOneOff),
              expensePerYear: euros(entry.expensePerYear),
              budgetPosition: orNothing(entry.budgetPosition),
              coverage: orNothing(entry.coverage),
            },
  };
}

/** What a draft is made of, or changed to; what the kind does not take is emptied. */
export function contentOf(kind: PaperKind, entry: PaperEntry, before?: PaperHead | null) {
  const { needs, takes, tellsChanges } = askedFor[kind];
  const taken = [...needs, ...takes];
  const { subjects } = entry;
  const subject = (name: SubjectName) => (taken.includes(name) ? subjects[name] || null : null);
  return {
    title: orNothing(entry.title),
    subtitle: orNothing(entry.subtitle),
    asOf: entry.asOf || null,
    since: tellsChanges ? entry.since || null : null,
    meetingId: subject('meetingId'),
    bodyId: taken.includes('bodyId') ? subjects.bodyId || null : undefined,
    officeId: subject('officeId'),
    strategyId: subject('strategyId'),
    areaId: subject('areaId'),
    fieldOfActionId: subject('fieldOfActionId'),
    measureId: subject('measureId'),
    head: headOf(entry, before),
  };
}
