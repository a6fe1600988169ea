import type pg from 'pg';

export type Variables = Readonly<Record<string, unknown>>;

/** One thing people look at, asked of every contestant. */
export interface BenchCase {
  /** Short name, also the path at the bare server. */
  readonly key: string;
  readonly title: string;
  /** The least share of the bare statement's requests per second that we promise, and the share that we hope for. */
  readonly target: number;
  readonly hope: number;
  /** What a client asks us. One root field, named like this. */
  readonly rootField: string;
  readonly query: string;
  /** What to ask for: so varied that no contestant lives on one page in a cache. */
  readonly variations: (client: pg.Client) => Promise<Variables[]>;
  /** The statement somebody would write by hand for just this page: the JSON of the root field as its only value. */
  readonly statement: string;
  readonly values: (variables: Variables, today: string) => unknown[];
}

/** As many rows of a table's column as there are, in an order that is random but always the same. */
export async function someOf(client: pg.Client, column: string, rest: string, most = 500): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(
    `select ${column} as value ${rest} order by md5(${column}::text) limit ${most}`,
  );
  return rows.map(({ value }) => value);
}
