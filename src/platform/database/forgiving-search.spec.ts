import { forgivenWords, nearly } from './forgiving-search.js';
import { sql } from './sql.js';

describe('Words in which typos are forgiven', () => {
  it.each([
    ['Familiencafe', ['familiencafe']],
    ['  Schulsozialarbiet,  Altstadt ', ['schulsozialarbiet', 'altstadt']],
    ['Hilfe für eine Familie nach der Geburt', ['hilfe', 'familie', 'geburt']],
    ['Jugend jugend JUGEND', ['jugend']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(forgivenWords(text)).toEqual(words);
  });

  it.each([
    '"frühe Hilfen"',
    'Jugend -Altstadt',
    'Jugend OR Alter',
    '„frühe Hilfen“',
    'Treffpunkt 4711',
    'AR-07',
  ])('are none where exactly this is wanted: %s', (text) => {
    expect(forgivenWords(text)).toEqual([]);
    expect(nearly(sql`title`, text)).toBeUndefined();
  });

  it('are few', () => {
    expect(
      forgivenWords(
        Array.from(
          { length: 40 },
          (_, at) => `wort${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'x' : ''}`,
        ).join(' '),
      ),
    ).toHaveLength(8);
  });
});
