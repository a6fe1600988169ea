import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { SampleRows } from './sample-arguments.js';

/** A place in the variables of a call where something else can stand. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

const get = (value: unknown, path: Place['path']): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);

function set(value: unknown, [key, ...rest]: Place['path'], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === key ? set(entry, rest, replacement) : entry));
  const whole = (value ?? {}) as Record<string, unknown>;
  return { ...whole, [key]: set(whole[key], rest, replacement) };
}

/** Every place of a call, however deep. */
function placesOf(field: GraphQLField<unknown, unknown>, variables: unknown): Place[] {
  const places: Place[] = [];
  const walk = (path: Place['path'], type: GraphQLInputType, isRequired: boolean): void => {
    places.push({ path, type, isRequired });
    const nullable = getNullableType(type);
    const value = get(variables, path);
    if (isListType(nullable) && Array.isArray(value))
      value.forEach((_, index) => walk([...path, index], nullable.ofType, true));
    if (isInputObjectType(nullable) && value !== null && typeof value === 'object')
      for (const inner of Object.values(nullable.getFields()))
        walk([...path, inner.name], inner.type, isRequiredInputField(inner));
  };
  for (const argument of field.args) walk([argument.name], argument.type, isRequiredArgument(argument));
  return places;
}

const TEXTS: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t\n',
    'Un\u0000na',
    '\u0000',
    '\ud800',
    'halb \udc00 paar',
    '\u202Eabc\u202C',
    '\u200B\u200D\uFEFF',
    '\u0007\u001B[31m',
    '👩‍👩‍👧‍👦🏳️‍🌈',
    'שלום مرحبا',
    'é'.normalize('NFD'),
    "'; drop table person; --",
    '<script>alert(1)</script>',
    '{{constructor.constructor("return 1")()}}',
    '{field} {rule} $1 %s',
    '../../etc/passwd',
    '25:61',
    '2026-02-30',
    'null',
    '__proto__',
    'a@b',
  ),
  fc.constantFrom('x'.repeat(300), 'ß'.repeat(5_000), '𝒳'.repeat(60_000)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const DAYS = fc.constantFrom(
  '0000-00-00',
  '0001-01-01',
  '1582-10-10',
  '1970-01-01',
  '1999-12-31',
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2026-11-02T10:00:00Z',
  '2199-12-31',
  '1900-01-01',
  'morgen',
  '',
);

const NUMBERS = fc.constantFrom<unknown>(
  0,
  -1,
  1.5,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e308,
  -1e308,
  1e-320,
  'NaN',
  '7',
);

const WRONG_TYPES = fc.constantFrom<unknown>(null, true, 7, 'x', [], [[]], {}, { a: 1 }, [null]);

const ids = (rows: SampleRows, kinds: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    // those of other types, at whatever version they have
    fc.constantFrom(...kinds).map((kind) => rows(kind).id),
    fc.constantFrom(
      '00000000-0000-4000-8000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      'no-uuid',
      '',
      '1',
      ' 00000000-0000-4000-8000-000000000000',
      '00000000-0000-4000-8000-00000000000\u0000',
    ),
    fc.uuid(),
  );

/** What may stand at a place of this type, most of it wrong in a way that fits the type. */
function garbageFor(
  { type, isRequired }: Place,
  before: unknown,
  rows: SampleRows,
  kinds: readonly string[],
): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  const left = isRequired ? [] : [fc.constantFrom<unknown>(undefined, null)];
  if (isListType(nullable)) {
    const [entry] = Array.isArray(before) && before.length > 0 ? (before as unknown[]) : ['x'];
    return fc.oneof(
      ...left,
      fc.constantFrom<unknown>([], [entry, entry], Array<unknown>(10_000).fill(entry)),
      WRONG_TYPES,
    );
  }
  if (isInputObjectType(nullable)) return fc.oneof(...left, WRONG_TYPES);
  if (isEnumType(nullable))
    return fc.oneof(
      ...left,
      { weight: 4, arbitrary: fc.constantFrom<unknown>(...nullable.getValues().map(({ name }) => name)) },
      fc.constantFrom<unknown>('NO_SUCH_VALUE', '__proto__', ''),
    );
  const ofScalar: Record<string, fc.Arbitrary<unknown>> = {
    ID: ids(rows, kinds),
    LocalDate: DAYS,
    DateTime: DAYS,
    Int: NUMBERS,
    Float: NUMBERS,
    Boolean: fc.boolean(),
  };
  return fc.oneof(...left, { weight: 12, arbitrary: ofScalar[nullable.name] ?? TEXTS }, WRONG_TYPES);
}

/** Variables of a root field: a sample, null at every place that may be empty, and generated things at one place or two. The same seed makes the same calls. */
export function garbled(
  field: GraphQLField<unknown, unknown>,
  sample: () => Record<string, unknown>,
  { rows, kinds, seed, count }: { rows: SampleRows; kinds: readonly string[]; seed: number; count: number },
): Record<string, unknown>[] {
  const whole = sample();
  const places = placesOf(field, whole);
  if (places.length === 0) return [];
  // Whole arguments seldom: what is refused as a whole tries no entry
  const deep = places.filter(({ path }) => path.length > 1);
  const one = fc
    .constantFrom(...places, ...deep, ...deep, ...deep)
    .chain((place) =>
      garbageFor(place, get(whole, place.path), rows, kinds).map((garbage) => ({ place, garbage })),
    );
  // What may be left out may be null as well, and somebody always forgets one
  const nulls = places.filter(({ isRequired }) => !isRequired).map((place) => [{ place, garbage: null }]);
  const some = fc.array(one, { minLength: 1, maxLength: 2 });
  return [[], ...nulls, ...fc.sample(some, { seed, numRuns: count })].map(
    (changes) =>
      changes.reduce<unknown>(
        (variables, { place, garbage }) => set(variables, place.path, garbage),
        sample(),
      ) as Record<string, unknown>,
  );
}
