import { DEMO_PASSWORD } from '../../src/demo/content/people.js';
import { localDateIn } from '../../src/kernel/calendar.js';
import {
  type DocumentModel,
  type Pdf,
  renderExcel,
  renderPdf,
  renderWord,
  tablesOf,
} from '../../src/platform/rendering/index.js';
import type { Client } from '../support/client.js';
import { startDemoCounty } from '../support/demo-county.js';
import { hasOffice, printed } from '../support/office.js';
import { hasPoppler, part, readPdf, treeOf } from '../support/poppler.js';
import type { TestApp } from '../support/test-app.js';

interface Version {
  readonly audience: 'PUBLIC' | 'COMMITTEE' | 'INTERNAL';
  readonly document: DocumentModel;
}

interface PaperOfDemo {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly body: { readonly id: string } | null;
  readonly placements: readonly { readonly meeting: { readonly body: { readonly shortName: string } } }[];
  readonly versions: readonly Version[];
}

interface Rendered extends Version {
  /** Kind and audience. */
  readonly name: string;
  readonly pdf: Pdf;
  /** What a screen reader walks. */
  readonly tree: readonly string[];
}

type Counts = Record<'total' | 'green' | 'yellow' | 'red' | 'grey' | 'completed' | 'resting', number>;

const PAPER =
  'id version kind state body { id } placements { meeting { body { shortName } } } versions { audience document }';
const LIST = `{ papers { nodes { ${PAPER} } } }`;
const FREEZE = `mutation Freeze($input: FreezePaperInput!) { freezePaper(input: $input) { ${PAPER} } }`;
const SUMMARY = `query Summary($body: ID!) { progressSummary(filter: { bodyId: $body }) {
  total green yellow red grey completed resting } }`;

/** Text as it reads, wherever lines break. */
const flat = (text: string) => text.replace(/\u00ad\n\s*/g, '').replace(/[\s\u00a0\u200e\u200f]+/g, '');

/** Level and words of each heading of the tree. */
const headingsOf = (tree: readonly string[]): string[] =>
  tree.flatMap((line, at) => {
    const level = /^ *H(\d)/.exec(line)?.[1];
    if (!level) return [];
    const words = part(tree.slice(at), /H/).flatMap((inner) => /^"(.*)"$/.exec(inner)?.[1] ?? []);
    return [level, flat(words.join(''))];
  });

/** The numbers of the measures that a paper lists. */
const listed = ({ document }: Version): string[] =>
  tablesOf(document)
    .find(({ name }) => name === 'Maßnahmen')!
    .rows.map(([number]) => number as string);

/** The sentence with which a committee is told all counts at once. */
const sentence = ({ total, green, yellow, red, grey, completed, resting }: Counts) =>
  flat(`Von ${total} Maßnahmen sind ${green} im Plan, ${yellow} gefährdet und ${red} nicht im Plan; ${grey} sind ohne Meldung,
    ${completed} abgeschlossen, ${resting} ruhen oder sind entfallen.`);

const withPrograms = hasPoppler() && hasOffice() ? describe : describe.skip;

