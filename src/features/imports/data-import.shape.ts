import { ID, Int } from '@nestjs/graphql';
import { daysInWords } from '../../kernel/messages.js';
import { ident, type Sql, sql } from '../../platform/database/sql.js';
import { Instant, LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { Download } from '../downloads/index.js';
import { fieldInWords, valueInWords, type Words } from '../exchange/index.js';
import {
  DataImport,
  DataImportChange,
  DataImportKind,
  DataImportOutcome,
  DataImportProblem,
  DataImportRow,
  DataImportState,
} from './data-import.model.js';

const isTheirs = (of: Sql, { actor, today }: ReadContext): Sql =>
  sql`${of}.person_id = ${actor.personId}::uuid and ${of}.expires_on >= ${today}::date`;

const words = (name: string, description: string) =>
  derived<readonly Words[]>({
    type: () => [String],
    description,
    needs: (row) => sql`${row}.${ident(name)}`,
    derive: (all, { actor }) => all.map((one) => one[actor.locale]),
  });

const count = (column: 'new' | 'changed' | 'unchanged' | 'refused', description: string) =>
  value({ type: () => Int, description, sql: (row) => sql`${row}.${ident(`${column}_count`)}` });

defineShape(DataImport, {
  from: () => sql`data_import`,
  visible: isTheirs,
  fields: {
    id: value({ type: () => ID, description: 'Stable id.', sql: (row) => sql`${row}.id` }),
    kind: value({
      type: () => DataImportKind,
      description: 'What it brings.',
      sql: (row) => sql`${row}.kind`,
    }),
    fileName: value({
      type: () => String,
      description: 'Name of the file.',
      sql: (row) => sql`${row}.file_name`,
    }),
    size: value({
      type: () => Int,
      description: 'Size of the file in bytes.',
      sql: (row) => sql`${row}.size`,
    }),
    state: value({
      type: () => DataImportState,
      description: 'How far it is.',
      sql: (row) => sql`${row}.state`,
    }),
    work: one({
      type: () => Download,
      description:
        'The work on it: looking it through, or taking it over. What it makes is the report to save.',
      where: (row, download) => sql`${download}.id = ${row}.work_id`,
    }),
    fileProblems: words('file_problems', 'What is wrong with the file as a whole, in words.'),
    notices: words(
      'notices',
      'What people should know besides: rows and columns left out, values that stay.',
    ),
    newCount: count('new', 'Rows that enter something new.'),
    changedCount: count('changed', 'Rows that change what is there.'),
    unchangedCount: count('unchanged', 'Rows that say what stands there already.'),
    refusedCount: count('refused', 'Rows with errors.'),
    changedMeanwhile: value({
      type: () => Boolean,
      description:
        'Whether it could not be taken over because others had changed the data: this is a new preview.',
      sql: (row) => sql`${row}.changed_meanwhile`,
    }),
    uploadedAt: value({
      type: () => Instant,
      description: 'When it came.',
      sql: (row) => sql`${row}.uploaded_at`,
    }),
    takenAt: value({
      type: () => Instant,
      nullable: true,
      description: 'When it was taken over.',
      sql: (row) => sql`${row}.taken_at`,
    }),
    expiresOn: value({
      type: () => LocalDay,
      description: 'Last day on which it is kept.',
      sql: (row) => sql`${row}.expires_on`,
    }),
  },
});

defineShape(DataImportRow, {
  from: () => sql`data_import_row`,
  visible: (row, context) =>
    sql`exists (select from data_import i where i.id = ${row}.import_id and ${isTheirs(sql`i`, context)})`,
  sorts: { ROW: { sql: (row) => sql`${row}.row_number`, type: 'integer' } },
  fields: {
    id: value({ type: () => ID, description: 'Stable id.', sql: (row) => sql`${row}.id` }),
    rowNumber: value({
      type: () => Int,
      description: 'Its number in the file, as Excel shows it.',
      sql: (row) => sql`${row}.row_number`,
    }),
    outcome: value({
      type: () => DataImportOutcome,
      description: 'What becomes of it.',
      sql: (row) => sql`${row}.outcome`,
    }),
    label: derived<string>({
      type: () => String,
      description: 'What it is about: number and title, name, or the beginning of the row.',
      needs: (row) => sql`to_json(${row}.label)`,
      derive: (label, { actor }) => daysInWords(label, actor.locale),
    }),
    changes: many({
      type: () => DataImportChange,
      description: 'What it changes, old and new.',
      where: (row, change) => sql`${change}.row_id = ${row}.id`,
      orderBy: (change) => sql`${change}.place`,
    }),
    problems: many({
      type: () => DataImportProblem,
      description: 'What is wrong with it.',
      where: (row, problem) => sql`${problem}.row_id = ${row}.id`,
      orderBy: (problem) => sql`${problem}.place`,
    }),
  },
});

/** Reached through their row only, which says who may see it. */
const withItsRow = (): Sql => sql`true`;

interface Change {
  readonly field: string;
  readonly said: string | null;
}

const said = (column: 'before' | 'after', description: string) =>
  derived<Change>({
    type: () => String,
    nullable: true,
    description,
    needs: (change) => sql`json_build_object('field', ${change}.field, 'said', ${change}.${ident(column)})`,
    derive: ({ field, said: text }, { actor }) =>
      text === null ? null : valueInWords(field, text, actor.locale),
  });

defineShape(DataImportChange, {
  from: () => sql`(
    select r.id as row_id, e.place, e.entry ->> 'field' as field, e.entry ->> 'of' as about, e.entry ->> 'before' as before,
           e.entry ->> 'after' as after
      from data_import_row r cross join lateral jsonb_array_elements(r.changes) with ordinality as e (entry, place))`,
  visible: withItsRow,
  fields: {
    field: derived<string>({
      type: () => String,
      description: 'Which entry.',
      needs: (change) => sql`to_json(${change}.field)`,
      derive: (field, { actor }) => fieldInWords(field, actor.locale),
    }),
    about: derived<string | null>({
      type: () => String,
      nullable: true,
      description: 'Of what, where a row is about several things.',
      needs: (change) => sql`to_json(${change}.about)`,
      derive: (about, { actor }) => about && daysInWords(about, actor.locale),
    }),
    before: said('before', 'What stands there now; empty where nothing does.'),
    after: said('after', 'What will stand there.'),
  },
});

defineShape(DataImportProblem, {
  from: () => sql`(
    select r.id as row_id, e.place, e.entry ->> 'column' as heading, e.entry as words
      from data_import_row r cross join lateral jsonb_array_elements(r.problems) with ordinality as e (entry, place))`,
  visible: withItsRow,
  fields: {
    column: value({
      type: () => String,
      nullable: true,
      description: 'Heading of the column.',
      sql: (problem) => sql`${problem}.heading`,
    }),
    text: derived<Words>({
      type: () => String,
      description: 'What is wrong and what is expected, with the place in the file.',
      needs: (problem) => sql`${problem}.words`,
      derive: (all, { actor }) => all[actor.locale],
    }),
  },
});
