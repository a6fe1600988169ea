import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TypeMetadataStorage, GraphQLSchemaHost } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';
import {
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { permissions } from '../src/kernel/permissions.js';
import { scopeOf, TokenScope } from '../src/kernel/token-scopes.js';
import { doorOf } from '../src/platform/auth/requires.js';
import { onlyNowReason } from '../src/platform/graphql/as-of.js';
import { schemaText } from '../src/platform/graphql/schema-text.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { rootHandlers } from './support/root-handlers.js';

/** Queries without asOf. Each says why where it is written; what belongs to the thread does not stand here. */
const ONLY_NOW = [
  'accountEvents',
  'agendaProposals',
  'answerLink',
  'calendar',
  'changes',
  'comparison',
  'dataImport',
  'dataImportGuides',
  'dataImportRows',
  'download',
  'failedJobs',
  'faultyAddresses',
  'handOver',
  'history',
  'jobQueues',
  'maskingPreview',
  'me',
  'meetingDateWarnings',
  'meetingSeriesProposal',
  'moveMeetingPreview',
  'myAccount',
  'myApiTokens',
  'myCalendarFeed',
  'myData',
  'myDataImports',
  'myDownloads',
  'myMailPreference',
  'mySavedViews',
  'mySessions',
  'nextMeetingProposal',
  'observationsPreview',
  'openHandOvers',
  'operator',
  'paperPreview',
  'personData',
  'planMeetingPreview',
  'quietTimes',
  'reminderDryRun',
  'reminderPlan',
  'reminderProfilePreview',
  'reminderSettings',
  'signInOptions',
];

const file = join(process.cwd(), 'schema.graphql');

/** What a type or one of its parts is called, where somebody forgot to say what it is. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const arg of field.args)
        if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      if (!field.description) missing.push(`${type.name}.${field.name}`);
  }
  if (isEnumType(type))
    for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`);
  return missing;
}

/** The checks of an entry by their names in class-validator, which may say "for each" of a list. */
function checksOf(target: object, property: string): Set<string> {
  const found = getMetadataStorage().getTargetValidationMetadatas(target as never, '', true, false);
  return new Set(
    found.filter(({ propertyName }) => propertyName === property).map(({ name, type }) => name ?? type),
  );
}

const LIMITS_TEXT = ['isLength', 'maxLength', 'isIn', 'matches', 'isEmail', 'isUuid'];

describe('The schema', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is the one that is committed (npm run schema writes it)', () => {
    if (process.env.WRITE_SCHEMA) writeFileSync(file, schemaText(app.nest));
    expect(readFileSync(file, 'utf8')).toBe(schemaText(app.nest));
  });

  it('says of every type, field, argument and value what it is', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const roots = ['Query', 'Mutation', 'Subscription'];
    const missing = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap(undescribed)
      .filter((name) => !roots.includes(name));
    expect(missing).toEqual([]);
  });

  it('limits every text and every list that comes in, and looks at every id', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const targets = new Map(
      TypeMetadataStorage.getInputTypesMetadata().map(({ name, target }) => [name, target as object]),
    );
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const careless = inputs.flatMap((input) => {
      const { name } = input;
      const target = targets.get(name);
      return Object.values(input.getFields()).flatMap((field) => {
        const checks = target ? checksOf(target, field.name) : new Set<string>();
        const type = getNamedType(field.type).name;
        const missing: string[] = [];
        if (type === 'String' && !LIMITS_TEXT.some((check) => checks.has(check)))
          missing.push('a longest text');
        if (type === 'ID' && !checks.has('isUuid')) missing.push('the form of an id');
        // Lists of words: argument-checks.ts
        const isList = isListType(getNullableType(field.type)) && !isEnumType(getNamedType(field.type));
        if (isList && !checks.has('arrayMaxSize')) missing.push('a longest list');
        return missing.map((lack) => `${name}.${field.name} lacks ${lack}`);
      });
    });
    expect(inputs.length).toBeGreaterThan(50);
    expect(careless).toEqual([]);
  });

  it('has a declared door at every root field', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const handlers = rootHandlers(app.nest);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    const without = fields.filter((name) => {
      const handler = handlers.get(name);
      return !handler || doorOf(handler) === undefined;
    });
    expect(fields.length).toBeGreaterThan(5);
    expect(without).toEqual([]);
  });

  it('answers every query as of a moment, but those that say why they are about the present only', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const present = fields.filter((field) => onlyNowReason(field));
    for (const field of fields) {
      const takesAsOf = field.args.some(({ name }) => name === 'asOf');
      expect([field.name, takesAsOf]).toEqual([field.name, !present.includes(field)]);
    }
    expect(present.map(({ name }) => name).sort()).toEqual(ONLY_NOW);
  });

  it('lets no token that is for reading change anything', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const handlers = rootHandlers(app.nest);
    const changing = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => {
      const door = doorOf(handlers.get(name)!);
      return door && scopeOf[door] === TokenScope.READ;
    });
    expect(changing).toEqual([]);
    expect(Object.keys(scopeOf).sort()).toEqual(Object.keys(permissions).sort());
  });
});
