import fc from 'fast-check';
import { addressOf, safeFileName } from './download.rules.js';

describe('The name of a file', () => {
  it.each([
    ['Sachstand Q2.pdf', 'Sachstand Q2.pdf'],
    ['Grüße für „Süd“ €.docx', 'Grüße für „Süd“ €.docx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\r\nSet-Cookie: x.pdf', 'a-Set-Cookie- x.pdf'],
    ['C:\\Anlage?.xlsx', 'C-Anlage.xlsx'],
    ['exe\u202Efdp.exe', 'exe-fdp.exe'],
    ['  .pdf', 'download.pdf'],
    ['', 'download'],
    [`${'x'.repeat(10_000)}.pdf`, `${'x'.repeat(150)}.pdf`],
  ])('%j becomes %j', (given, name) => expect(safeFileName(given)).toBe(name));

  it('fits every system, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const name = safeFileName(given);
        expect(name).toMatch(/^[^\p{Cc}/\\:*?"<>|]{1,400}$/u);
        expect([...name].length).toBeLessThanOrEqual(160);
        expect(decodeURIComponent(addressOf('id', name))).toBe(`/downloads/id/${name}`);
      }),
    );
  });
});
