import { charactersOf, REPLACEMENT, shortened, textWidth, withGlyphs } from './glyphs.js';

describe('Glyphs of documents', () => {
  it('has the letters of Europe, Arabic, Hebrew, symbols and emoji', () => {
    const text = 'ÄÖÜäöüßẞ éèçñ łąęźż şğıİ ăâîșț ΑΩλ Жїґў مرحبا שלום €–„“…•→●▲■○✓½² 🚧🙂';
    expect(withGlyphs(text)).toBe(text);
  });

  it('shows that a character is missing, and leaves out what nobody sees', () => {
    expect(withGlyphs('東京 a\u{e0041}b')).toBe(`${REPLACEMENT}${REPLACEMENT} ab`);
    expect(withGlyphs(REPLACEMENT)).toBe(REPLACEMENT);
  });

  it('shortens by what fits and never within a character', () => {
    expect(shortened('kurz', 10, 100)).toBe('kurz');
    const cut = shortened('👩‍👩‍👧‍👦'.repeat(500), 10, 100);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(100);
    expect(new Set(charactersOf(cut.slice(0, -1)))).toEqual(new Set(['👩‍👩‍👧‍👦']));
  });
});
