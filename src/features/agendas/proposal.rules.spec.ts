import { agendaSources, PROPOSED_SECTIONS, type ProposalReason } from '../conferences/index.js';
import { hasMessage } from '../../kernel/messages.js';
import './agendas.module.js';
import { MINUTES, reasonsInWords, says, type TitleFacts, titleOf } from './proposal.rules.js';

describe('The title of a proposed item', () => {
  it.each<[TitleFacts, string]>([
    [{ about: 'MEASURE', number: 'GE-03', words: 'Familiencafé' }, 'Maßnahme GE-03: Familiencafé'],
    [{ about: 'MEASURE', number: 'GE-03', words: null }, 'Maßnahme GE-03'],
    [{ about: 'STRATEGY', number: 4, words: 'Wohnen' }, 'Handlungsstrategie 4: Wohnen'],
    [{ about: 'STRATEGY', number: 4, words: null }, 'Handlungsstrategie 4'],
    [{ about: 'PROBLEM_AREA', number: 7, words: 'Leerstand' }, 'Problemlage 7: Leerstand'],
    [{ about: 'PROBLEM_AREA', number: 7, words: null }, 'Problemlage 7'],
    [
      { about: 'TASK', number: 'FPK-2026-07', words: 'Zahlen\n vorlegen.' },
      'Auftrag FPK-2026-07: Zahlen vorlegen.',
    ],
    [{ about: 'TASK', number: 'FPK-2026-07', words: '  ' }, 'Auftrag FPK-2026-07'],
    [{ about: 'ITEM', words: 'Quartierskonzept' }, 'Quartierskonzept'],
    [{ about: 'ITEM', number: 3, words: null }, 'Übertrag aus Sitzung 3'],
  ])('of %j is "%s"', (facts, title) => {
    expect(titleOf(facts)).toBe(title);
  });

  it('shortens what is too long for an agenda', () => {
    const title = titleOf({ about: 'TASK', number: 'FPK-2026-07', words: 'Wort '.repeat(100) });
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/Wort…$/);
  });

  it.each([
    ['Auftrag FPK-2026-07: Zahlen vorlegen.', ['Zahlen\nvorlegen.'], true],
    ['Auftrag FPK-2026-07', ['Zahlen vorlegen.'], false],
    ['Familiencafé, zweiter Anlauf', ['Leerstand', 'Familiencafé'], true],
    ['Familiencafé', [], false],
  ])('"%s" says any of %j: %s', (title, words, isSaid) => {
    expect(says(title, words)).toBe(isSaid);
  });

  it('is recognised where it was shortened', () => {
    const words = 'Wort '.repeat(100);
    expect(says(titleOf({ about: 'TASK', number: 'FPK-2026-07', words }), [words])).toBe(true);
  });
});

describe('What is proposed', () => {
  it('has minutes in every section, but on the consent list', () => {
    const without = PROPOSED_SECTIONS.filter((section) => MINUTES[section] === null);
    expect(without).toEqual(['CONSENT']);
  });

  it('has words for every section and every reason', () => {
    const codes = [
      ...PROPOSED_SECTIONS.map((section) => `agendas.section.${section}`),
      ...agendaSources().map(({ code }) => `agendas.because.${code}`),
    ];
    expect(codes.length).toBeGreaterThan(PROPOSED_SECTIONS.length + 10);
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });

  it('says why, in the language of the reader', () => {
    const reasons: ProposalReason[] = [
      { code: 'END_PASSED', details: { day: '2026-10-01' } },
      { code: 'LIGHT_RED', details: {} },
    ];
    expect(reasonsInWords(reasons, 'de')).toEqual([
      'Das geplante Ende (01.10.2026) ist überschritten.',
      'Die Ampel steht auf Rot.',
    ]);
    expect(reasonsInWords(reasons, 'en')[0]).toBe('The planned end (01/10/2026) has passed.');
  });
});
