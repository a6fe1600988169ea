import { MOST_VIEWS, nameGiven, requireFewViews, requireParameters } from './saved-view.rules.js';

describe('What a view keeps', () => {
  it.each([
    '',
    'meine=ja',
    'suche=Familiencaf%C3%A9&ampel=%5B%22RED%22%2C%22GREY%22%5D&sortierung=PLANNED_END&absteigend=ja',
    'feld=00000000-0000-4000-8000-000000000000',
    'suche=',
    'suche=a+b',
  ])('can be the parameters of an address: %s', (parameters) => {
    expect(() => requireParameters(parameters)).not.toThrow();
  });

  it.each([
    '?meine=ja',
    'meine',
    '=ja',
    'meine=ja&',
    'meine=ja&&leit=ja',
    'meine=ja#unten',
    'suche=<script>',
    'suche=Familiencafé',
    'suche=100%',
    'suche=%E4',
    'suche=%00',
    'suche=a b',
    'https://anderswo.example/?a=b',
    '//anderswo.example',
  ])('is nothing else: %s', (parameters) => {
    expect(() => requireParameters(parameters)).toThrow('savedViews.notAnAddress');
  });

  it('has a name that can be seen', () => {
    expect(nameGiven('  Meine   roten \n Ampeln ')).toBe('Meine roten Ampeln');
    expect(() => nameGiven(' \t ')).toThrow('savedViews.nameMissing');
  });

  it('is one of not too many', () => {
    expect(() => requireFewViews(MOST_VIEWS - 1)).not.toThrow();
    expect(() => requireFewViews(MOST_VIEWS)).toThrow('savedViews.tooMany');
  });
});
