import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import { AgendaSection, type ProposalReason, type ProposedSection } from '../conferences/index.js';

/** Minutes that an item of a section is given at first; those of the consent list have none of their own. */
export const MINUTES: Readonly<Record<ProposedSection, number | null>> = {
  [AgendaSection.OPEN_TASKS]: 3,
  [AgendaSection.RED]: 10,
  [AgendaSection.OVERDUE]: 5,
  [AgendaSection.ESCALATED]: 5,
  [AgendaSection.SILENT]: 3,
  [AgendaSection.DEFERRED]: 10,
  [AgendaSection.NEEDS_DECISION]: 10,
  [AgendaSection.NEWLY_PROPOSED]: 5,
  [AgendaSection.CONSENT]: null,
};

/** What the title of a proposed item is made of. Words are missing where not all readers of the agenda may know them. */
export interface TitleFacts {
  readonly about: 'MEASURE' | 'STRATEGY' | 'PROBLEM_AREA' | 'TASK' | 'ITEM';
  readonly number?: string | number | null;
  readonly words: string | null;
}

const LONGEST = 200;

/** Words on one line, and no more of them than an agenda has room for. */
function asSaid(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

const NAMES: Readonly<Record<TitleFacts['about'], string>> = {
  MEASURE: 'Maßnahme',
  STRATEGY: 'Handlungsstrategie',
  PROBLEM_AREA: 'Problemlage',
  TASK: 'Auftrag',
  ITEM: 'Übertrag aus Sitzung',
};

/** The title of an item as it is written into the agenda, which is kept in German. */
export function titleOf({ about, number, words }: TitleFacts): string {
  const said = asSaid(words ?? '');
  if (about === 'ITEM' && said) return said;
  const name = `${NAMES[about]} ${number}`;
  return said ? `${name}: ${said}` : name;
}

/** Whether a title says any of these words. */
export const says = (title: string, words: readonly string[]): boolean =>
  words.some((hidden) => title.includes(asSaid(hidden)));

/** Why something is proposed, one sentence per reason. */
export const reasonsInWords = (reasons: readonly ProposalReason[], locale: Locale): string[] =>
  reasons.map(({ code, details }) => message(`agendas.because.${code}`, locale, details));
