import fc from 'fast-check';
import { DocumentFormat, fileNameOf } from './formats.js';
import { fileName } from './file-name.js';
import type { DocumentModel } from './model/document.js';

const document: DocumentModel = {
  language: 'de',
  title: 'Fortschrittsbericht für Ämter',
  publisher: 'Sozialplanung',
  number: '15/0283',
  asOf: '2026-11-22',
  frozenAt: '2026-11-22T10:00:00Z',
  marking: 'öffentlich',
  blocks: [],
};

describe('Names of files', () => {
  it('say number, title, day and marking', () => {
    expect(fileNameOf(document, DocumentFormat.EXCEL)).toBe(
      '15-0283 Fortschrittsbericht für Ämter 2026-11-22 öffentlich.xlsx',
    );
  });

  it('are safe and readable, whatever the title', () => {
    expect(fileName('../../etc/passwd')).toBe('etc-passwd');
    expect(fileName('C:\\Windows\\aux')).toBe('C-Windows-aux');
    expect(fileName('AUX')).toBe('AUX_');
    expect(fileName('…')).toBe('…');
    expect(fileName('. .')).toBe('Dokument');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ maxLength: 200 }),
        (title, number) => {
          const name = fileNameOf({ ...document, title, number }, DocumentFormat.JSON);
          return (
            name.length <= 120 &&
            /^[^.\s].*[^.\s] 2026-11-22 öffentlich\.json$/u.test(name) &&
            // eslint-disable-next-line no-control-regex
            !/[\\/:*?"<>|\u0000-\u001f\u202e]/.test(name)
          );
        },
      ),
      { numRuns: 500 },
    );
    expect(
      fileNameOf({ ...document, title: 'Titel '.repeat(2000) }, DocumentFormat.JSON).length,
    ).toBeLessThan(121);
  });
});
