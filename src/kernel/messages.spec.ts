import { daysInWords, defineMessages, message } from './messages.js';

defineMessages({
  'gardens.notNow': { de: 'Im Stand „{state}“ geht das nicht.', en: 'Not in state "{state}".' },
  'gardens.word.IN_BLOOM': { de: 'in Blüte', en: 'in bloom' },
  'gardens.tooEarly': { de: 'Nicht vor dem {day}.', en: 'Not before {day}.' },
});

describe('A wording', () => {
  it('says a value of a list by the word people use for it', () => {
    expect(message('gardens.notNow', 'de', { state: 'IN_BLOOM' })).toBe(
      'Im Stand „in Blüte“ geht das nicht.',
    );
    expect(message('gardens.notNow', 'en', { state: 'IN_BLOOM' })).toBe('Not in state "in bloom".');
  });

  it('keeps a value that no room has a word for', () => {
    expect(message('gardens.notNow', 'de', { state: 'AR-07' })).toBe('Im Stand „AR-07“ geht das nicht.');
  });

  it('writes days as people write them', () => {
    expect(message('gardens.tooEarly', 'de', { day: '2027-12-31' })).toBe('Nicht vor dem 31.12.2027.');
    expect(message('gardens.tooEarly', 'en', { day: '2027-12-31' })).toBe('Not before 31/12/2027.');
  });

  it('writes the days within a text as people write them, and leaves other numbers alone', () => {
    const label = 'ALQ · Kreis Unna · 2024-12-31';
    expect(daysInWords(label, 'de')).toBe('ALQ · Kreis Unna · 31.12.2024');
    expect(daysInWords(label, 'en')).toBe('ALQ · Kreis Unna · 31/12/2024');
    expect(daysInWords('AR-2024-12-3, 12024-12-31', 'de')).toBe('AR-2024-12-3, 12024-12-31');
  });
});
