import { useWords } from '../words/words.js';

export type LightName = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

const rests = ['COMPLETED', 'DISCONTINUED', 'DRAFT', 'ON_HOLD', 'PROPOSED'] as const;
export type StatusName = 'AGREED' | 'IN_PREPARATION' | 'IN_PROGRESS' | 'ONGOING' | (typeof rests)[number];

/** What a measure that does not run shows instead of a light: its status. */
const restOf = (status?: StatusName) => rests.find((name) => name === status);

/** Whether a measure is one whose light says something. */
export const isRunning = (status: StatusName): boolean => restOf(status) === undefined;

interface LightProps {
  readonly light: LightName;
  readonly status?: StatusName;
}

/** The traffic light of a measure: a shape and a word carry the meaning, the colour only helps. */
export function Light({ light, status }: LightProps) {
  const { t } = useWords();
  const rest = restOf(status);
  if (rest && light === 'GREY') return <span className="rf-tag">{t(`status.${rest}`)}</span>;
  return (
    <span className={`rf-light rf-light--${light.toLowerCase()}`}>
      <LightMark light={light} />
      <span className="kern-sr-only">{t('light.label')}: </span>
      {t(`light.${light}`)}
    </span>
  );
}

const shapes: Record<LightName, string> = {
  GREEN: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  YELLOW: 'M8 1 15.5 15H.5Z',
  RED: 'M1.5 1.5h13v13h-13Z',
  GREY: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
};

/** The shape alone, beside words that say it already. */
export function LightMark({ light }: { readonly light: LightName }) {
  return (
    <svg className={`rf-mark rf-mark--${light.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[light]} fillRule="evenodd" />
    </svg>
  );
}
