import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';

/** A record that exists, at the version it has. */
export interface SampleRow {
  readonly id: string;
  readonly version: number;
}

/** Finds a record of a kind (`Measure`, `Office`): those of the story that is told, or made-up ones. */
export type SampleRows = (kind: string) => SampleRow;

/** A made-up id of the right form for every kind: enough to come as far as the door of a root field. */
export const nobodysRows: SampleRows = () => ({ id: '00000000-0000-4000-8000-000000000000', version: 1 });

export interface SampleOptions {
  readonly rows?: SampleRows;
  /** Whether also what may be left out is given. */
  readonly all?: boolean;
}

/** A root field with arguments that fit, ready to be sent. */
export interface SampleCall {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What `id` means where neither the field nor its input names the kind. */
const KIND_OF_ID: Readonly<Record<string, string>> = {
  AddQuietTimeInput: 'QuietTime',
  ChangeCalendarInput: 'CountyCalendar',
  ChangeReminderProfileInput: 'ReminderProfile',
  SetConfirmingBodyInput: 'Measure',
  ConfirmCompletionInput: 'Measure',
  OverrideLightInput: 'Measure',
  EndRoleInput: 'RoleAssignment',
  SkipMeetingInput: 'Meeting',
  EndBodyMembershipInput: 'BodyMember',
  SeenAcceptanceInput: 'ReportAcceptance',
  AskBackInput: 'ReportAcceptance',
};

/** What people call a record in a place where it plays a part. */
const KIND_OF_WORD: Readonly<Record<string, string>> = {
  parent: 'Area',
  within: 'Area',
  deputy: 'Person',
  head: 'Person',
  chair: 'Person',
  onBehalfOf: 'Organisation',
  predecessor: 'Measure',
  replacement: 'Measure',
  request: 'ReportRequest',
  into: 'Meeting',
  series: 'MeetingSeries',
  extension: 'ReportExtension',
  acceptance: 'ReportAcceptance',
  report: 'StatusReport',
  profile: 'ReminderProfile',
  role: 'RoleAssignment',
  version: 'PaperVersion',
  template: 'DocumentTemplate',
};

/** Texts with a form of their own, by the name of the argument. */
const TEXT_OF_WORD: Readonly<Record<string, string>> = {
  email: 'sample@kreis.example',
  sharedMailbox: 'postfach@kreis.example',
  locale: 'de',
  startsAt: '09:00',
  endsAt: '11:00',
  cameAt: '09:10',
  leftAt: '10:50',
  password: 'Lippe-Ruhr-Seseke-2026',
  ags: '05978',
  code: 'ZZ',
  token: 'A'.repeat(43),
  ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//sample\r\nEND:VCALENDAR\r\n',
  referencePeriod: '2026',
  parameters: 'meine=ja',
  sha256: 'a'.repeat(64),
};

/** The kinds of records the schema knows, longest name first. */
const kindsOf = (schema: GraphQLSchema): string[] =>
  schema
    .getPossibleTypes(schema.getType('Node') as never)
    .map(({ name }) => name)
    .sort((one, other) => other.length - one.length);

/** Which kind of record an argument named `…Id` or `id` means. */
export function kindOf(schema: GraphQLSchema, argument: string, owner: string): string | undefined {
  const kinds = kindsOf(schema);
  if (/^ids?$/.test(argument)) {
    return (
      KIND_OF_ID[owner] ??
      kinds.find((kind) => owner.toLowerCase().includes(kind.toLowerCase())) ??
      Object.entries(KIND_OF_WORD).find(([word]) => owner.toLowerCase().includes(word))?.[1]
    );
  }
  const word = argument.replace(/Ids?$/, '');
  return KIND_OF_WORD[word] ?? kinds.find((kind) => word.toLowerCase().endsWith(kind.toLowerCase()));
}

/** Arguments of a root field that fit its types and, as far as `rows` knows them, name records that exist. */
export function sampleArguments(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  options: SampleOptions = {},
): Record<string, unknown> {
  const owner = `${field.name}:${getNamedType(field.type).name}`;
  return values(schema, field.args, owner, options);
}

/** A query or mutation that calls one root field with sample arguments, each a variable, and asks for next to nothing back. */
export function sampleCall(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  options: SampleOptions = {},
): SampleCall {
  return { query: sampleText(operation, field), variables: sampleArguments(schema, field, options) };
}

/** The text that calls one root field, its arguments being variables of the same names. */
export function sampleText(operation: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const withBrackets = (text: string) => (text ? `(${text})` : '');
  return `${operation} Sample${withBrackets(declared)} { ${field.name}${withBrackets(given)} ${selection(field)} }`;
}

const selection = (field: GraphQLField<unknown, unknown>): string => {
  const type: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
  return hasId ? '{ __typename id }' : '{ __typename }';
};

function values(
  schema: GraphQLSchema,
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  owner: string,
  options: SampleOptions,
): Record<string, unknown> {
  const { rows = nobodysRows, all = false } = options;
  const given = fields.filter((field) => all || isRequiredInputField(field));
  const drawn: Record<string, unknown> = {};
  for (const [idName, versionName] of seenPairs(fields)) {
    const row = rows(kindOf(schema, idName, owner) ?? 'Measure');
    drawn[idName] = row.id;
    drawn[versionName] = row.version;
  }
  return Object.fromEntries(
    given.map(({ name, type }) => [
      name,
      name in drawn ? drawn[name] : value(schema, name, type, owner, options),
    ]),
  );
}

/** An id and the version of the same record that somebody saw. */
function seenPairs(fields: readonly { readonly name: string }[]): [string, string][] {
  const names = fields.map(({ name }) => name);
  const main = names.includes('id') ? 'id' : names.find((name) => name.endsWith('Id'));
  return names
    .filter((name) => /^version$|Version$/.test(name))
    .map((name) => [name === 'version' ? (main ?? 'id') : name.replace(/Version$/, 'Id'), name]);
}

function value(
  schema: GraphQLSchema,
  name: string,
  type: GraphQLInputType,
  owner: string,
  options: SampleOptions,
): unknown {
  const { rows = nobodysRows } = options;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [value(schema, name, nullable.ofType, owner, options)];
  if (isEnumType(nullable)) return nullable.getValues()[0].name;
  if (isInputObjectType(nullable))
    return values(schema, Object.values(nullable.getFields()), nullable.name, options);
  switch (nullable.name) {
    case 'ID':
      return rows(kindOf(schema, name, owner) ?? 'Measure').id;
    case 'LocalDate':
      return /^(to|.*End|.*To|toDay)$/.test(name) ? '2026-12-18' : '2026-12-01';
    case 'DateTime':
      return '2026-12-01T10:00:00Z';
    case 'Boolean':
      return true;
    case 'Int':
    case 'Float':
      return 1;
    default:
      return TEXT_OF_WORD[name] ?? `Muster ${name}`;
  }
}
