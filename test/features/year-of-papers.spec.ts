import { createHash } from 'node:crypto';
import { Role } from '../../src/kernel/actor.js';
import { canonicalJson, sha256 } from '../../src/features/papers/canonical.js';
import {
  type Block,
  type Cell,
  DocumentFormat,
  type DocumentModel,
  type LightCell,
  renderAs,
  type Table,
} from '../../src/platform/rendering/index.js';
import type { Client } from '../support/client.js';
import { liveNow } from '../support/past.js';
import { ENTERED_LATE, MONTHS, RENAMED, WITHDRAWN, YearStory } from '../support/year-story.js';

const PAPER = 'id version number asOf since versions { audience title sha256 document }';
const MAKE = `mutation Make($input: MakePaperInput!) { result: makePaper(input: $input) { ${PAPER} } }`;
const CORRECT = `mutation Correct($input: CorrectPaperInput!) { result: correctPaper(input: $input) { ${PAPER} } }`;
const READ = `query Read($id: ID!) { result: paper(id: $id) { ${PAPER} } }`;
const SUMS = 'opening new reopened done withdrawn closing slipped';
const COMPARE = `query Compare($from: AsOf!, $to: AsOf!, $bodyId: ID!) {
  result: comparison(from: $from, to: $to, filter: { bodyId: $bodyId }) {
    figures { ${SUMS} } groups { strategy { title } figures { ${SUMS} } } } }`;

const AGREEMENTS = `query Agreements($from: AsOf!, $to: AsOf!) {
  result: comparison(from: $from, to: $to) { agreements { gained lost } } }`;

interface Paper {
  id: string;
  version: number;
  asOf: string;
  since: string | null;
  versions: { audience: string; sha256: string; document: DocumentModel }[];
}

type Sums = Record<'opening' | 'new' | 'reopened' | 'done' | 'withdrawn' | 'closing' | 'slipped', number>;

interface Compared {
  figures: Sums;
  groups: { strategy: { title: string } | null; figures: Sums }[];
}

type Kind = 'PROGRESS_REPORT' | 'MEASURE_CATALOGUE' | 'MEASURE_SHEET' | 'OPEN_TASKS';

interface Made {
  readonly month: number;
  readonly kind: Kind;
  readonly subject: object;
  readonly paper: Paper;
  /** Sums of its files as they were made that day. */
  readonly files: readonly string[];
}

/** What a document says, whichever paper it belongs to. */
type Told = Omit<DocumentModel, 'number' | 'frozenAt'>;

const AUDIENCES = ['PUBLIC', 'COMMITTEE'];
const FILES = [DocumentFormat.PDF, DocumentFormat.WORD, DocumentFormat.EXCEL];
/** Making files is costly: they are made of these papers. */
const RENDERED = new Set(['PROGRESS_REPORT 2', 'MEASURE_CATALOGUE 5', 'MEASURE_SHEET 9', 'OPEN_TASKS 12']);
/** Heading, what is corrected, why, and the table of what is different. */
const BLOCKS_OF_ERRATUM = 4;

const MONTH = Array.from({ length: MONTHS }, (_, index) => index + 1);
const TOTAL = 'zusammen';
const NO_STRATEGY = 'ohne Strategie';
const COLUMNS = ['opening', 'new', 'reopened', 'done', 'withdrawn', 'closing', 'slipped'] as const;

const isTable = (block: Block): block is Table => block.kind === 'table';
const tableOf = ({ blocks }: Told, name: string): Table =>
  blocks.filter(isTable).find((table) => table.name === name)!;
const detailsOf = ({ blocks }: Told): Table[] =>
  blocks.filter(isTable).filter(({ name }) => name.startsWith('Änderungen '));

/** The figures that lead on from paper to paper, by strategy and in total. */
function figuresOf(document: Told): Map<string, Sums> {
  return new Map(
    tableOf(document, 'Veränderung').rows.map(([title, ...numbers]) => [
      title as string,
      Object.fromEntries(COLUMNS.map((name, place) => [name, numbers[place]])) as Sums,
    ]),
  );
}

const plus = (one: Sums, other: Sums): Sums =>
  Object.fromEntries(COLUMNS.map((name) => [name, one[name] + other[name]])) as Sums;
const sumOf = (all: readonly Sums[]): Sums => all.reduce(plus);

/** As if the strategy that lost its agreement were none: its measures stand there while it is not in force. */
function withoutStrategy(figures: ReadonlyMap<string, Sums>, title = WITHDRAWN.title): Map<string, Sums> {
  const folded = new Map(figures);
  const gone = folded.get(title);
  folded.delete(title);
  if (gone) folded.set(NO_STRATEGY, plus(folded.get(NO_STRATEGY)!, gone));
  return folded;
}

