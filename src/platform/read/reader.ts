import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import { type Actor, type Locale, publicReader } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound, notSignedIn } from '../../kernel/errors.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { join, type Sql, sql } from '../database/sql.js';
import { pick } from '../graphql/plain-values.js';
import { Answer } from './answer.js';
import { type Asking, Compiler } from './compiler.js';
import { type ConnectionRequest, connectionStatement } from './connection-statement.js';
import { nodeShapes, type ObjectClass, type ReadContext, type Shape, shapeNamed } from './shape.js';

/** Which one: by id, or by a condition on the row. */
export type Which = string | ((row: Sql) => Sql);

/** Marks values that a rule has yet to derive. Random, so that no stored text can pose as one. */
const DERIVED = `derived-${randomBytes(8).toString('hex')}`;

/** Makes {@link Reading}s: holds what all of them need. */
@Injectable()
export class Reader {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Who reads without having signed in; null where the county keeps its pages to itself. */
  stranger(locale: Locale): Actor | null {
    return this.config.publicReading ? { ...publicReader, locale } : null;
  }

  /** A reading for one root field of one request. */
  reading(actor: Actor | null, info: Asking, actorNow?: () => Promise<Actor | null>): Reading {
    return new Reading(this, actor, info, actorNow);
  }
}

/** Answers one root field: compiles what was asked into one statement and runs it with the reader's rights. */
export class Reading {
  constructor(
    private readonly reader: Reader,
    private readonly signedIn: Actor | null,
    private readonly info: Asking,
    private readonly actorNow?: () => Promise<Actor | null>,
  ) {}

  /**
   * The same question with the rights of this moment, for answers long after it was asked (subscriptions); null when the
   * person has signed out since.
   */
  async renewed(): Promise<Reading | null> {
    if (!this.actorNow) return this;
    const actor = await this.actorNow();
    return actor && new Reading(this.reader, actor, this.info, this.actorNow);
  }

  /** Who is asking. Doors make sure that somebody is. */
  get actor(): Actor {
    if (!this.signedIn) throw notSignedIn();
    return this.signedIn;
  }

  get context(): ReadContext {
    const { actor } = this;
    const today = this.reader.clock.today();
    const { moment } = this.reader.database;
    return moment ? { actor, today: moment.day, past: { today } } : { actor, today };
  }

  /** One object; null where there is none or the reader may not see it. */
  one(type: ObjectClass, which: Which): Promise<Answer> {
    return this.answer((compiler) => compiler.one(type, this.info.fieldNodes, condition(which)));
  }

  /** One object that must be there: the answer of every mutation. */
  async required(type: ObjectClass, which: Which, notFoundCode: string): Promise<Answer> {
    const answer = await this.one(type, which);
    if (answer.json === 'null') throw notFound(notFoundCode, 'id');
    return answer;
  }

  /** A plain list, for lists that are short by nature. */
  list(
    type: ObjectClass,
    where: (row: Sql) => Sql,
    orderBy: (row: Sql) => Sql,
    limit?: number,
  ): Promise<Answer> {
    return this.answer((compiler) => compiler.many(type, this.info.fieldNodes, where, orderBy, limit));
  }

  /** A page of a list (Relay connection). */
  page(request: ConnectionRequest): Promise<Answer> {
    return this.answer((compiler) => connectionStatement(compiler, request, this.context, this.info));
  }

  /** An answer whose statement a room writes itself with the compiler's help: sums, and lists that must be fast. */
  compiled(write: (compiler: Compiler, nodes: readonly FieldNode[]) => Sql): Promise<Answer> {
    return this.answer((compiler) => write(compiler, this.info.fieldNodes));
  }

  /** Any object by its id alone. One more statement finds its type. */
  async node(id: string): Promise<Answer> {
    const shape = await this.findVisible(id);
    return shape ? this.one(shape.type, id) : new Answer('null');
  }

  /** How an object is read, found by its id alone; undefined where there is none or the reader may not see it. */
  async findVisible(id: string): Promise<Shape | undefined> {
    const { context } = this;
    const row = sql`n`;
    const lookups = nodeShapes().map(
      (shape) =>
        sql`select ${shape.typeName}::text as type from ${shape.from(context)} as ${row}
             where ${row}.id = ${id}::uuid and ${shape.visible(row, context)}`,
    );
    const found = await this.reader.database.firstRow<{ type: string }>(join(lookups, ' union all '));
    return found && shapeNamed(found.type);
  }

  private async answer(compile: (compiler: Compiler) => Sql): Promise<Answer> {
    const compiler = new Compiler(this.info, this.context, DERIVED);
    const statement = compile(compiler);
    const row = await this.reader.database.firstRow<{ answer: string | null }>(
      sql`select (${statement})::text as answer`,
    );
    const json = row?.answer ?? 'null';
    const { derivedNodes } = compiler;
    return new Answer(
      derivedNodes.length > 0 ? JSON.stringify(this.derive(JSON.parse(json), derivedNodes)) : json,
    );
  }

  /** Replaces what is marked by what the rule of its room says. */
  private derive(value: unknown, asked: readonly (readonly FieldNode[])[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.derive(item, asked));
    if (value === null || typeof value !== 'object') return value;
    const entries = value as Record<string, unknown>;
    const name = entries[DERIVED];
    if (typeof name === 'string') {
      const [typeName, fieldName] = name.split('.');
      const field = shapeNamed(typeName)?.fields.get(fieldName);
      if (field?.kind !== 'derived') throw new Error(`${name} is not derived`);
      const { context } = this;
      const said =
        context.past && field.inPast !== undefined
          ? field.inPast
          : field.derive(entries.needs as never, context);
      return this.asAsked(said, typeName, fieldName, asked[entries.place as number]);
    }
    for (const key of Object.keys(entries)) entries[key] = this.derive(entries[key], asked);
    return entries;
  }

  /** What a rule said, as far as it was asked for, under the keys of the response. */
  private asAsked(said: unknown, typeName: string, name: string, nodes: readonly FieldNode[]): unknown {
    const parent = this.info.schema.getType(typeName);
    const type = isObjectType(parent) && parent.getFields()[name].type;
    return type && isObjectType(getNamedType(type)) ? pick(said, type, nodes, this.info) : said;
  }
}

const condition = (which: Which) =>
  typeof which === 'string' ? (row: Sql) => sql`${row}.id = ${which}::uuid` : which;
