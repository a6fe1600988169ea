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
  readonly placements: readonly { readonly meeting: { readonly body: { readonly shortName: string } } }[];
  readonly versions: readonly Version[];
}

interface Rendered extends Version {
  /** Kind and audience. */
  readonly name: string;
  readonly pdf: Pdf;
}

type Counts = Record<'total' | 'green' | 'yellow' | 'red' | 'grey' | 'completed' | 'resting', number>;

const PAPER =
  'id version kind state placements { meeting { body { shortName } } } versions { audience document }';
const LIST = `{ papers { nodes { ${PAPER} } } }`;
const FREEZE = `mutation Freeze($input: FreezePaperInput!) { freezePaper(input: $input) { ${PAPER} } }`;
const SUMMARY = '{ progressSummary { total green yellow red grey completed resting } }';

/** Text as it reads, wherever lines break. */
const flat = (text: string) => text.replace(/\u00ad\n\s*/g, '').replace(/[\s\u00a0]+/g, '');

/** The sentence with which a committee is told all counts at once. */
const sentence = ({ total, green, yellow, red, grey, completed, resting }: Counts) =>
  flat(`Von ${total} Maßnahmen sind ${green} im Plan, ${yellow} gefährdet und ${red} nicht im Plan; ${grey} sind ohne Meldung,
    ${completed} abgeschlossen, ${resting} ruhen oder sind entfallen.`);

const withPrograms = hasPoppler() && hasOffice() ? describe : describe.skip;

withPrograms('Papers of the demo', () => {
  let app: TestApp;
  let asked: Record<'PUBLIC' | 'COMMITTEE', Counts>;
  let papers: PaperOfDemo[];
  let report: Rendered[];
  let all: Rendered[];

  const signIn = async (name: string): Promise<Client> => {
    const client = await app.signedInAs();
    await client.signIn(name, DEMO_PASSWORD);
    return client;
  };
  const countsFor = async (client: Client) =>
    (await client.ask<{ progressSummary: Counts }>(SUMMARY)).progressSummary;
  const rendered = ({ kind, versions }: PaperOfDemo): Promise<Rendered[]> =>
    Promise.all(
      versions.map(async ({ audience, document }) => ({
        name: `${kind} ${audience}`,
        audience,
        document,
        pdf: await renderPdf(document),
      })),
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
    asked = {
      // Who administers the accounts plans nothing, and reads what is public
      PUBLIC: await countsFor(await signIn('administration@kreis.example')),
      COMMITTEE: await countsFor(await signIn('ausschuss@kreistag.example')),
    };
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
    for (const { name, document, pdf } of all) {
      const about = readPdf(pdf.bytes, 'pdfinfo');
      expect([name, flat(/^Title: +(.*)$/m.exec(about)![1])]).toEqual([name, flat(document.title)]);
      for (const declared of ['/Lang (de-DE)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>'])
        expect([name, declared, Buffer.from(pdf.bytes).includes(declared)]).toEqual([name, declared, true]);
      const headings = treeOf(pdf.bytes).flatMap((line) => /^ *H(\d) "(.*)"/.exec(line)?.slice(1, 3) ?? []);
      const told = document.blocks.flatMap((block) => {
        if (block.kind === 'heading') return [`${block.level}`, block.text];
        return block.kind === 'annex' ? ['1', block.title] : [];
      });
      expect([name, headings]).toEqual([name, told]);
      const levels = told.filter((_, place) => place % 2 === 0).map(Number);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    }
  });

  it('have tables with header cells for each column and row, and figures that say what they show', () => {
    for (const { name, document, pdf } of all) {
      const tree = treeOf(pdf.bytes);
      const begins = tree.flatMap((line, at) => (/^ *Table /.test(line) ? [at] : []));
      const read = begins.map((at) => part(tree.slice(at), /Table/).join(' '));
      const captioned = read.filter((table) => table.includes('Caption'));
      const filled = tablesOf(document).filter(({ rows }) => rows.length > 0);
      expect([name, captioned.length]).toEqual([name, filled.length]);
      filled.forEach(({ columns, rows }, at) => {
        expect(captioned[at].match(/\/Scope \/Column/g)).toHaveLength(columns.length);
        expect(captioned[at].match(/\/Scope \/Row/g)).toHaveLength(rows.length);
      });
      const charts = document.blocks.filter(({ kind }) => kind === 'chart');
      expect([name, tree.filter((line) => /^ *Figure/.test(line)).length]).toEqual([name, charts.length]);
      const said =
        Buffer.from(pdf.bytes)
          .toString('latin1')
          .match(/\/Alt [(<]/g) ?? [];
      expect([name, said.length]).toEqual([name, charts.length]);
    }
    expect(report[0].document.blocks.filter(({ kind }) => kind === 'chart').length).toBeGreaterThan(1);
  });

  it('count what the summary counts for such a reader', () => {
    for (const { audience, pdf } of report)
      expect(flat(readPdf(pdf.bytes, 'pdftotext', '-raw'))).toContain(
        sentence(asked[audience as 'PUBLIC' | 'COMMITTEE']),
      );
    expect(asked.COMMITTEE.total).toBeGreaterThan(asked.PUBLIC.total);
  });

  it('tell a committee on four pages, annexes not counted', () => {
    const reports = all.filter(({ name }) => name.startsWith('PROGRESS_REPORT'));
    expect(reports).toHaveLength(4);
    for (const { name, pdf } of reports) expect([name, pdf.textPages <= 4]).toEqual([name, true]);
  });

  it('say the same in Word and Excel', async () => {
    const [{ document }] = report;
    const files = printed({
      'paper.docx': await renderWord(document),
      'paper.xlsx': await renderExcel(document),
    });
    const read = (name: string) => flat(readPdf(files[name], 'pdftotext', '-layout'));
    const { red, yellow, green, grey, total } = asked.COMMITTEE;
    expect(read('paper.docx')).toContain(sentence(asked.COMMITTEE));
    for (const file of ['paper.docx', 'paper.xlsx'])
      for (const line of [
        `■nichtimPlan${red}`,
        `▲gefährdet${yellow}`,
        `●imPlan${green}`,
        `○keineMeldung${grey}`,
        `zusammen${total}`,
      ])
        expect([file, line, read(file).includes(line)]).toEqual([file, line, true]);
  }, 120_000);
});
