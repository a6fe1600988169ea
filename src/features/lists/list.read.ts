import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import type { Moment } from '../../platform/database/moment.js';
import { Question, Reader } from '../../platform/read/index.js';
import type { FileList, ListAsked, Listed } from './list.js';

/** Nobody reads more. */
export const MOST_ROWS = 50_000;
const ROWS_AT_ONCE = 500;

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a list as a person sees it: page by page, all pages of one state of the database. */
@Injectable()
export class ListReading {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  read<Row extends Listed, Name extends string, Filter extends object>(
    list: FileList<Row, Name, Filter>,
    actor: Actor,
    { filter, columns, sortBy, direction }: ListAsked<Name, Filter>,
    moment: Moment | undefined,
    { signal, onRows }: { readonly signal: AbortSignal; onRows(count: number, total: number): void },
  ): Promise<Row[]> {
    const fields = [list.asks, ...columns.map((column) => list.columns[column].asks)].join(' ');
    const question = new Question<Page<Row>>(
      `fragment ListPage on ${list.type.name}Connection { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`,
    );
    const total = new Question<{ totalCount: number }>(
      `fragment TotalOfList on ${list.type.name}Connection { totalCount }`,
    );
    const ask = <Said>(what: Question<Said>, after: string | null) =>
      what.ask(this.reader, actor, moment, (reading) =>
        reading.page({
          type: list.type,
          first: ROWS_AT_ONCE,
          after,
          sortBy,
          direction,
          where: (row) => list.matches(row, filter, reading.context),
        }),
      );
    return this.database.snapshot(async () => {
      const { totalCount } = await ask(total, null);
      if (totalCount > MOST_ROWS) throw conflict(`${list.words}.tooLong`, { most: MOST_ROWS });
      const rows: Row[] = [];
      let after: string | null = null;
      do {
        signal.throwIfAborted();
        const { nodes, pageInfo }: Page<Row> = await ask(question, after);
        rows.push(...nodes);
        onRows(rows.length, totalCount);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return rows;
    });
  }
}
