import { all, type Sql, sql } from '../../platform/database/sql.js';
import { Question, type ReadContext, type Reading } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Body, measureConcernsBody } from '../conferences/index.js';
import {
  type DiscontinuedReason,
  type Light,
  Measure,
  measureMatches,
  type MeasureStatus,
} from '../measures/index.js';
import { Office } from '../offices/index.js';
import type { PaperSources } from '../papers/index.js';
import { FieldOfAction } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';

/** Up to so many measures each has an entry; above that the overview stands alone. */
export const MOST_ENTRIES = 500;

/** Nobody reads more, and a file of more opens nowhere. */
export const MOST_MEASURES = 20_000;

/** A line of the overview. */
export interface ListedMeasure {
  readonly number: string;
  readonly title: string;
  readonly status: MeasureStatus;
  readonly plannedEnd: string | null;
  readonly light: { readonly shown: Light };
  readonly leadOffice: { readonly name: string };
  readonly fieldOfAction: { readonly code: string; readonly nameDe: string; readonly nameEn: string | null };
  /** By number. */
  readonly strategies: readonly { readonly number: number; readonly title: string }[];
  readonly discontinuedReason: DiscontinuedReason | null;
  readonly statusReason: string | null;
  readonly replacement: { readonly number: string } | null;
}

/** An entry of its own. */
export interface ToldMeasure extends ListedMeasure {
  readonly summary: string;
  readonly plannedStart: string | null;
  readonly slipCount: number;
  readonly areas: readonly { readonly name: string }[];
  readonly isCountyWide: boolean;
}

export interface CatalogueFacts {
  /** Names of what it is about. */
  readonly scope: readonly string[];
  readonly measures: readonly ListedMeasure[] | readonly ToldMeasure[];
  readonly hasEntries: boolean;
}

const LISTED = `number title status plannedEnd light { shown } leadOffice { name } fieldOfAction { code nameDe nameEn }
  strategies { number title } discontinuedReason statusReason replacement { number }`;

const TOLD_MEASURES = new Question<ToldMeasure[]>(
  `fragment ToldMeasure on Measure { ${LISTED} summary plannedStart slipCount areas { name } isCountyWide }`,
);
const LISTED_MEASURES = new Question<ListedMeasure[]>(`fragment ListedMeasure on Measure { ${LISTED} }`);

const BODY = new Question<{ name: string } | null>('fragment ScopeBody on Body { name }');
const OFFICE = new Question<{ name: string } | null>('fragment ScopeOffice on Office { name }');
const AREA = new Question<{ name: string } | null>('fragment ScopeArea on Area { name }');
const STRATEGY = new Question<{ title: string } | null>('fragment ScopeStrategy on Strategy { title }');
const FIELD = new Question<{ nameDe: string; nameEn: string | null } | null>(
  'fragment ScopeField on FieldOfAction { nameDe nameEn }',
);

export async function readCatalogue(sources: PaperSources): Promise<CatalogueFacts | null> {
  const scope = await scopeOf(sources);
  if (scope.includes(null)) return null;
  const list = (ask: Reading, most: number) =>
    ask.list(Measure, isListed(sources, ask.context), inOrder, most);
  const told = await sources.ask(TOLD_MEASURES, (ask) => list(ask, MOST_ENTRIES + 1));
  const hasEntries = told.length <= MOST_ENTRIES;
  const measures = hasEntries
    ? told
    : await sources.ask(LISTED_MEASURES, (ask) => list(ask, MOST_MEASURES + 1));
  return { scope: scope as string[], measures, hasEntries };
}

/** Names of what was chosen; null among them where the audience may not see one. */
async function scopeOf({ ask, language, subject }: PaperSources): Promise<(string | null)[]> {
  const { bodyId, strategyId, officeId, areaId, fieldOfActionId } = subject;
  const names: (string | null)[] = [];
  if (bodyId) names.push((await ask(BODY, (read) => read.one(Body, bodyId)))?.name ?? null);
  if (strategyId) names.push((await ask(STRATEGY, (read) => read.one(Strategy, strategyId)))?.title ?? null);
  if (officeId) names.push((await ask(OFFICE, (read) => read.one(Office, officeId)))?.name ?? null);
  if (areaId) names.push((await ask(AREA, (read) => read.one(Area, areaId)))?.name ?? null);
  if (fieldOfActionId) {
    const field = await ask(FIELD, (read) => read.one(FieldOfAction, fieldOfActionId));
    names.push(field && ((language === 'en' && field.nameEn) || field.nameDe));
  }
  return names;
}

/** What is agreed: drafts and proposals stand in no catalogue. */
const isListed =
  ({ subject }: PaperSources, context: ReadContext) =>
  (measure: Sql): Sql =>
    all([
      sql`${measure}.status not in ('DRAFT', 'PROPOSED')`,
      measureMatches(
        measure,
        {
          strategyId: subject.strategyId,
          leadOfficeId: subject.officeId,
          withinAreaId: subject.areaId,
          fieldOfActionId: subject.fieldOfActionId,
        },
        context,
      ),
      subject.bodyId ? measureConcernsBody(measure, sql`${subject.bodyId}::uuid`) : undefined,
    ]);

/** By field of action as it is sorted everywhere, then by number: 9 before 10. */
const inOrder = (measure: Sql): Sql =>
  sql`(select sf.sort_order from field_of_action sf where sf.id = ${measure}.field_of_action_id),
    split_part(${measure}.number, '-', 1), length(${measure}.number), ${measure}.number, ${measure}.id`;
