import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { kindOf, sampleArguments, type SampleRows } from './sample-arguments.js';

type AnyField = GraphQLField<unknown, unknown>;

/** A question for which an answer is kept, and compared with the answer at another time or to somebody else. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Writes questions that ask for everything there is to ask, from the schema alone: a new field is asked for by itself. */
export class Crawler {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rows: SampleRows,
    /** Values for optional arguments of root fields, where they take them. */
    private readonly always: Readonly<Record<string, unknown>> = {},
  ) {}

  /** Every field of an object and of what it leads to. */
  node(typeName: string, id: string): Question {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    const selection = `{ __typename ... on ${typeName} { ${this.everything(type)} } }`;
    return this.ask(
      this.schema.getQueryType()!.getFields().node,
      { ...this.always, id },
      selection,
      `node ${typeName}`,
    );
  }

  /** Every root query with what it leads to; lists also in every order, and narrowed by every filter. */
  *roots(skipped: readonly string[]): Generator<Question> {
    for (const field of Object.values(this.schema.getQueryType()!.getFields())) {
      if (skipped.includes(field.name)) continue;
      const type = getNamedType(field.type);
      const variables = sampleArguments(this.schema, field, { rows: this.rows });
      for (const { name, defaultValue } of field.args)
        if (defaultValue !== undefined) variables[name] ??= defaultValue;
      for (const { name } of field.args) if (name in this.always) variables[name] = this.always[name];
      if ('first' in variables) variables.first = 100;
      yield this.ask(field, variables, this.deep(type), field.name);
      for (const more of this.variants(field)) {
        const selection = this.brief(type);
        yield this.ask(field, { ...variables, ...more }, selection, `${field.name} ${JSON.stringify(more)}`);
      }
    }
  }

  /** A subscription to whatever changes, with all that it leads to. */
  live({ name, type }: AnyField): Question {
    return { name, query: `subscription { ${name} ${this.deep(getNamedType(type))} }`, variables: {} };
  }

  private *variants({ name, args }: AnyField): Generator<Record<string, unknown>> {
    const sortBy = args.find((arg) => arg.name === 'sortBy');
    const order = sortBy && getNamedType(sortBy.type);
    const orders = isEnumType(order) ? order.getValues() : [];
    for (const order of orders)
      for (const direction of ['ASC', 'DESC']) yield { sortBy: order.name, direction };
    const filter = args.find((arg) => arg.name === 'filter');
    const type = filter && getNamedType(filter.type);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (named.name !== 'ID' && named.name !== 'Boolean') continue;
      const value =
        named.name === 'ID' ? this.rows(kindOf(this.schema, field.name, name) ?? 'Measure').id : true;
      yield { filter: { [field.name]: String(field.type).startsWith('[') ? [value] : value } };
    }
    if ('text' in type.getFields()) yield { filter: { text: 'Geheim' } };
    if ('name' in type.getFields()) yield { filter: { name: 'Geheim' } };
  }

  private ask(
    field: AnyField,
    variables: Record<string, unknown>,
    selection: string,
    name: string,
  ): Question {
    const used = field.args.filter((arg) => variables[arg.name] !== undefined);
    const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const brackets = (text: string) => (text ? `(${text})` : '');
    return {
      name,
      query: `query${brackets(declared)} { ${field.name}${brackets(given)} ${selection} }`,
      variables: Object.fromEntries(used.map((arg) => [arg.name, variables[arg.name]])),
    };
  }

  /** Which ones and how many, for lists of records. */
  private brief(type: GraphQLNamedType): string {
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    const isOfRecords = nodes && isRecord(getNamedType(nodes.type));
    return isOfRecords ? '{ totalCount nodes { id } }' : this.deep(type);
  }

  private deep(type: GraphQLNamedType): string {
    if (isLeafType(type)) return '';
    if (isObjectType(type)) return `{ ${this.everything(type)} }`;
    return '{ __typename ... on Node { id } }';
  }

  /** All fields of a type, with the plain fields of every record they lead to; what is no record itself is gone through. */
  private everything(type: GraphQLObjectType, depth = 0): string {
    return Object.values(type.getFields())
      .flatMap((field) => {
        const target = getNamedType(field.type);
        const given = this.given(field);
        if (isLeafType(target)) return [`${field.name}${given}`];
        if (!isCompositeType(target)) return [];
        if (!isObjectType(target)) return [`${field.name}${given} { __typename ... on Node { id } }`];
        if (isRecord(target) && depth > 1) return [`${field.name}${given} { id }`];
        if (isRecord(target)) return [`${field.name}${given} { ${this.plain(target)} }`];
        return depth > 3 ? [] : [`${field.name}${given} { ${this.everything(target, depth + 1)} }`];
      })
      .join(' ');
  }

  private plain(type: GraphQLObjectType): string {
    return Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => `${field.name}${this.given(field)}`)
      .join(' ');
  }

  /** Values for arguments that a field within the graph requires. */
  private given(field: AnyField): string {
    const required = field.args.filter(isRequiredArgument);
    if (required.length === 0) return '';
    const values = sampleArguments(this.schema, { ...field, args: required } as AnyField, {
      rows: this.rows,
    });
    return `(${required.map(({ name }) => `${name}: ${JSON.stringify(values[name])}`).join(', ')})`;
  }
}

const isRecord = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
