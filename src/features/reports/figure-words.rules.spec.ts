import { ObservationSign } from '../indicators/index.js';
import { figureInWords, movementInWords, type ShownFigure } from './figure-words.rules.js';
import './messages.js';

const figure = (given: Partial<ShownFigure> = {}): ShownFigure => ({
  value: null,
  sign: null,
  isSuppressed: false,
  day: '2025-12-31',
  ...given,
});

describe('A figure in words', () => {
  it.each<[ShownFigure, string, string]>([
    [figure({ value: 1234.567 }), '1.234,57\u00a0%', '1,234.57\u00a0%'],
    [figure({ value: 0, sign: ObservationSign.ZERO }), '0\u00a0%', '0\u00a0%'],
    [figure(), 'kein Wert', 'no figure'],
    [figure({ isSuppressed: true }), 'wird geheim gehalten', 'is kept secret'],
    [figure({ sign: ObservationSign.SECRET }), 'wird geheim gehalten', 'is kept secret'],
    [figure({ sign: ObservationSign.UNRELIABLE }), 'nicht sicher genug', 'not reliable enough'],
    [figure({ sign: ObservationSign.NOT_APPLICABLE }), 'nicht sinnvoll', 'makes no sense here'],
    [figure({ sign: ObservationSign.LATER }), 'folgt später', 'follows later'],
    [
      figure({ sign: ObservationSign.ROUNDED_TO_ZERO }),
      'weniger als die Hälfte der kleinsten Einheit',
      'less than half of the smallest unit',
    ],
  ])('%j is %s or %s', (shown, de, en) => {
    expect([figureInWords(shown, '%', 'de'), figureInWords(shown, '%', 'en')]).toEqual([de, en]);
  });

  it('is never a number where it is hidden or missing, whatever the reason', () => {
    const hidden = [
      figure({ isSuppressed: true, value: 2 }),
      ...Object.values(ObservationSign).map((sign) => figure({ sign })),
    ];
    for (const shown of hidden) expect(figureInWords(shown, '', 'de')).not.toMatch(/\d/);
  });
});

describe('A movement in words', () => {
  it('says that there is no figure, and who would publish it', () => {
    const facts = { unit: '%', source: 'BA', latest: null, previous: null, target: null };
    expect(movementInWords(facts, 'de')).toBe('Noch kein Wert; Quelle: BA');
  });

  it('leaves out what is not there', () => {
    const facts = { unit: '%', source: 'BA', latest: figure({ value: 7 }), previous: null, target: null };
    expect(movementInWords(facts, 'en')).toBe('31/12/2025: 7\u00a0%; source: BA');
  });
});
