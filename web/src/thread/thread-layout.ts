import type { ThreadMeasure, ThreadProblem, ThreadStrategy } from './thread-data.js';
import type { ThreadGraph, Tie } from './thread-graph.js';

/** Where something stands: from a row up to another one, that one left out. */
interface Place {
  readonly id: string;
  readonly from: number;
  to: number;
}

export type Knot = Place &
  (
    | { readonly kind: 'problem'; readonly problem: ThreadProblem | null }
    | { readonly kind: 'strategy'; readonly strategy: ThreadStrategy | null }
    | { readonly kind: 'measure'; readonly measure: ThreadMeasure | null }
    | { readonly kind: 'office' | 'indicator'; readonly measure: ThreadMeasure }
    | { readonly kind: 'more'; readonly strategyId: string; readonly hidden: number }
  );
export type KnotKind = Knot['kind'];

/** What of the thread is drawn where. The knots come in the order in which one reads them. */
export interface ThreadLayout {
  readonly knots: readonly Knot[];
  readonly ties: readonly Tie[];
}

/** So many measures of one strategy are drawn before somebody asks for all. */
export const SHOWN_AT_FIRST = 8;

const GRAVEST_FIRST = ['RED', 'YELLOW', 'GREY', 'GREEN'];

/** Lays the thread out: each thing once, what hangs together in neighbouring rows; where it breaks off stands a gap. */
export function layOut(graph: ThreadGraph, unfolded: ReadonlySet<string>, current: string): ThreadLayout {
  const sheet = new Sheet();
  const shown = new Set<string>();
  const ties: Tie[] = [];
  for (const strategy of graph.strategies) {
    const problems = tiedTo(graph.answers, strategy.id, graph.problems, 'before');
    const measures = tiedTo(graph.steps, strategy.id, graph.measures, 'after');
    const { drawn, hidden } = fold(measures, unfolded.has(strategy.id), current);
    const more = `more-${strategy.id}`;
    const rights: Laid[] = drawn.map((measure) => ({ kind: 'measure', id: measure.id, measure }));
    if (hidden > 0) rights.push({ kind: 'more', id: more, strategyId: strategy.id, hidden });
    if (measures.length === 0)
      rights.push({ kind: 'measure', id: `no-measure-${strategy.id}`, measure: null });
    const lefts: Laid[] = problems.map((problem) => ({ kind: 'problem', id: problem.id, problem }));
    if (problems.length === 0)
      lefts.push({ kind: 'problem', id: `no-problem-${strategy.id}`, problem: null });
    sheet.block(lefts, [{ kind: 'strategy', id: strategy.id, strategy }], rights);
    for (const { id } of lefts) ties.push([id, strategy.id]);
    for (const { id } of rights) ties.push([strategy.id, id]);
    for (const { id } of [...problems, ...measures]) shown.add(id);
  }
  for (const problem of graph.problems.filter(({ id }) => !shown.has(id))) {
    const gap = `no-strategy-${problem.id}`;
    sheet.block(
      [{ kind: 'problem', id: problem.id, problem }],
      [{ kind: 'strategy', id: gap, strategy: null }],
      [],
    );
    ties.push([problem.id, gap]);
  }
  for (const measure of graph.measures.filter(({ id }) => !shown.has(id))) {
    const gap = `no-strategy-${measure.id}`;
    sheet.block(
      [],
      [{ kind: 'strategy', id: gap, strategy: null }],
      [{ kind: 'measure', id: measure.id, measure }],
    );
    ties.push([gap, measure.id]);
  }
  return { knots: sheet.knots, ties: [...ties, ...sheet.ends] };
}

/** The measures to draw: all, or the gravest and the one the page is about. */
function fold(measures: readonly ThreadMeasure[], isUnfolded: boolean, current: string) {
  if (isUnfolded || measures.length <= SHOWN_AT_FIRST + 1) return { drawn: measures, hidden: 0 };
  const rank = ({ id, light }: ThreadMeasure) => (id === current ? -1 : GRAVEST_FIRST.indexOf(light.shown));
  const kept = new Set([...measures].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN_AT_FIRST));
  return { drawn: measures.filter((measure) => kept.has(measure)), hidden: measures.length - SHOWN_AT_FIRST };
}

function tiedTo<Thing extends { readonly id: string }>(
  ties: readonly Tie[],
  id: string,
  things: readonly Thing[],
  side: 'before' | 'after',
): Thing[] {
  const others = new Set(
    side === 'before'
      ? ties.filter(([, to]) => to === id).map(([from]) => from)
      : ties.filter(([from]) => from === id).map(([, to]) => to),
  );
  return things.filter((thing) => others.has(thing.id));
}

type Laid = Knot extends infer One ? (One extends Place ? Omit<One, 'from' | 'to'> : never) : never;

/** Rows that are filled block by block, from top to bottom. */
class Sheet {
  readonly knots: Knot[] = [];
  readonly ends: Tie[] = [];
  private readonly byId = new Map<string, Knot>();
  private row = 0;

  /** A block of rows: what is new stands in it, what stands above already is stretched into it where there is room. */
  block(lefts: readonly Laid[], middle: readonly Laid[], rights: readonly Laid[]): void {
    const columns = [lefts, middle, rights].map((column) => ({
      column,
      fresh: column.filter(({ id }) => !this.byId.has(id)),
    }));
    const rows = Math.max(1, ...columns.map(({ fresh }) => fresh.length));
    for (const { column, fresh } of columns) {
      if (fresh.length === 0) this.stretch(column, rows);
      else this.place(fresh, rows);
    }
    this.row += rows;
  }

  private stretch(column: readonly Laid[], rows: number): void {
    const above = column.map(({ id }) => this.byId.get(id)).find((knot) => knot?.to === this.row);
    if (!above) return;
    above.to += rows;
    if (above.kind === 'measure') for (const end of this.endsOf(above.id)) end.to += rows;
  }

  private place(fresh: readonly Laid[], rows: number): void {
    for (const [index, laid] of fresh.entries()) {
      const from = this.row + Math.floor((index * rows) / fresh.length);
      const to = this.row + Math.floor(((index + 1) * rows) / fresh.length);
      this.add({ ...laid, from, to });
      if (laid.kind === 'measure' && laid.measure) {
        const { measure } = laid;
        const [office, indicator] = endIds(measure.id);
        this.add({ kind: 'office', id: office, measure, from, to });
        this.add({ kind: 'indicator', id: indicator, measure, from, to });
        this.ends.push([measure.id, office], [office, indicator]);
      }
    }
  }

  private add(knot: Knot): void {
    this.knots.push(knot);
    this.byId.set(knot.id, knot);
  }

  private endsOf(measureId: string): Knot[] {
    return endIds(measureId).flatMap((id) => this.byId.get(id) ?? []);
  }
}

const endIds = (measureId: string) => [`office-${measureId}`, `indicator-${measureId}`] as const;