withPrograms('Papers of the demo', () => {
  let app: TestApp;
  let asked: Counts;
  let papers: PaperOfDemo[];
  let report: Rendered[];
  let all: Rendered[];

  const signIn = async (name: string): Promise<Client> => {
    const client = await app.signedInAs();
    await client.signIn(name, DEMO_PASSWORD);
    return client;
  };
  const rendered = ({ kind, versions }: PaperOfDemo): Promise<Rendered[]> =>
    Promise.all(
      versions.map(async ({ audience, document }) => {
        const pdf = await renderPdf(document);
        return { name: `${kind} ${audience}`, audience, document, pdf, tree: treeOf(pdf.bytes) };
      }),
    );

  beforeAll(async () => {
    app = await startDemoCounty({ today: localDateIn(new Date()) });
    const coordinator = await signIn('koordination@kreis.example');
    papers = (await coordinator.ask<{ papers: { nodes: PaperOfDemo[] } }>(LIST)).papers.nodes;
    const { id, version } = papers.find(({ state }) => state === 'DRAFT')!;
    const input = { id, version };
    const { freezePaper } = await coordinator.ask<{ freezePaper: PaperOfDemo }>(FREEZE, { input });
    report = await rendered(freezePaper);
    all = [...(await Promise.all(papers.map(rendered))).flat(), ...report];
    const member = await signIn('ausschuss@kreistag.example');
    asked = (await member.ask<{ progressSummary: Counts }>(SUMMARY, { body: freezePaper.body!.id }))
      .progressSummary;
  }, 240_000);
  afterAll(() => app.close());

  it('are those that a county has two weeks before its conference', () => {
    expect(papers.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'AGENDA FROZEN',
      'INVITATION FROZEN',
      'MEASURE_CATALOGUE FROZEN',
      'MEASURE_SHEET FROZEN',
      'PROGRESS_REPORT DRAFT',
      'PROGRESS_REPORT FROZEN',
    ]);
    const laid = papers.filter(({ placements }) => placements.length > 0);
    expect(laid).toMatchObject([
      { kind: 'PROGRESS_REPORT', placements: [{ meeting: { body: { shortName: 'ASIF' } } }] },
    ]);
    expect(report.map(({ name }) => name)).toEqual(['PROGRESS_REPORT COMMITTEE', 'PROGRESS_REPORT PUBLIC']);
  });

  it('say as PDF in what language they are, their title, and their headings in order', () => {
    for (const { name, document, pdf, tree } of all) {
      const about = readPdf(pdf.bytes, 'pdfinfo');
      expect([name, flat(/^Title: +(.*)$/m.exec(about)![1])]).toEqual([name, flat(document.title)]);
      for (const declared of ['/Lang (de-DE)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>'])
        expect([name, declared, Buffer.from(pdf.bytes).includes(declared)]).toEqual([name, declared, true]);
      const headings = headingsOf(tree);
      const told = document.blocks.flatMap((block) => {
        if (block.kind === 'heading') return [`${block.level}`, flat(block.text)];
        return block.kind === 'annex' ? ['1', flat(block.title)] : [];
      });
      expect([name, headings]).toEqual([name, told]);
      const levels = told.filter((_, place) => place % 2 === 0).map(Number);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    }
  });

  it('have tables with header cells for each column and row, and figures that say what they show', () => {
    for (const { name, document, pdf, tree } of all) {
      const begins = tree.flatMap((line, at) => (/^ *Table\b/.test(line) ? [at] : []));
      const read = begins.map((at) => part(tree.slice(at), /Table/).join(' '));
      const withHead = read.filter((table) => table.includes('/Scope /Column'));
      const captions = tree.filter((line) => /^ *Caption/.test(line));
      const charts = document.blocks.filter(({ kind }) => kind === 'chart');
      const filled = tablesOf(document).filter(({ rows }) => rows.length > 0);
      expect([name, withHead.length, captions.length]).toEqual([
        name,
        filled.length,
        filled.length + charts.length,
      ]);
      filled.forEach(({ columns, rows }, at) => {
        expect(withHead[at].match(/\/Scope \/Column/g)).toHaveLength(columns.length);
        expect(withHead[at].match(/\/Scope \/Row/g)).toHaveLength(rows.length);
      });
      expect([name, tree.filter((line) => /^ *Figure/.test(line)).length]).toEqual([name, charts.length]);
      const said =
        Buffer.from(pdf.bytes)
          .toString('latin1')
          .match(/\/Alt [(<]/g) ?? [];
      expect([name, said.length]).toEqual([name, charts.length]);
    }
    expect(report[0].document.blocks.filter(({ kind }) => kind === 'chart').length).toBeGreaterThan(1);
  });

  it('count what the summary counts for such a reader', async () => {
    const [closed, open] = report;
    const textOf = ({ pdf }: Rendered) => flat(readPdf(pdf.bytes, 'pdftotext', '-raw'));
    expect(textOf(closed)).toContain(sentence(asked));
    const known = await app.make.rows<{
      number: string;
    }>`select number from measure where visibility = 'PUBLIC'`;
    const everybodys = new Set(known.map(({ number }) => number));
    expect(listed(closed)).toHaveLength(asked.total);
    expect(listed(open)).toEqual(listed(closed).filter((number) => everybodys.has(number)));
    expect(listed(open).length).toBeLessThan(asked.total);
    expect(textOf(open)).toContain(`Von${listed(open).length}Maßnahmensind`);
  });

  it('tell a committee on four pages, annexes not counted', () => {
    const reports = all.filter(({ name }) => name.startsWith('PROGRESS_REPORT'));
    expect(reports).toHaveLength(4);
    for (const { name, pdf } of reports) expect([name, pdf.textPages <= 4]).toEqual([name, true]);
  });

  it('say the same in Word and Excel', async () => {
    // Arrays that fetch parsed are of another realm of Jest, where ExcelJS does not know them for arrays
    const document = JSON.parse(JSON.stringify(report[0].document)) as DocumentModel;
    const files = printed({
      'paper.docx': await renderWord(document),
      'paper.xlsx': await renderExcel(document),
    });
    const read = (name: string) => flat(readPdf(files[name], 'pdftotext', '-layout'));
    for (const file of ['paper.docx', 'paper.xlsx']) {
      const text = read(file);
      expect([file, text.includes(sentence(asked))]).toEqual([file, true]);
      expect([file, listed(report[0]).filter((number) => !text.includes(number))]).toEqual([file, []]);
      expect([file, text.includes(`nichtimPlan${asked.red}`)]).toEqual([file, true]);
    }
  }, 120_000);
});
