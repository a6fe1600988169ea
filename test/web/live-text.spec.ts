import {
  begun,
  bothTexts,
  canSend,
  heard,
  isUnsaved,
  type LiveText,
  movedCursor,
  settled,
  type Stored,
} from '../../web/src/pages/minutes/live-text.js';

const at = '2026-11-23T08:00:00Z';
const stored = (text: string, version: number): Stored => ({ text, version, at });
const typed = (live: LiveText, text: string): LiveText => ({ ...live, text });
const sending = (live: LiveText): LiveText => ({ ...live, sent: live.text });

describe('A text that several write at once', () => {
  const first = begun(stored('Alt', 1));

  it('shows what others wrote where nothing was typed here', () => {
    expect(heard(first, stored('Neu', 2))).toEqual(begun(stored('Neu', 2)));
  });

  it('is not thrown back by what was heard late', () => {
    const now = heard(first, stored('Neu', 3));
    expect(heard(now, stored('Dazwischen', 2))).toBe(now);
  });

  it('knows its own words when they come back, also while more is typed', () => {
    const on = typed(sending(typed(first, 'Alt und')), 'Alt und mehr');
    const after = heard(on, stored('Alt und', 2));
    expect(after).toMatchObject({ text: 'Alt und mehr', sent: null, theirs: null });
    expect(canSend(after)).toBe(true);
    expect(isUnsaved(heard(after, stored('Alt und mehr', 3)))).toBe(false);
  });

  it('goes on where only something else of the item was changed', () => {
    const after = heard(typed(first, 'Meins'), stored('Alt', 2));
    expect(after).toMatchObject({ text: 'Meins', base: { version: 2 }, theirs: null });
  });

  it('keeps both texts where two wrote, and sends neither before somebody has decided', () => {
    const torn = heard(typed(first, 'Meins'), stored('Ihres', 2));
    expect(torn).toMatchObject({ text: 'Meins', theirs: { text: 'Ihres', version: 2 } });
    expect(canSend(torn)).toBe(false);
    expect(heard(torn, stored('Ihres noch neuer', 3)).theirs?.text).toBe('Ihres noch neuer');
    const mine = settled(torn, torn.text);
    expect(mine).toMatchObject({ text: 'Meins', base: { text: 'Ihres', version: 2 }, theirs: null });
    expect(canSend(mine)).toBe(true);
    expect(isUnsaved(settled(torn, 'Ihres'))).toBe(false);
  });

  it('comes back from a closed window, and meets what was written meanwhile', () => {
    const kept = { text: 'Alt und ungesendet', baseText: 'Alt' };
    expect(begun(stored('Alt', 4), kept)).toMatchObject({ text: 'Alt und ungesendet', theirs: null });
    expect(begun(stored('Anders', 5), kept)).toMatchObject({
      text: 'Alt und ungesendet',
      theirs: { text: 'Anders' },
    });
    expect(isUnsaved(begun(stored('Alt und ungesendet', 5), kept))).toBe(false);
  });

  it.each([
    ['both went on with the same', 'Alt.', 'Alt. Ihr Satz.', 'Alt. Mein Satz.', 'Alt. Ihr Satz.\nMein Satz.'],
    ['a new line each', 'Alt', 'Alt\nIhrer', 'Alt\nMeiner', 'Alt\nIhrer\nMeiner'],
    ['nothing was there', '', 'Ihrer', 'Meiner', 'Ihrer\nMeiner'],
    ['one took everything away', 'Alt', '', 'Alt und mehr', 'Alt und mehr'],
  ])('becomes one text with both: %s', (_, before, theirs, mine, both) => {
    expect(bothTexts(before, theirs, mine)).toBe(both);
  });

  it.each([
    ['stays before what was changed', 'Anna fragt.', 'Anna fragt. Bert antwortet.', 4, 4],
    ['moves along with what was put in before it', 'Ende', 'Am Ende', 4, 7],
    ['does not leave a text that became shorter', 'Ein langer Satz', 'Ein', 15, 3],
  ])('leaves the cursor where it was: it %s', (_, before, after, position, moved) => {
    expect(movedCursor(before, after, position)).toBe(moved);
  });
});
