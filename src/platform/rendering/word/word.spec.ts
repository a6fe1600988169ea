import JSZip from 'jszip';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { renderOwnWord } from './own-word.js';

const partsOf = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  return (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
};

describe('Word', () => {
  let made: Uint8Array;

  beforeAll(async () => {
    made = await renderOwnWord(sampleDocument);
  });

  it('uses the styles that Word knows, lists that count for themselves, and headers that are repeated', async () => {
    const part = await partsOf(made);
    const text = await part('word/document.xml');
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'ListBullet',
      'Quote',
      'Warnung',
      'Caption',
    ]) {
      expect(text).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    const styles = await part('word/styles.xml');
    for (const name of ['heading 1', 'List Number', 'Quote', 'caption', 'Tabelle', 'Title']) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
    expect(styles).toContain('<w:lang w:val="de-DE"');
    const tables = text.match(/<w:tbl>/g)!.length;
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(tables - 1);
    expect(text.match(/<w:cantSplit\/>/g)).toHaveLength(text.match(/<w:tr>/g)!.length);
    const numbers = new Set(text.match(/<w:numId w:val="\d+"\/>/g));
    expect(numbers.size).toBe(3);
  });

  it('says what charts show to those who do not see them, and shows them in every program', async () => {
    const part = await partsOf(made);
    const text = await part('word/document.xml');
    expect(text).toContain(
      'descr="In der Strategie Wohnen sind mehr Maßnahmen im Verzug als in den anderen."',
    );
    expect(text).toMatch(/<asvg:svgBlip/);
    expect(await part('word/media/image1.svg')).toContain('<svg');
    expect(await part('word/media/image1.png')).toContain('PNG');
  });

  it('lays wide tables on their side, and prints number, day, marking and pages', async () => {
    const part = await partsOf(made);
    const text = await part('word/document.xml');
    expect([...text.matchAll(/<w:pgSz[^>]*w:orient="(\w+)"/g)].map(([, turned]) => turned)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    const header = (await part('word/header1.xml')).replace(/<[^>]*>/g, '');
    expect(header).toContain('15/0283 · Stand 22.11.2026 · öffentlich');
    expect(await part('word/footer1.xml')).toMatch(/PAGE[^]*NUMPAGES/);
  });

  it('leads only to pages, and takes nobody for a placeholder', async () => {
    const part = await partsOf(made);
    const relations = await part('word/_rels/document.xml.rels');
    expect(relations.match(/Target="[^"]*" TargetMode="External"/g)).toEqual([
      'Target="https://faden.example/s/1?a=1&amp;b=2" TargetMode="External"',
    ]);
    expect(await part('word/document.xml')).toContain('{{titel}}');
  });

  it('names the office and the day of freezing, and nothing else about its making', async () => {
    const part = await partsOf(made);
    const core = await part('docProps/core.xml');
    expect(core).toContain('<dc:creator>Amt für Soziales &amp; Sozialplanung</dc:creator>');
    expect(core).toContain('>2026-11-22T16:40:03Z</dcterms:created>');
    expect(core).not.toMatch(/modified|lastModifiedBy|Un-named/);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(made, await renderOwnWord(sampleDocument))).toBe(0);
    // Names of relations are made up by chance: many of them, so that every kind comes up.
    const text = Array.from({ length: 300 }, (_, at) => ({
      text: `${at}`,
      href: `https://faden.example/${at}`,
    }));
    const linked = { ...sampleDocument, blocks: [{ kind: 'paragraph', text } as const] };
    expect(Buffer.compare(await renderOwnWord(linked), await renderOwnWord(linked))).toBe(0);
  });

  it('holds whatever text there is', async () => {
    const part = await partsOf(
      await renderOwnWord({
        ...sampleDocument,
        title: 'Titel\u0000 '.repeat(2000),
        blocks: [
          { kind: 'paragraph', text: 'a\u0008b\ud800c\ufffed ]]> <w:p/> &amp; \u202eumgedreht' },
          { kind: 'list', items: [] },
          { kind: 'fields', name: 'Leer', entries: [] },
        ],
      }),
    );
    const text = await part('word/document.xml');
    expect(text).toContain('ab\ufffdcd ]]&gt; &lt;w:p/&gt; &amp;amp; umgedreht');
    expect(text.match(/Titel/g)).toHaveLength(2000);
  });
});
