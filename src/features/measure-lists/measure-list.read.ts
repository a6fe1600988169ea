import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import type { Moment } from '../../platform/database/moment.js';
import { Question, Reader, type SortDirection } from '../../platform/read/index.js';
import {
  type Light,
  Measure,
  type MeasureFilter,
  measureMatches,
  type MeasureSort,
  type MeasureStatus,
} from '../measures/index.js';
import { MeasureColumn } from './measure-column.js';

/** Nobody reads more. */
export const MOST_MEASURES = 50_000;
const ROWS_AT_ONCE = 500;

/** What is read of each measure; of a column that was not chosen nothing. */
export interface ListedMeasure {
  readonly number: string;
  readonly title: string;
  readonly status: MeasureStatus;
  readonly light?: { readonly shown: Light };
  readonly leadOffice?: { readonly name: string };
  readonly plannedEnd?: string | null;
  readonly daysSlipped?: number | null;
  readonly latestReport?: { readonly reportedOn: string } | null;
  readonly strategies?: readonly { readonly title: string }[];
  readonly problemAreas?: readonly { readonly title: string }[];
  readonly fieldOfAction?: { readonly nameDe: string; readonly nameEn: string | null };
  readonly areas?: readonly { readonly name: string }[];
  readonly isCountyWide?: boolean;
  readonly accountablePerson?: { readonly name: string } | null;
  readonly priority?: string | null;
  readonly progressPercent?: number | null;
  readonly updatedAt?: string;
}

interface Page {
  readonly nodes: readonly ListedMeasure[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const ASKED: Readonly<Record<MeasureColumn, string>> = {
  STATUS: '',
  LIGHT: 'light { shown }',
  LEAD_OFFICE: 'leadOffice { name }',
  PLANNED_END: 'plannedEnd daysSlipped',
  LAST_REPORT: 'latestReport { reportedOn }',
  STRATEGIES: 'strategies { title }',
  PROBLEM_AREAS: 'problemAreas { title }',
  FIELD_OF_ACTION: 'fieldOfAction { nameDe nameEn }',
  AREAS: 'areas { name } isCountyWide',
  ACCOUNTABLE_PERSON: 'accountablePerson { name }',
  PRIORITY: 'priority',
  PROGRESS: 'progressPercent',
  UPDATED_AT: 'updatedAt',
};

const TOTAL = new Question<{ totalCount: number }>(
  'fragment TotalOfMeasureList on MeasureConnection { totalCount }',
);

/** Which list is read, and for whom. */
export interface ListAsked {
  readonly filter: MeasureFilter;
  readonly sortBy: MeasureSort;
  readonly direction: SortDirection;
  readonly columns: readonly MeasureColumn[];
}

/** Reads a list as a person sees it: page by page, all pages of one state of the database. */
@Injectable()
export class MeasureListReading {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  read(
    actor: Actor,
    asked: ListAsked,
    moment: Moment | undefined,
    { signal, onRows }: { readonly signal: AbortSignal; onRows(count: number, total: number): void },
  ): Promise<ListedMeasure[]> {
    const { filter, columns, sortBy, direction } = asked;
    const question = new Question<Page>(
      `fragment MeasureListPage on MeasureConnection { nodes { number title status ${columns
        .map((column) => ASKED[column])
        .join(' ')} } pageInfo { hasNextPage endCursor } }`,
    );
    const ask = <Said>(what: Question<Said>, after: string | null) =>
      what.ask(this.reader, actor, moment, (reading) =>
        reading.page({
          type: Measure,
          first: ROWS_AT_ONCE,
          after,
          sortBy,
          direction,
          where: (measure) => measureMatches(measure, filter, reading.context),
        }),
      );
    return this.database.snapshot(async () => {
      const { totalCount } = await ask(TOTAL, null);
      if (totalCount > MOST_MEASURES) throw conflict('measureLists.tooLong', { most: MOST_MEASURES });
      const rows: ListedMeasure[] = [];
      let after: string | null = null;
      do {
        signal.throwIfAborted();
        const { nodes, pageInfo }: Page = await ask(question, after);
        rows.push(...nodes);
        onRows(rows.length, totalCount);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return rows;
    });
  }
}
