import {
  areaKey,
  choice,
  key,
  municipalityKey,
  officialNumber,
  optional,
  optionalOfficialNumber,
  regionalKey,
  text,
  yesNo,
  type KeyShape,
  type TableValue,
} from '../index.js';
import { signGeneration, type SignGeneration } from './sign-generation.js';

describe('reading words', () => {
  it.each<[TableValue, string]>([
    [' Lüner\u00a0Höhe ', 'Lüner Höhe'],
    ['Gar\u00adten\u200bvorstadt', 'Gartenvorstadt'],
    ['u\u0308ber', 'über'],
    ['eins\r\nzwei', 'eins\nzwei'],
    [12.5, '12,5'],
    [true, 'WAHR'],
  ])('takes %j as %j', (written, expected) => expect(text()(written)).toEqual({ ok: true, value: expected }));

  it('refuses a date where words belong, too long a text and nothing', () => {
    expect(text()(new Date(0))).toMatchObject({ expected: { code: 'text' } });
    expect(text({ maximum: 3 })('vier')).toMatchObject({ expected: { code: 'shorter_text', maximum: 3 } });
    expect(text()('\u200b')).toMatchObject({ expected: { code: 'filled' } });
    expect(optional(text())(' ')).toEqual({ ok: true, value: null });
  });
});

describe('reading a key', () => {
  it.each<[KeyShape, TableValue, string, string | undefined]>([
    [municipalityKey, '05978024', '05978024', undefined],
    [municipalityKey, '05 9 78 024', '05978024', undefined],
    [municipalityKey, 14627010, '14627010', undefined],
    [municipalityKey, 5978024, '05978024', '05978024'],
    [municipalityKey, '5978024', '05978024', '05978024'],
    [municipalityKey, '5978024.0', '05978024', '05978024'],
    [areaKey, '05978', '05978', undefined],
    [areaKey, 5978, '05978', '05978'],
    [regionalKey, 59780024024, '059780024024', '059780024024'],
  ])('of %o takes %j as %s', (shape, written, value, repaired) => {
    expect(key(shape)(written)).toEqual({ ok: true, value, ...(repaired ? { repaired } : {}) });
  });

  it.each<[KeyShape, TableValue, string]>([
    [municipalityKey, '5978', 'key'],
    [municipalityKey, '0597802', 'key'],
    [municipalityKey, '059780240', 'key'],
    [municipalityKey, '0597802A', 'key'],
    [municipalityKey, 5978024.5, 'key'],
    [municipalityKey, new Date(0), 'key'],
    [regionalKey, '5,97802E+10', 'undamaged_key'],
    [municipalityKey, null, 'filled'],
  ])('of %o refuses %j', (shape, written, code) => {
    expect(key(shape)(written)).toMatchObject({ ok: false, expected: { code } });
  });
});

describe('reading a value of a list', () => {
  const status = choice([
    { value: 'IN_PROGRESS', code: 'IN_PROGRESS', de: 'in Umsetzung', en: 'in progress', synonyms: ['läuft'] },
    { value: 'COMPLETED', code: 'COMPLETED', de: 'abgeschlossen', en: 'completed' },
  ]);

  it.each(['in_progress', 'In Umsetzung', 'IN  UMSETZUNG', 'in progress', 'laeuft'])(
    'takes %j',
    (written) => {
      expect(status(written)).toEqual({ ok: true, value: 'IN_PROGRESS' });
    },
  );

  it('suggests what is similar and lists what is permitted', () => {
    expect(status('abgeschlosen')).toMatchObject({
      expected: {
        code: 'choice',
        suggestion: { code: 'COMPLETED' },
        choices: [{ de: 'in Umsetzung' }, { en: 'completed' }],
      },
    });
    expect(status('später')).not.toHaveProperty('expected.suggestion');
  });

  it.each<[TableValue, boolean]>([
    ['Ja', true],
    ['x', true],
    [true, true],
    [1, true],
    ['nein', false],
    [false, false],
    [0, false],
  ])('takes %j for yes or no', (written, expected) =>
    expect(yesNo(written)).toEqual({ ok: true, value: expected }),
  );
});

describe('reading a figure of an official table', () => {
  const read = (value: TableValue, signs: SignGeneration = 'unknown') => {
    const parsed = officialNumber()(value, { numberStyle: 'comma', signs });
    return parsed.ok ? [parsed.value.value, parsed.value.sign, parsed.value.quality] : parsed.expected.code;
  };

  it.each<[TableValue, SignGeneration, number | null, string | null, string | null]>([
    ['–', 'old', 0, 'ZERO', null],
    ['-', 'unknown', 0, 'ZERO', null],
    ['0', 'old', 0, 'ROUNDED_TO_ZERO', null],
    [0, 'old', 0, 'ROUNDED_TO_ZERO', null],
    ['0', 'new', 0, 'ZERO', null],
    ['0', 'unknown', 0, null, null],
    ['k', 'new', 0, 'ROUNDED_TO_ZERO', null],
    ['.', 'old', null, 'SECRET', null],
    ['g', 'new', null, 'SECRET', null],
    ['*', 'unknown', null, 'SECRET', null],
    ['/', 'old', null, 'UNRELIABLE', null],
    ['u', 'new', null, 'UNRELIABLE', null],
    ['...', 'old', null, 'LATER', null],
    ['…', 'old', null, 'LATER', null],
    ['t', 'new', null, 'LATER', null],
    ['x', 'new', null, 'NOT_APPLICABLE', null],
    ['X', 'old', null, 'NOT_APPLICABLE', null],
    ['(12,5)', 'old', 12.5, null, 'LIMITED'],
    ['12,5p', 'new', 12.5, null, 'PROVISIONAL'],
    ['1.234 r', 'new', 1234, null, 'REVISED'],
    ['12,5s', 'old', 12.5, null, 'ESTIMATED'],
    ['12,5e', 'new', 12.5, null, 'ESTIMATED'],
    ['12,5 f', 'new', null, 'FAULTY', null],
    ['f', 'new', null, 'FAULTY', null],
    ['12,5 %', 'unknown', 12.5, null, null],
    [12.5, 'unknown', 12.5, null, null],
  ])('takes %j (%s signs) as %j, %j, %j', (written, signs, ...expected) => {
    expect(read(written, signs)).toEqual(expected);
  });

  it.each(['k.A.', '()', 'p', '12q', 'n/a'])('refuses %j', (written) =>
    expect(read(written)).toBe('official_number'),
  );

  it('tells the generation of signs from the column', () => {
    expect(signGeneration(['1', '–', '.'])).toBe('old');
    expect(signGeneration(['1', 'g', 'x'])).toBe('new');
    expect(signGeneration(['1', 'x', null, 0])).toBe('unknown');
    expect(signGeneration(['–', 'g'])).toBe('unknown');
  });

  it('keeps an empty cell apart from a zero and a secret', () => {
    expect(optionalOfficialNumber()(null)).toEqual({ ok: true, value: null });
    expect(officialNumber()(null)).toMatchObject({ expected: { code: 'filled' } });
  });
});
