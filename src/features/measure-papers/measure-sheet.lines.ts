import { Commitment, MilestoneState } from '../measures/index.js';
import type {
  DecisionFacts,
  EvidenceFacts,
  IndicatorFacts,
  LockFacts,
  MeasureSheetFacts,
} from './measure-sheet.facts.js';
import type { Wording } from './wording.js';

type Participation = MeasureSheetFacts['participations'][number];
type MilestoneFacts = MeasureSheetFacts['milestones'][number];
type ProblemFacts = MeasureSheetFacts['problemAreas'][number];

const joined = (parts: readonly (string | null | false | undefined)[], between: string): string =>
  parts.filter(Boolean).join(between);

/** "Jugendamt – wirkt mit – zugesagt am 01.03.2026"; a condition is always printed. */
export const participationLine = (
  { office, role, commitment, committedOn, condition }: Participation,
  { say, word, day }: Wording,
): string =>
  joined(
    [
      office.name,
      word(role),
      committedOn && commitment !== Commitment.ASKED
        ? say('sheet.committed', { word: word(commitment), day: day(committedOn) })
        : word(commitment),
      condition,
    ],
    ' – ',
  );

/** "31.03.2026 – Räume gemietet – erreicht am 28.03.2026" */
export const milestoneLine = (
  { title, dueOn, doneOn, state }: MilestoneFacts,
  { say, word, day }: Wording,
): string =>
  joined(
    [
      day(dueOn),
      title,
      state === MilestoneState.DONE && doneOn
        ? say('sheet.doneOn', { day: day(doneOn) })
        : word(`MILESTONE_${state}`),
    ],
    ' – ',
  );

/** "12: Wenig Treffpunkte (Kinder in SGB II, Gartenvorstadt: 23 %, 31.12.2025, Quelle: BA)" */
export function problemLine({ number, title, evidence }: ProblemFacts, wording: Wording): string {
  const said = evidence.map((entry) => evidenceWords(entry, wording)).filter(Boolean);
  return `${number}: ${title}${said.length > 0 ? ` (${said.join('; ')})` : ''}`;
}

/** A figure that is kept secret is told in words, never as a value and never as nothing. */
function evidenceWords(evidence: EvidenceFacts, wording: Wording): string {
  const { text, sourceNote, indicator, area, observedSuppressed, observedValue, referenceDate } = evidence;
  const { say, day, figure, name } = wording;
  const source = indicator?.source ?? sourceNote;
  if (observedSuppressed === null || !indicator)
    return joined([text, sourceNote && say('sheet.source', { source: sourceNote })], ', ');
  const value =
    observedSuppressed || observedValue === null
      ? say('sheet.secret')
      : `${figure(observedValue)} ${indicator.unit}`.trim();
  return joined(
    [
      `${joined([name(indicator), area?.name], ', ')}: ${value}`,
      referenceDate && day(referenceDate),
      source && say('sheet.source', { source }),
    ],
    ', ',
  );
}

/** "Output – Plätze: Ausgangswert 10, Ziel 50 (31.12.2026), aktuell 30 (31.03.2026)" */
export function indicatorLine(indicator: IndicatorFacts, wording: Wording): string {
  const { say, word } = wording;
  const { name, unit, effectLevel, baselineValue, baselineOn, targetValue, targetOn, latest } = indicator;
  const value = (amount: number | null | undefined, on: string | null | undefined) =>
    amount === null || amount === undefined
      ? say('sheet.noValue')
      : `${wording.figure(amount)} ${unit}`.trim() + (on ? ` (${wording.day(on)})` : '');
  const values = [
    say('sheet.baseline', { value: value(baselineValue, baselineOn) }),
    say('sheet.target', { value: value(targetValue, targetOn) }),
    say('sheet.latest', { value: value(latest?.value, latest?.readOn) }),
  ];
  return `${word(effectLevel)} – ${name}: ${values.join(', ')}`;
}

/** "SA-2026-04, 26.03.2026, Sozialausschuss" */
export const decisionLine = ({ number, agendaItem }: DecisionFacts, { day }: Wording): string =>
  joined([number, agendaItem && day(agendaItem.meeting.heldOn), agendaItem?.meeting.body.name], ', ');

/** "12.000 € gesperrt (50.10.01, Haushaltsjahr 2026): Bedingung" */
export const lockLine = (
  { amount, year, budgetPosition, condition, status }: LockFacts,
  { say, euros, lockStatus }: Wording,
): string =>
  say('sheet.lock', {
    amount: euros(amount),
    status: lockStatus(status),
    position: budgetPosition,
    year,
    condition,
  });

/** Decisions of closed sessions stand on no sheet: it is handed on. */
export const openDecisions = (outcomes: readonly DecisionFacts[]): DecisionFacts[] =>
  outcomes.filter(({ agendaItem }) => agendaItem !== null && !agendaItem.isClosedSession);
