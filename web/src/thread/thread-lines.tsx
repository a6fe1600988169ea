import { useLayoutEffect, useRef, useState } from 'react';
import type { ThreadLayout } from './thread-layout.js';

interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly isGap: boolean;
}

interface LinesProps {
  readonly layout: ThreadLayout;
  /** What lies on the way that somebody looks at; null: nothing in particular. */
  readonly lit: ReadonlySet<string> | null;
}

/** The red thread itself, drawn behind the knots from where they stand. The lists say the same; it is there to be looked at. */
export function ThreadLines({ layout, lit }: LinesProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const sheet = drawing.current?.parentElement;
    if (!sheet) return;
    const draw = () => setLines(linesOf(sheet, layout));
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(sheet);
    // Letters that arrive late make knots higher without the sheet saying so
    for (const knot of sheet.querySelectorAll('[data-place]')) watcher.observe(knot);
    return () => watcher.disconnect();
  }, [layout]);
  return (
    <svg ref={drawing} className="rf-thread__lines" aria-hidden="true">
      {lines.map(({ key, from, to, path, isGap }) => (
        <g key={key} className={tieLook(isGap, lit, from, to)}>
          <path d={path} />
          {!isGap && <path d={path} className="rf-tie__twist" />}
        </g>
      ))}
    </svg>
  );
}

function tieLook(isGap: boolean, lit: ReadonlySet<string> | null, from: string, to: string): string {
  const isOff = lit !== null && !(lit.has(from) && lit.has(to));
  return `rf-tie${isGap ? ' rf-tie--gap' : ''}${isOff ? ' rf-tie--off' : ''}`;
}

function linesOf(sheet: HTMLElement, { ties }: ThreadLayout): Line[] {
  const origin = sheet.getBoundingClientRect();
  const knots = new Map(
    [...sheet.querySelectorAll<HTMLElement>('[data-place]')].map((knot) => [knot.dataset.place, knot]),
  );
  const sources = [...new Set(ties.map(([from]) => from))];
  return ties.flatMap(([from, to]) => {
    const start = knots.get(from);
    const end = knots.get(to);
    if (!start || !end) return [];
    const path = pathBetween(boxIn(origin, start), boxIn(origin, end), sources.indexOf(from) + 1);
    const isGap = [start, end].some(({ dataset }) => dataset.gap !== undefined);
    return [{ key: `${from} ${to}`, from, to, path, isGap }];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxIn(origin: DOMRect, element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    right: right - origin.left,
    top: top - origin.top,
    bottom: bottom - origin.top,
  };
}

const INSET = 12;

const ROUND = 18;
const LANE = 7;

/** Beside each other along a lane between the columns; below each other down the margin. Corners are round. */
function pathBetween(from: Box, to: Box, lane: number): string {
  const y = (to.top + to.bottom) / 2;
  if (to.left > from.right) {
    const start = (from.top + from.bottom) / 2;
    const middle = (from.right + to.left) / 2 + LANE * ((lane % 3) - 1);
    const round = Math.min(ROUND, Math.abs(y - start) / 2);
    const down = y > start ? round : -round;
    return `M${from.right} ${start}H${middle - round}Q${middle} ${start} ${middle} ${start + down}V${y - down}Q${middle} ${y} ${middle + round} ${y}H${to.left}`;
  }
  const x = from.left + INSET;
  if (to.left < x) return `M${x} ${from.bottom}V${to.top}`;
  const bend = Math.min(INSET, to.left - x);
  return `M${x} ${from.bottom}V${y - bend}Q${x} ${y} ${x + bend} ${y}H${to.left}`;
}
