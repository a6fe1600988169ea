import type { z } from 'zod';
import type { Sql } from '../../platform/database/sql.js';
import type { ObjectClass, ReadContext, SortDirection } from '../../platform/read/index.js';
import type { Cell, Column, DocumentLanguage } from '../../platform/rendering/index.js';

/** A column of a file. */
export interface Told<Row> extends Omit<Column, 'title'> {
  /** What the heading says, where it is not the word of the column. */
  readonly heading?: string;
  cell(row: Row, language: DocumentLanguage): Cell;
}

/** What is read for a column of the page, in the words of the schema, and the columns of the file that come of it. */
export interface ToldColumn<Row> {
  readonly asks: string;
  readonly told: readonly Told<Row>[];
}

/** What every row of a list has. */
export interface Listed {
  readonly number: string | number;
  readonly title: string;
}

/** A list of the pages that can be had as a file, exactly as it is seen. */
export interface FileList<
  Row extends Listed = Listed,
  Name extends string = string,
  Filter extends object = object,
> {
  /** Of its downloads, as room.noun. */
  readonly kind: string;
  /** Before the codes of its wording: title, caption, empty, tooLong, column.X. */
  readonly words: string;
  readonly type: ObjectClass;
  /** Read of each row, whatever was chosen. */
  readonly asks: string;
  readonly columns: Readonly<Record<Name, ToldColumn<Row>>>;
  readonly filter: z.ZodType<Filter>;
  readonly sorts: z.ZodType<string>;
  readonly names: z.ZodType<Name>;
  matches(row: Sql, filter: Filter, context: ReadContext): Sql;
}

/** What is in it, in which order, with which columns beside number and title. */
export interface ListAsked<Name extends string, Filter extends object> {
  readonly filter: Filter;
  readonly sortBy: string;
  readonly direction: SortDirection;
  readonly columns: readonly Name[];
}
