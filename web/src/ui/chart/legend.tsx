import type { ReactNode } from 'react';
import { at, DASHES, TARGET_DASH } from './chart-patterns.js';
import type { Gap } from './series.js';

/** What the signs of a chart stand for. */
export function Legend({ children }: { readonly children: ReactNode }) {
  return <ul className="rf-chart__legend">{children}</ul>;
}

const shapes = [
  <circle key="0" cx="16" cy="7" r="4" />,
  <rect key="1" x="12" y="3" width="8" height="8" />,
  <path key="2" d="M16 2 20.5 11h-9Z" />,
  <path key="3" d="M16 2 21 7 16 12 11 7Z" />,
  <circle key="4" cx="16" cy="7" r="4" className="rf-chart__hollow" />,
  <rect key="5" x="12" y="3" width="8" height="8" className="rf-chart__hollow" />,
];

/** A line, with its dash and marker; without a place: the line to compare with. */
export function LineSign({ place }: { readonly place: number | null }) {
  const dash = place === null ? '2 3' : at(DASHES, place);
  return (
    <svg
      className={`rf-chart__sign ${place === null ? '' : `rf-chart__sign--${(place % 8) + 1}`}`}
      viewBox="0 0 32 14"
      aria-hidden="true"
    >
      <path
        d="M0 7H32"
        strokeDasharray={Array.isArray(dash) ? dash.join(' ') : dash === 'solid' ? undefined : dash}
      />
      {place !== null && at(shapes, place)}
    </svg>
  );
}

export function TargetSign({ place }: { readonly place: number }) {
  return (
    <svg
      className={`rf-chart__sign rf-chart__sign--${(place % 8) + 1}`}
      viewBox="0 0 32 14"
      aria-hidden="true"
    >
      <path d="M0 7H32" strokeDasharray={TARGET_DASH.join(' ')} />
      <path d="M16 2 21 7 16 12 11 7Z" className="rf-chart__hollow" />
    </svg>
  );
}

export function GapSign({ gap }: { readonly gap: Gap }) {
  return (
    <svg className="rf-chart__sign rf-chart__sign--gap" viewBox="0 0 32 14" aria-hidden="true">
      <path d={gap === 'suppressed' ? 'M11 2H21V12H11ZM11 12 21 2' : 'M11 2 21 12M21 2 11 12'} />
    </svg>
  );
}
