import type { DocumentModel, Table } from '../../src/platform/rendering/index.js';
import { renderPdf } from '../../src/platform/rendering/index.js';
import { hasPoppler, readPdf } from '../support/poppler.js';

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
    { kind: 'paragraph', text: 'Der Kreistag hat beschlossen.' },
    { kind: 'paragraph', tone: 'quote', text: 'Der Ausschuss nimmt Kenntnis.' },
    { kind: 'paragraph', tone: 'warning', text: 'Acht Stellen fehlen.' },
    { kind: 'list', items: ['eins', 'zwei'] },
    measures,
    {
      kind: 'chart',
      shape: 'bars',
      name: 'Stand',
      title: 'Stand der Maßnahmen',
      alternative: 'Neun Maßnahmen sind im Plan.',
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

withPoppler('A document as PDF', () => {
  it('is a tagged file that says its title and where it comes from', async () => {
    const { bytes, pages, textPages } = await renderPdf(paper);
    const about = readPdf(bytes, 'pdfinfo');
    expect(about).toMatch(/^Title: +Strategie- und Maßnahmenstand$/m);
    expect(about).toMatch(/^Author: +Kreis Musterland$/m);
    expect(about).toMatch(/^Tagged: +yes$/m);
    expect(about).toMatch(/^CreationDate: +Thu Jul {2}2 08:15:00 2026 UTC$/m);
    expect(about).toContain(`Pages:           ${pages}`);
    expect([pages, textPages]).toEqual([3, 2]);
  });
});
