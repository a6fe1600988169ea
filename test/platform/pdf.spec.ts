import type { DocumentModel, Table } from '../../src/platform/rendering/index.js';
import { renderPdf } from '../../src/platform/rendering/index.js';
import { hasPoppler, part, readPdf, treeOf } from '../support/poppler.js';

const withPoppler = hasPoppler() ? describe : describe.skip;

const measures: Table = {
  kind: 'table',
  name: 'Abweichungen',
  caption: 'Maßnahmen mit Abweichung',
  columns: [
    { title: 'Titel', type: 'text' },
    { title: 'Nr.', type: 'text' },
    { title: 'Stand', type: 'light' },
    { title: 'Kosten', type: 'money' },
  ],
  rowHeader: 1,
  rows: [
    ['Lotsendienst', 'GW-03', { light: 'RED', word: 'im Verzug' }, 120000],
    ['Wohnraumberatung', 'WO-11', { light: 'GREEN', word: 'im Plan' }, null],
  ],
  empty: 'Keine Maßnahme weicht ab.',
  note: 'Quelle: Statusmeldungen.',
};

const paper: DocumentModel = {
  language: 'de',
  title: 'Strategie- und Maßnahmenstand',
  subtitle: 'hier: Fortschrittsbericht 2026',
  publisher: 'Kreis Musterland',
  number: 'IS-2026-014',
  asOf: '2026-06-30',
  frozenAt: '2026-07-02T08:15:00.000Z',
  marking: 'nichtöffentlich',
  footer: 'Prüfen mit der Nummer IS-2026-014',
  blocks: [
    { kind: 'fields', name: 'Kopf', entries: [{ label: 'Federführendes Amt', value: 'Amt für Soziales' }] },
    { kind: 'heading', level: 1, text: 'Begründung' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Der Kreistag hat beschlossen, siehe ' },
        { text: 'Verzeichnis', href: 'https://faden.example/verzeichnis' },
      ],
    },
    { kind: 'paragraph', tone: 'quote', text: 'Der Ausschuss nimmt Kenntnis.' },
    { kind: 'paragraph', tone: 'warning', text: 'Acht Stellen fehlen.' },
    { kind: 'list', items: ['eins', 'zwei'] },
    measures,
    {
      kind: 'chart',
      shape: 'bars',
      name: 'Stand',
      title: 'Stand der Maßnahmen',
      alternative: 'Neun sind im Plan.',
      categoryTitle: 'Stand',
      categories: ['im Plan', 'im Verzug'],
      unit: 'Maßnahmen',
      series: [{ name: 'Anzahl', values: [9, null] }],
      missing: 'nicht ausweisbar',
    },
    { kind: 'signature', lines: ['Der Landrat'] },
    { kind: 'annex', title: 'Anlage 1: Liste' },
    { ...measures, name: 'Liste', landscape: true },
  ],
};

const textOf = (bytes: Uint8Array) => readPdf(bytes, 'pdftotext', '-layout');