/** What a paper tells besides what it compares. */
const apartFromChanges = ({ blocks }: Told): Block[] =>
  blocks.filter((block) => !isTable(block) || !/^(Veränderung$|Änderungen )/.test(block.name));
const changesIn = (document: Told): Cell[][] =>
  detailsOf(document)
    .flatMap(({ rows }) => rows as Cell[][])
    .sort(([one], [other]) => (one as string).localeCompare(other as string));

/** Rows begin with number and title. */
const numberOf = ([title]: Cell[]): string => (title as string).split(' ')[0];

/** What is told, without what names the paper and the moment in which it was made. */
function told({ number, frozenAt, ...document }: DocumentModel, erratum = false): Told {
  expect([number, frozenAt]).not.toContain(undefined);
  return erratum ? { ...document, blocks: document.blocks.slice(BLOCKS_OF_ERRATUM) } : document;
}

/** Old and new values in a comparison name offices as they are called today; those of a paper as they were called then. */
const inNamesOf = (month: number, document: Told): Told =>
  JSON.parse(
    RENAMED.filter(({ from }) => from > month).reduce(
      (text, { before, after }) => text.replaceAll(`Federführung: ${after} →`, `Federführung: ${before} →`),
      JSON.stringify(document),
    ),
  ) as Told;

