import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import prettier from 'prettier';
import { isObjectType } from 'graphql';
import { allShapes } from '../src/platform/read/index.js';
import { deskOf } from '../src/rights/desks.js';
import { rightsPage } from '../src/rights/page.js';
import { narrowerFields, readBy } from '../src/rights/readers.js';
import { openToAllWords } from '../src/rights/words.js';
import { doorsOf } from './support/root-handlers.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const file = join(process.cwd(), 'docs', 'rights.md');

describe('The page of rights', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is the one that is committed (npm run rights writes it)', async () => {
    const page = rightsPage(doorsOf(app.nest));
    const formatted = await prettier.format(page, {
      ...(await prettier.resolveConfig(file)),
      filepath: file,
    });
    if (process.env.WRITE_RIGHTS) writeFileSync(file, formatted);
    expect(readFileSync(file, 'utf8')).toBe(formatted);
  });

  it('has a desk for every mutation (src/rights/desks.ts) and none for what is gone', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const doors = new Map(doorsOf(app.nest).map(({ name, door }) => [name, door]));
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const missing = mutations.filter((name) => doors.get(name) !== null && !(name in deskOf));
    expect(missing).toEqual([]);
    expect(Object.keys(deskOf).filter((name) => !mutations.includes(name))).toEqual([]);
  });

  it('says what is open to all (src/rights/words.ts)', () => {
    const open = doorsOf(app.nest).flatMap(({ name, door }) => (door === null ? [name] : []));
    expect(open.sort()).toEqual(Object.keys(openToAllWords).sort());
  });

  it('has a reader rule for every type (src/rights/readers.ts) and none for what is gone', () => {
    const types = allShapes().map(({ typeName }) => typeName);
    expect(types.filter((name) => !(name in readBy))).toEqual([]);
    expect(Object.keys(readBy).filter((name) => !types.includes(name))).toEqual([]);
  });

  it('names only fields that there are', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const gone = Object.keys(narrowerFields).filter((path) => {
      const [typeName, field] = path.split('.');
      const type = schema.getType(typeName);
      return !isObjectType(type) || !(field in type.getFields());
    });
    expect(gone).toEqual([]);
  });
});
