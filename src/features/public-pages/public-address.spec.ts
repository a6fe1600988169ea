import { publicAddress, waysIn } from './public-address.js';

const ID = '11111111-2222-4333-8444-555555555555';

describe('A public address', () => {
  it.each([
    ['/oeffentlich', { locale: 'de', isEmbedded: false, kind: 'overview' }],
    [
      '/oeffentlich/en/massnahmen/2',
      { locale: 'en', isEmbedded: false, kind: 'part', part: 'massnahmen', page: 2 },
    ],
    [
      '/oeffentlich/einbetten/strategien',
      { locale: 'de', isEmbedded: true, kind: 'part', part: 'strategien', page: 1 },
    ],
    [`/oeffentlich/indikator/${ID}`, { locale: 'de', isEmbedded: false, kind: 'indicator', id: ID }],
    [`/oeffentlich/en/bild/${ID}.svg`, { locale: 'en', isEmbedded: false, kind: 'picture', id: ID }],
  ])('%s', (path, address) => expect(publicAddress(path)).toEqual(address));

  it.each([
    '/oeffentlich/',
    '/oeffentlich/massnahmen/0',
    '/oeffentlich/personen',
    '/oeffentlich/indikator/1',
  ])('%s is none', (path) => expect(publicAddress(path)).toBeUndefined());

  it('leads to what it was made for', () => {
    for (const locale of ['de', 'en'] as const)
      for (const isEmbedded of [false, true]) {
        const ways = waysIn(locale, isEmbedded);
        expect(publicAddress(ways.overview)).toMatchObject({ locale, isEmbedded, kind: 'overview' });
        expect(publicAddress(ways.part('massnahmen', 3))).toMatchObject({ locale, isEmbedded, page: 3 });
        expect(publicAddress(ways.indicator(ID))).toMatchObject({ locale, isEmbedded, id: ID });
        expect(publicAddress(ways.picture(ID))).toMatchObject({ locale, kind: 'picture', id: ID });
      }
  });
});