withPoppler('A document as PDF', () => {
  let bytes: Uint8Array;
  let tree: string[];

  beforeAll(async () => {
    ({ bytes } = await renderPdf(paper));
    tree = treeOf(bytes);
  });

  it('says what it is, from whom and of when, and nothing else', async () => {
    const { pages, textPages } = await renderPdf(paper);
    const about = readPdf(bytes, 'pdfinfo');
    expect(about).toMatch(/^Title: +Strategie- und Maßnahmenstand$/m);
    expect(about).toMatch(/^Subject: +hier: Fortschrittsbericht 2026$/m);
    expect(about).toMatch(/^Keywords: +IS-2026-014, Stand 30\.06\.2026, nichtöffentlich$/m);
    expect(about).toMatch(/^Author: +Kreis Musterland$/m);
    expect(about).toMatch(/^Tagged: +yes$/m);
    expect(about.match(/Thu Jul {2}2 08:15:00 2026 UTC/g)).toHaveLength(2);
    expect(about).toMatch(/^Page size: +595\.276 x 841\.89 pts \(A4\)$/m);
    expect(about).toContain(`Pages:           ${pages}`);
    expect([pages, textPages]).toEqual([3, 2]);
  });

  it('declares PDF/UA-1, its language and that its title is shown', () => {
    const said = (text: string) => Buffer.from(bytes).includes(text);
    for (const text of [
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Lang (de-DE)',
      '/DisplayDocTitle true',
      '/Marked true',
      '/Outlines 2 0 R',
    ]) {
      expect([text, said(text)]).toEqual([text, true]);
    }
  });

  it('carries all its fonts', () => {
    const fonts = readPdf(bytes, 'pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+(?:FiraSans|DejaVuSans|NotoEmoji)\S* .* yes yes yes +\d+ +0$/);
  });

  it('has headings, lists and quotations as such', () => {
    const names = tree.map((line) => line.trim());
    expect(names.filter((line) => /^H\d /.test(line))).toHaveLength(2);
    expect(names.some((line) => /^H1 /.test(line))).toBe(true);
    expect(part(tree, /^ *BlockQuote/).join(' ')).toContain('"Der Ausschuss nimmt Kenntnis."');
    expect(part(tree, /^ *L \(block\)/).filter((line) => line.startsWith('LBody'))).toHaveLength(2);
    expect(tree.join('\n')).toContain('"Achtung:');
    expect(part(tree, /^ *Link /).join(' ')).toContain('"Verzeichnis"');
  });

  it('has tables whose columns and rows have header cells', () => {
    const fields = part(tree, /^ *Table /).join(' ');
    expect(fields).toMatch(/TH: \/Scope \/Row "Federführendes Amt" TD:? \(?.*"Amt für Soziales"/);

    const tables = tree.map((line, at) => (/^ *Table /.test(line) ? at : -1)).filter((at) => at >= 0);
    expect(tables).toHaveLength(4); // fields, measures, values of the chart, annex
    const table = part(tree.slice(tables[1]), /Table/).join(' ');
    expect(table).toMatch(/Caption .*"Maßnahmen mit Abweichung"/);
    expect(table.match(/\/Scope \/Column/g)).toHaveLength(4);
    expect(table.match(/\/Scope \/Row/g)).toHaveLength(2);
    // The second column names the rows here; no cell has a list of headers that would hide this.
    expect(table).toMatch(
      /TR TD[^"]*"Lotsendienst" TH[^"]*\/Scope \/Row[^"]*"GW-03" TD[^"]*"im Verzug" TD[^"]*"120\.000.€"/,
    );
    expect(table).not.toContain('/Headers');
  });

  it('says what a chart shows, and its values', () => {
    expect(Buffer.from(bytes).includes('/Alt (Neun sind im Plan.)')).toBe(true);
    const values = part(tree.slice(tree.findIndex((line) => /^ *Figure/.test(line))), /^ *Table /).join(' ');
    expect(values).toMatch(/"im Plan" TD[^"]*"9".*"im Verzug" TD[^"]*"nicht ausweisbar"/);
  });

  it('prints number, marking, day, verification and page on every page, for eyes only', () => {
    const pages = textOf(bytes).split('\f').slice(0, 3);
    expect(pages).toHaveLength(3);
    pages.forEach((page, at) => {
      expect(page).toMatch(/Kreis Musterland +IS-2026-014 · Stand 30\.06\.2026 · nichtöffentlich/);
      expect(page).toMatch(new RegExp(`Prüfen mit der Nummer IS-2026-014 +Seite ${at + 1} von 3`));
    });
    expect(tree.join('\n')).not.toMatch(/Seite 1 von|Prüfen mit/);
  });

  it('turns wide tables on their side and begins annexes on a new page', () => {
    const sizes = readPdf(bytes, 'pdfinfo', '-f', '1', '-l', '3').match(/size: {2}\d+/g);
    expect(sizes).toEqual(['size:  595', 'size:  595', 'size:  841']);
    expect(textOf(bytes).split('\f')[2]).toContain('Anlage 1: Liste');
  });

  it('is made byte by byte the same by another process, and can be stopped', async () => {
    const stop = new AbortController();
    const rows = Array.from({ length: 3000 }, () => measures.rows[0]);
    const stopped = renderPdf({ ...paper, blocks: [{ ...measures, rows }] }, { signal: stop.signal });
    const next = renderPdf(paper);
    setImmediate(() => stop.abort());
    await expect(stopped).rejects.toThrow(/abort/);
    expect(Buffer.compare((await next).bytes, bytes)).toBe(0);
    await expect(renderPdf(paper, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });

  it('repeats the head of a long table on each page, for eyes only', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`Maßnahme ${at}`, `GW-${at}`, null, at]);
    const long = await renderPdf({ ...paper, blocks: [{ ...measures, rows }] });
    expect(long.pages).toBeGreaterThan(2);
    expect(textOf(long.bytes).match(/Titel +Nr\. +Stand +Kosten/g)).toHaveLength(long.pages);
    expect(
      treeOf(long.bytes)
        .join('\n')
        .match(/"Kosten"/g),
    ).toHaveLength(1);
  });
});

withPoppler('Text that would be something else in a document', () => {
  const markup =
    '#import "/etc/passwd": * $x^2$ @label *fett* _kursiv_ `code` \\ "zitat" <b>&amp; #panic("x") // nichts [a](b) -- ...';

  it('is printed as it is, in every place', async () => {
    const table: Table = {
      ...measures,
      caption: markup,
      note: markup,
      columns: [{ title: markup, type: 'text' }],
      rowHeader: 0,
      rows: [[markup], [{ words: markup }], [{ light: 'GREY', word: markup }]],
    };
    const { bytes } = await renderPdf({
      ...paper,
      title: markup,
      subtitle: markup,
      publisher: markup,
      number: markup,
      marking: markup,
      footer: markup,
      blocks: [
        { kind: 'heading', level: 1, text: markup },
        { kind: 'paragraph', text: markup },
        { kind: 'list', items: [markup] },
        { kind: 'fields', name: markup, entries: [{ label: markup, value: markup }] },
        table,
        { ...table, rows: [], empty: markup },
        { kind: 'signature', lines: [markup] },
        { kind: 'annex', title: markup },
      ],
    });
    const text = readPdf(bytes, 'pdftotext', '-raw')
      .replace(/\u00ad\n/g, '')
      .replace(/\s+/g, '');
    const found = text.split(markup.replace(/\s+/g, '')).length - 1;
    expect(found).toBeGreaterThanOrEqual(14);
    expect(readPdf(bytes, 'pdfinfo')).toContain(markup);
  });

  it('neither stops the document nor moves what stands beside it', async () => {
    const { bytes } = await renderPdf({
      ...paper,
      blocks: [
        {
          kind: 'paragraph',
          text: 'Emoji 👩‍👩‍👧‍👦 🇩🇪 ❤️, fehlend 漢字, halb \ud800, Steuerzeichen \u0000\u0007\u001b, e\u0301\u0302',
        },
        { kind: 'paragraph', text: [{ text: 'kein Weg', href: 'javascript:alert(1)' }, { text: '' }] },
        { kind: 'paragraph', text: '' },
        { kind: 'list', items: [] },
        { kind: 'fields', name: 'leer', entries: [] },
        { kind: 'signature', lines: [] },
        { kind: 'heading', level: 3, text: '' },
        { ...measures, columns: [], rows: [[]] },
        { ...measures, rowHeader: 0, rows: [['\u202eمرحبا (1)', 'שלום', { light: 'RED', word: '' }, NaN]] },
        { ...measures, rows: [], empty: '' },
      ],
    });
    const text = textOf(bytes);
    expect(text).toContain('fehlend \ufffd\ufffd, halb \ufffd, Steuerzeichen ,');
    expect(Buffer.from(bytes).includes('javascript')).toBe(false);
    const cells = part(treeOf(bytes), /^ *TBody/).filter((line) => /^T[HD]|^"/.test(line));
    expect(cells.map((line) => line[0] + line[1]).join(' ')).toMatch(
      /^TH(?: ".)+ TD(?: ".)+ TD(?: ".)* TD "–/,
    );
  });

  it('is broken where it is too wide, without leaving a trace in the text', async () => {
    const word = '0123456789'.repeat(1000);
    const address = 'https://faden.kreis-musterland.de/' + 'verzeichnis/'.repeat(30);
    const { bytes, pages } = await renderPdf({
      ...paper,
      title: `Titel ${word}`,
      footer: word,
      blocks: [
        { kind: 'heading', level: 1, text: word },
        { kind: 'paragraph', text: word },
        {
          ...measures,
          rowHeader: 0,
          rows: [
            [word.slice(0, 500), 'GW', null, 1],
            [address, 'sozialplanung@kreis-musterland.de', null, 2],
          ],
        },
      ],
    });
    expect(pages).toBeLessThan(16);
    // Within the margins of every page: 25 mm on the left, 20 mm on the right.
    const boxes = readPdf(bytes, 'pdftotext', '-bbox').matchAll(/<word xMin="([\d.]+)".*? xMax="([\d.]+)"/g);
    for (const [, left, right] of boxes) {
      expect(Number(left)).toBeGreaterThan(70);
      expect(Number(right)).toBeLessThan(540);
    }
    const text = readPdf(bytes, 'pdftotext', '-raw');
    expect(text).not.toContain('\u200b');
    expect(text.replace(/\s/g, '')).toContain(address);
    expect(text.replace(/\s/g, '')).toContain('sozialplanung@kreis-musterland.de');
  });

  it('may be missing altogether', async () => {
    const empty = { title: '', publisher: '', asOf: '', marking: '', blocks: [] };
    const { pages, textPages } = await renderPdf({ ...empty, language: 'en', frozenAt: paper.frozenAt });
    expect([pages, textPages]).toEqual([1, 1]);
  });
});