describe('A year of papers', () => {
  let story: YearStory;
  let member: Client;
  const papers: Made[] = [];

  const act = async <Result = Paper>(text: string, input: object): Promise<Result> =>
    (await story.coordinator.ask<{ result: Result }>(text, { input })).result;
  const read = async (id: string): Promise<Paper> =>
    (await story.coordinator.ask<{ result: Paper }>(READ, { id })).result;
  const documentOf = ({ versions }: Paper, audience: string): DocumentModel =>
    versions.find((version) => version.audience === audience)!.document;
  const madeIn = (month: number, kind: Kind = 'PROGRESS_REPORT'): Made =>
    papers.find((made) => made.kind === kind && made.month === month)!;
  const report = (month: number, audience = 'COMMITTEE'): DocumentModel =>
    documentOf(madeIn(month).paper, audience);
  const compare = async (from: number, to: number): Promise<Compared> => {
    const { bodyId, dayOf } = story;
    return (await member.ask<{ result: Compared }>(COMPARE, { from: dayOf(from), to: dayOf(to), bodyId }))
      .result;
  };
  const filesOf = async (paper: Paper): Promise<string[]> => {
    const sums: string[] = [];
    for (const format of FILES) {
      const { bytes } = await renderAs(format, documentOf(paper, 'PUBLIC'));
      sums.push(createHash('sha256').update(bytes).digest('hex'));
    }
    return sums;
  };
  /** Reads the records once more as of the moment of the paper. */
  const makeAgain = async ({ paper }: Made): Promise<Paper> => {
    const { id, version } = await read(paper.id);
    return act(CORRECT, { id, version, reason: 'Noch einmal gelesen.' });
  };

  async function makePapers(month: number): Promise<void> {
    const { bodyId } = story;
    const subjects: [Kind, object][] = [
      ['PROGRESS_REPORT', { bodyId }],
      ['MEASURE_CATALOGUE', { bodyId }],
      ['MEASURE_SHEET', { measureId: story.anyMeasure() }],
      ['OPEN_TASKS', { bodyId }],
    ];
    for (const [kind, subject] of subjects) {
      const paper = await act(MAKE, { kind, ...subject });
      const files = RENDERED.has(`${kind} ${month}`) ? await filesOf(paper) : [];
      papers.push({ month, kind, subject, paper, files });
    }
  }

  beforeAll(async () => {
    story = await YearStory.begin();
    for (const month of MONTH) {
      await story.live(month);
      await story.on(month, () => makePapers(month), 15);
    }
    const { make } = story.app;
    const person_id = await make.person({ email: 'm@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await make.row('body_member', { body_id: story.bodyId, person_id, valid_from: '2020-01-01' });
    liveNow(story.app);
    story.coordinator = await story.app.signedInAs('k@kreis.example');
    member = await story.app.signedInAs('m@kreis.example');
  }, 300_000);
  afterAll(() => story.app.close());

  it('are all as they were made', async () => {
    expect(papers).toHaveLength(4 * MONTHS);
    for (const { paper, month } of papers) {
      const now = await read(paper.id);
      expect(now).toEqual(paper);
      expect(now.asOf).toBe(story.dayOf(month));
      for (const { document, sha256: sum } of now.versions) expect(sha256(canonicalJson(document))).toBe(sum);
    }
  });

  it('make the same files, byte for byte', async () => {
    const made = papers.filter(({ files }) => files.length > 0);
    expect(made).toHaveLength(RENDERED.size);
    for (const { paper, files } of made) expect(await filesOf(await read(paper.id))).toEqual(files);
  });

  it.each(RENAMED)(
    'name offices as they were called: from month $from on $after',
    ({ from, before, after }) => {
      for (const month of MONTH)
        for (const audience of AUDIENCES) {
          // What was over when offices merged stays with the one that did it
          const names = tableOf(report(month, audience), 'Maßnahmen')
            .rows.filter(([, , , stands]) => (stands as LightCell).light !== 'GREY')
            .map(([, , office]) => office);
          const [expected, other] = month < from ? [before, after] : [after, before];
          expect(names).toContain(expected);
          expect(names).not.toContain(other);
        }
    },
  );

  it('tell figures as they were before they were corrected', () => {
    const figures = MONTH.map((month) => tableOf(report(month), 'Indikatoren').rows[0][2]);
    expect(figures).toEqual([41, 41, 41, 41, 45, 45, 45, 45, 49, 49, 49, 49]);
  });

  it.each(AUDIENCES)('lead on from each other without a gap for %s', (audience) => {
    let before: Map<string, Sums> | undefined;
    for (const month of MONTH) {
      const { since } = madeIn(month).paper;
      expect(since).toBe(story.dayOf(month - 1));
      const figures = figuresOf(report(month, audience));
      for (const { opening, new: came, reopened, done, withdrawn, closing } of figures.values())
        expect(opening + came + reopened - done - withdrawn).toBe(closing);
      const { [TOTAL]: total, ...strategies } = Object.fromEntries(figures);
      expect(sumOf(Object.values(strategies))).toEqual(total);
      expect(figures.has(WITHDRAWN.title)).toBe(month < WITHDRAWN.from || month >= WITHDRAWN.until);
      if (before) {
        const changes = [WITHDRAWN.from, WITHDRAWN.until].includes(month);
        const [ended, begun] = changes
          ? [withoutStrategy(before), withoutStrategy(figures)]
          : [before, figures];
        expect([...begun.keys()].sort()).toEqual([...ended.keys()].sort());
        for (const [title, { opening }] of begun)
          expect([title, opening]).toEqual([title, ended.get(title)!.closing]);
      }
      before = figures;
    }
  });

  it('add up to what one comparison of the whole year says', async () => {
    const { figures, groups } = await compare(0, MONTHS);
    const year = withoutStrategy(
      new Map([
        ...groups.map((group) => [group.strategy?.title ?? NO_STRATEGY, group.figures] as const),
        [TOTAL, figures] as const,
      ]),
    );
    const months = MONTH.map((month) => withoutStrategy(figuresOf(report(month))));
    expect([...year.keys()].sort()).toEqual([...months[0].keys()].sort());
    for (const [title, whole] of year) {
      const sums = sumOf(months.map((month) => month.get(title)!));
      // What was done and taken up again within the year is neither over the whole of it
      const { opening, new: came, withdrawn, closing, done, reopened } = whole;
      expect({ title, opening, came, withdrawn, closing, done: done - reopened }).toEqual({
        title,
        opening: months[0].get(title)!.opening,
        came: sums.new,
        withdrawn: sums.withdrawn,
        closing: months.at(-1)!.get(title)!.closing,
        done: sums.done - sums.reopened,
      });
    }
    for (const month of MONTH)
      expect((await compare(month - 1, month)).figures).toEqual(figuresOf(report(month)).get(TOTAL));
  });

  it.each(AUDIENCES)('tell %s everything in the month in which it happened, and in no other', (audience) => {
    const words = {
      new: 'neu',
      done: 'fertig',
      withdrawn: 'entfallen',
      reopened: 'wieder offen',
      slipped: 'verschoben',
    };
    for (const month of MONTH) {
      const changes = changesIn(report(month, audience));
      for (const [kind, word] of Object.entries(words)) {
        const rows = changes.filter(([, what]) => (what as string).split(', ').includes(word));
        expect([month, kind, rows.map(numberOf)]).toEqual([
          month,
          kind,
          [...story.happened[month][kind as keyof typeof words]].sort(),
        ]);
      }
      const reasons = changes.filter((row) => JSON.stringify(row).includes('Förderung abgelehnt.'));
      expect(reasons.map(numberOf)).toEqual(story.happened[month].withdrawn);
    }
  });

  it('tell agreements that came, and nothing of texts that are no longer in force', async () => {
    const { strategy, gained, none } = {
      strategy: `„${WITHDRAWN.title}“`,
      gained: 'zugestimmt haben Kreis.',
      none: 'Zu den geltenden Strategien kamen keine Vereinbarungen hinzu, und keine fielen weg.',
    };
    for (const month of MONTH) {
      const { blocks } = report(month);
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('7. '));
      expect(JSON.stringify(blocks[at - 1])).toContain(
        month === WITHDRAWN.until ? `${strategy}: ${gained}` : none,
      );
      const variables = { from: story.dayOf(month - 1), to: story.dayOf(month) };
      const { result } = await story.coordinator.ask<{ result: { agreements: object } }>(
        AGREEMENTS,
        variables,
      );
      expect([month, result.agreements]).toEqual([
        month,
        { gained: Number(month === WITHDRAWN.until), lost: Number(month === WITHDRAWN.from) },
      ]);
    }
  });

  describe('when they are made again today', () => {
    it('tell the same, but for what is known better or not in sight', async () => {
      for (const made of papers) {
        const again = await makeAgain(made);
        for (const { audience, document } of made.paper.versions) {
          const before = told(document);
          const now = inNamesOf(made.month, told(documentOf(again, audience), true));
          const place = `${made.kind} of month ${made.month} for ${audience}`;
          if (made.month === ENTERED_LATE.month - 1) {
            // A name that was entered late holds from its day on (decision 13): nothing else is different
            expect([place, canonicalJson(now).replaceAll(ENTERED_LATE.after, ENTERED_LATE.before)]).toEqual([
              place,
              canonicalJson(before),
            ]);
          } else if (
            made.kind === 'PROGRESS_REPORT' &&
            made.month >= WITHDRAWN.from &&
            made.month < WITHDRAWN.until
          ) {
            // What is compared is sorted by the strategies that are in force today; all that was told is told
            expect([place, apartFromChanges(now)]).toEqual([place, apartFromChanges(before)]);
            expect(figuresOf(before).has(WITHDRAWN.title)).toBe(false);
            expect(figuresOf(now).has(WITHDRAWN.title)).toBe(true);
            expect(withoutStrategy(figuresOf(now))).toEqual(figuresOf(before));
            expect(changesIn(now)).toEqual(changesIn(before));
          } else expect([place, now]).toEqual([place, before]);
        }
      }
    });

    it('tell the same also as new papers of that day', async () => {
      const month = 3;
      for (const { kind, subject, paper } of papers.filter((made) => made.month === month)) {
        const since = paper.since ?? undefined;
        const again = await act(MAKE, { kind, ...subject, asOf: story.dayOf(month), since });
        for (const { audience, document } of paper.versions) {
          const now = told(documentOf(again, audience));
          expect([kind, inNamesOf(month, now)]).toEqual([kind, told(document)]);
          const isReport = kind === 'PROGRESS_REPORT';
          expect(JSON.stringify(now).includes('Federführung: Amt für Kinder und Familie →')).toBe(isReport);
        }
      }
    });

    it('name strategies in what they compare as they are called today, and elsewhere as then', async () => {
      const made = madeIn(2);
      const [{ id }] = story.strategies;
      const [old, title] = [story.strategies[0].title, 'Bezahlbar und gut wohnen'];
      await story.app.make.change('strategy', id, { title });
      const now = told(documentOf(await makeAgain(made), 'PUBLIC'), true);
      const before = told(documentOf(made.paper, 'PUBLIC'));
      expect(apartFromChanges(now)).toEqual(apartFromChanges(before));
      expect([...figuresOf(now).keys()]).toContain(title);
      expect([...figuresOf(now)].map(([name, sums]) => [name === title ? old : name, sums])).toEqual([
        ...figuresOf(before),
      ]);
      expect(changesIn(now)).toEqual(changesIn(before));
    });

    it('tell nothing of what today is not for their readers any more, though the old ones still do', async () => {
      const made = madeIn(5, 'MEASURE_SHEET');
      const { measureId: id } = made.subject as { measureId: string };
      await story.app.make.change('measure', id, { visibility: 'INTERNAL' });
      const again = await makeAgain(made);
      expect(again.versions.map(({ audience }) => audience)).toEqual(['INTERNAL']);
      expect(told(documentOf(again, 'INTERNAL'), true).blocks.length).toBeGreaterThan(0);
      expect(made.paper.versions.map(({ audience }) => audience)).toEqual([
        'INTERNAL',
        'COMMITTEE',
        'PUBLIC',
      ]);
      const catalogue = madeIn(5, 'MEASURE_CATALOGUE');
      const [{ number }] = await story.app.make.rows<{ number: string }>`
        select number from measure where id = ${id}::uuid`;
      expect(JSON.stringify(documentOf(catalogue.paper, 'PUBLIC'))).toContain(number);
      const now = documentOf(await makeAgain(catalogue), 'PUBLIC');
      expect(JSON.stringify(now.blocks.slice(BLOCKS_OF_ERRATUM))).not.toContain(number);
    });
  });
});
