import type { INestApplication } from '@nestjs/common';
import pg from 'pg';
import { Role, systemActor } from '../../src/kernel/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { raw, sql } from '../../src/platform/database/sql.js';
import { hashPassword } from '../../src/features/accounts/index.js';

/** The password of everybody in the tests. */
export const PASSWORD = 'Lippe-Ruhr-Seseke-2026';

let passwordHash: Promise<string> | undefined;

/** A role with where and how long it holds. */
export interface RoleSpec {
  readonly role: Role;
  readonly officeId?: string;
  readonly organisationId?: string;
  readonly bodyId?: string;
  readonly areaId?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface PersonSpec {
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly Role[];
  readonly officeId?: string;
  readonly locale?: 'de' | 'en';
}

/** Short ways to the beginnings of a story. Each makes one thing with sensible defaults and returns its id. */
export class Builders {
  private count = 0;

  constructor(
    private readonly app: INestApplication,
    private readonly ownerUrl: string,
  ) {}

  /** Inserts a row of any table and returns its id. */
  async row(table: string, values: Record<string, unknown>): Promise<string> {
    const names = Object.keys(values);
    const text = `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')})
      values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning *`;
    if (names.includes('created_at')) return this.asOwner(text, Object.values(values));
    return this.inTransaction(async (transactions) => {
      const rows = await transactions.manager!.query<{ id: string }[]>(text, Object.values(values));
      return rows[0].id;
    });
  }

  /** Changes a row of any table that has an id. */
  async change(table: string, id: string, values: Record<string, unknown>): Promise<void> {
    const names = Object.keys(values);
    const text = `update ${table} set ${names.map((name, index) => `"${name}" = $${index + 2}`).join(', ')} where id = $1`;
    await this.inTransaction(async (transactions) => {
      await transactions.manager!.query(text, [id, ...Object.values(values)]);
    });
  }

  /** Gives a person a role and returns the id of the assignment. */
  async role(personId: string, { role, ...given }: RoleSpec): Promise<string> {
    return this.row('role_assignment', {
      person_id: personId,
      role,
      office_id: given.officeId ?? null,
      organisation_id: given.organisationId ?? null,
      body_id: given.bodyId ?? null,
      area_id: given.areaId ?? null,
      valid_from: given.validFrom ?? '2020-01-01',
      valid_to: given.validTo ?? null,
    });
  }

  /** A person who can sign in with {@link PASSWORD}. */
  async person({ roles = [], officeId, ...given }: PersonSpec = {}): Promise<string> {
    const number = ++this.count;
    const email = given.email ?? `person-${number}@example.org`;
    const id = await this.row('person', {
      name: given.name ?? `Person ${number}`,
      email,
      office_id: officeId ?? null,
      locale: given.locale ?? 'de',
    });
    await this.password(id);
    for (const role of roles) {
      await this.row('role_assignment', {
        person_id: id,
        role,
        office_id: officeId ?? null,
        valid_from: '2020-01-01',
      });
    }
    return id;
  }

  /** Lets a person sign in with {@link PASSWORD}. */
  async password(personId: string): Promise<void> {
    passwordHash ??= hashPassword(PASSWORD);
    await this.row('credential', { person_id: personId, password_hash: await passwordHash });
  }

  async organisation(values: Record<string, unknown> = {}): Promise<string> {
    return this.row('organisation', {
      name: `Organisation ${++this.count}`,
      type: 'COUNTY',
      autonomy: 'COUNTY_ADMINISTRATION',
      ...values,
    });
  }

  async office(values: Record<string, unknown> = {}): Promise<string> {
    const organisationId = values.organisation_id ?? (await this.organisation());
    return this.row('office', { name: `Amt ${++this.count}`, ...values, organisation_id: organisationId });
  }

  async area(values: Record<string, unknown> = {}): Promise<string> {
    const number = ++this.count;
    return this.row('area', {
      key: `area-${number}`,
      level: 'SOCIAL_SPACE',
      name: `Sozialraum ${number}`,
      ...values,
    });
  }

  async fieldOfAction(values: Record<string, unknown> = {}): Promise<string> {
    const code = `F${String.fromCharCode(65 + Math.floor(this.count / 26))}${String.fromCharCode(65 + (this.count++ % 26))}`;
    return this.row('field_of_action', { code, name_de: `Handlungsfeld ${code}`, ...values });
  }

  /** Rows of a statement, to look at what no API shows. */
  rows<Row>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.app.get(Database).rows<Row>(sql(text, ...values));
  }

  /** Rows of a statement whose text is put together. */
  statement<Row>(text: string): Promise<Row[]> {
    return this.app.get(Database).rows<Row>(raw(text));
  }

  /** The application cannot say when something was entered. */
  private async asOwner(text: string, values: unknown[]): Promise<string> {
    const client = new pg.Client({ connectionString: this.ownerUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ id: string }>(text, values);
      return rows[0].id;
    } finally {
      await client.end();
    }
  }

  private inTransaction<Result>(work: (transactions: Transactions) => Promise<Result>): Promise<Result> {
    const transactions = this.app.get(Transactions);
    return transactions.run({ actor: systemActor, source: 'DEMO' }, () => work(transactions));
  }
}
