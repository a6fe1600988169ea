import fc from 'fast-check';
import { CUT, shorten } from './shorten.js';

describe('A shortened text', () => {
  it.each([
    ['kurz', 10, 'kurz'],
    ['  mit Rand ', 10, 'mit Rand'],
    ['ein längerer Satz hier', 16, 'ein längerer …'],
    ['Donaudampfschifffahrt', 10, 'Donaudam …'],
    ['a Donaudampfschifffahrt', 12, 'a Donaudam …'],
    ['👍👍👍👍👍', 4, '👍👍 …'],
    ['', 5, ''],
  ])('%j in %d is %j', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it('is never longer than allowed, and the text itself where it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, most) => {
        const short = shorten(text, most);
        const fits = [...text.trim()].length <= most;
        return fits ? short === text.trim() : [...short].length <= most && short.endsWith(CUT);
      }),
    );
  });
});
