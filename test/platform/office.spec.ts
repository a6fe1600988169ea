import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText, figure, renderExcel, renderWord, tablesOf } from '../../src/platform/rendering/index.js';
import { houseTemplate } from '../support/house-template.js';
import { hasOffice, printed } from '../support/office.js';
import { hasPoppler, readPdf } from '../support/poppler.js';
import { sampleDocument } from '../support/sample-document.js';

const tables = tablesOf(sampleDocument);

/** Text as it reads, wherever lines break. */
const flat = (text: string) => text.replace(/[\s\u00a0\u200e\u200f]+/g, '');

const longTitle = 'Sehr langer Titel 👩‍👩‍👧‍👦 שלום '.repeat(300).slice(0, 10_000);

const withOffice = hasOffice() && hasPoppler() ? describe : describe.skip;

withOffice('Documents opened in an office program', () => {
  let pages: Record<string, string[]>;

  beforeAll(async () => {
    const long = { ...sampleDocument, title: longTitle, blocks: [tables[0]] };
    const files = printed({
      'own.docx': await renderWord(sampleDocument),
      'house.docx': await renderWord(sampleDocument, { template: await houseTemplate() }),
      'book.xlsx': await renderExcel(sampleDocument),
      'long.docx': await renderWord(long),
      'long-book.xlsx': await renderExcel(long),
    });
    pages = Object.fromEntries(
      Object.entries(files).map(([name, pdf]) => [
        name,
        readPdf(pdf, 'pdftotext', '-layout').split('\f').slice(0, -1),
      ]),
    );
  }, 180_000);

  it.each(['own.docx', 'house.docx'])('show in %s every value of every table as it is worded', (name) => {
    const text = flat(pages[name].join(' '));
    const worded = tables.flatMap(({ columns, rows }) =>
      rows.flatMap((row) =>
        row.map((cell, at) => ({ cell, type: columns[at].type, text: cellText(cell, columns[at], 'de') })),
      ),
    );
    // Text of narrow columns is parted and mixed with that of others; numbers and days stand in one piece.
    const whole = worded.filter(
      ({ cell, type }) => typeof cell === 'number' || (cell !== null && type === 'day'),
    );
    expect(whole.length).toBeGreaterThan(250);
    expect(whole.filter(({ text: value }) => !text.includes(flat(value)))).toEqual([]);
  });

  it('say on every page what it is and which of how many', () => {
    const own = pages['own.docx'];
    own.forEach((page, at) => {
      expect(page).toContain('15/0283 · Stand 22.11.2026 · öffentlich');
      expect(page).toContain(`Seite ${at + 1} von ${own.length}`);
    });
    expect(own.filter((page) => /Nr\.\s+Maßnahme\s+Federführung/.test(page)).length).toBeGreaterThan(2);
  });

  it('keep head and foot of the house on every page', () => {
    const [first, ...others] = pages['house.docx'];
    expect(first).toContain('Kreis Beispiel · Der Landrat');
    expect(first).toContain('Vorlage 15/0283 vom 22.11.2026');
    expect(others.length).toBeGreaterThan(3);
    for (const [at, page] of others.entries()) {
      expect(page).toContain('Kreis Beispiel – öffentlich');
      expect(page).toContain(`Stand 22.11.2026 · Blatt ${at + 2}`);
    }
  });

  it('show text as it is, and lists that count for themselves', () => {
    const text = pages['own.docx'].join('\n');
    expect(text).toContain('Zweite Zeile mit <b>Zeichen</b> & {{inhalt}}, #strong und \\textbf.');
    expect(text).toContain('=HYPERLINK("http://x.example")');
    expect(text).toMatch(/1\.\s+Wieder erstens/);
    expect(text).toContain('Achtung: Drei Stellen haben nicht gemeldet.');
  });

  it('have the same numbers in the workbook, where days are days and text stays text', () => {
    const text = flat(pages['book.xlsx'].join(' '));
    const numbers = tables.flatMap(({ columns, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, at) => {
          if (typeof cell !== 'number') return [];
          const digits = columns[at].type === 'money' ? 0 : (columns[at].digits ?? 0);
          return [figure(cell, columns[at]).toLocaleString('en-US', { minimumFractionDigits: digits })];
        }),
      ),
    );
    expect(numbers.length).toBeGreaterThan(150);
    expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
    expect(text).toContain('30.09.2026');
    expect(text).toContain('=HYPERLINK("http://x.example")');
    expect(text).toContain('nichtausweisbar');
    expect(text).toContain('■imVerzug');
  });

  it('hold titles of ten thousand characters', () => {
    expect(flat(pages['long.docx'].join(' ')).match(/langerTitel/g)!.length).toBeGreaterThan(200);
    expect(pages['long-book.xlsx'].join(' ')).toContain('Maßnahmen mit Abweichung');
  });
});

describe('Documents made in other processes', () => {
  it('are the same bytes, whatever the clock, the zone and the language of the machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faden-renderings-'));
    try {
      const template = join(folder, 'house.docx');
      writeFileSync(template, await houseTemplate());
      const made = [
        { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
        { TZ: 'America/Los_Angeles', LANG: 'C' },
      ].map((env) =>
        spawnSync(process.execPath, ['--import', 'tsx', 'test/support/print-renderings.ts', template], {
          env: { ...process.env, NODE_OPTIONS: '', ...env },
          encoding: 'utf8',
        }),
      );
      expect(made.map(({ status, stderr }) => (status === 0 ? '' : stderr))).toEqual(['', '']);
      expect(made[0].stdout).toBe(made[1].stdout);
      expect(made[0].stdout.trim().split('\n')).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
