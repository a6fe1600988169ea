import type { Actor } from '../../kernel/actor.js';
import { Question } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Body } from '../conferences/index.js';
import type { Telling } from '../papers/index.js';
import { Office } from '../offices/index.js';
import { FieldOfAction } from '../problem-areas/index.js';
import { readSummary, type SummaryFilter } from '../reports/index.js';
import { Strategy } from '../strategies/index.js';
import { readTold, type ToldFacts } from './committee.facts.js';
import type { Tally } from './summary.facts.js';

interface NamedField {
  nameDe: string;
  nameEn: string | null;
}

/** Counts by parts of the county's work, which papers have no room for. */
interface Parts {
  byFieldOfAction: (Tally & { fieldOfAction: NamedField | null })[];
  byArea: (Tally & { area: { name: string } | null })[];
}

/** Everything that a summary tells whoever looks at it. */
export interface SummaryFileFacts extends ToldFacts {
  parts: Parts;
  /** What it was narrowed to, in words; nothing that the reader may not see. */
  selection: readonly { readonly kind: string; readonly name: string }[];
}

/** Who looks at it. */
export interface ReaderFacts {
  name: string;
  office: { name: string } | null;
}

export const READER = new Question<ReaderFacts>(
  'fragment ReaderOfSummary on Person { name office { name } }',
);

const TALLY = 'total green yellow red grey completed resting';
const PARTS = new Question<Parts>(
  `fragment PartsOfSummary on ProgressSummary { byFieldOfAction { ${TALLY} fieldOfAction { nameDe nameEn } }
    byArea { ${TALLY} area { name } } }`,
);

type Named = { name: string } | null;
const BODY = new Question<Named>('fragment BodyOfSummary on Body { name }');
const AREA = new Question<Named>('fragment AreaOfSummary on Area { name }');
const OFFICE = new Question<Named>('fragment OfficeOfSummary on Office { name }');
const STRATEGY = new Question<{ title: string } | null>('fragment StrategyOfSummary on Strategy { title }');
const FIELD = new Question<NamedField | null>('fragment FieldOfSummary on FieldOfAction { nameDe nameEn }');

/** A field of action in the language of the reader. */
export const nameOfField = ({ nameDe, nameEn }: NamedField, language: Actor['locale']): string =>
  (language === 'en' && nameEn) || nameDe;

/** Reads it: a handful of statements, whatever the number of measures. */
export async function readSummaryFile(sources: Telling, filter: SummaryFilter): Promise<SummaryFileFacts> {
  const selection = await readSelection(sources, filter);
  const parts = await sources.ask(PARTS, (ask) => readSummary({ filter }, ask));
  return { ...(await readTold(sources, filter)), parts, selection };
}

async function readSelection(sources: Telling, filter: SummaryFilter) {
  const { bodyId, fieldOfActionId, strategyId, areaId, officeId } = filter;
  const body = bodyId && (await sources.ask(BODY, (ask) => ask.one(Body, bodyId)))?.name;
  const field =
    fieldOfActionId && (await sources.ask(FIELD, (ask) => ask.one(FieldOfAction, fieldOfActionId)));
  const strategy = strategyId && (await sources.ask(STRATEGY, (ask) => ask.one(Strategy, strategyId)))?.title;
  const area = areaId && (await sources.ask(AREA, (ask) => ask.one(Area, areaId)))?.name;
  const office = officeId && (await sources.ask(OFFICE, (ask) => ask.one(Office, officeId)))?.name;
  return [
    { kind: 'body', name: body },
    { kind: 'field', name: field && nameOfField(field, sources.language) },
    { kind: 'strategy', name: strategy },
    { kind: 'area', name: area },
    { kind: 'office', name: office },
  ].flatMap(({ kind, name }) => (name ? [{ kind, name }] : []));
}
