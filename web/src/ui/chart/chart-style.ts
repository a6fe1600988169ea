/** How charts look, read from the tokens of the page, so that they follow its theme. */
export interface ChartStyle {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly ground: string;
  readonly lights: Readonly<Record<'GREEN' | 'YELLOW' | 'RED' | 'GREY', string>>;
  /** Told apart by their brightness, too. */
  readonly lines: readonly string[];
  /** From little to much. */
  readonly classes: readonly string[];
  /** Ground of an area that has no figure to be shown. */
  readonly empty: string;
  /** What patterns are drawn with on a colour. */
  readonly pattern: string;
}

const LINES = 8;
export const MOST_CLASSES = 5;

/** Any colour of a style sheet as red, green and blue; ECharts knows few ways to write one. */
function plainColours(within: Element): (token: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const tokens = getComputedStyle(within);
  return (token) => {
    if (!pen) return '#767676';
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = tokens.getPropertyValue(token).trim();
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return `rgb(${red},${green},${blue})`;
  };
}

export function chartStyle(within: Element): ChartStyle {
  const colour = plainColours(within);
  const row = (name: string, length: number) =>
    Array.from({ length }, (_, place) => colour(`--rf-chart-${name}-${place + 1}`));
  return {
    text: colour('--rf-text'),
    muted: colour('--rf-muted'),
    rule: colour('--rf-line'),
    ground: colour('--rf-ground'),
    lights: {
      GREEN: colour('--rf-chart-green'),
      YELLOW: colour('--rf-chart-yellow'),
      RED: colour('--rf-chart-red'),
      GREY: colour('--rf-chart-grey'),
    },
    lines: row('line', LINES),
    classes: row('class', MOST_CLASSES),
    empty: colour('--rf-chart-empty'),
    pattern: colour('--rf-chart-pattern'),
  };
}

/** Calls back whenever the page changes between light and dark; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  device.addEventListener('change', changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-kern-theme'] });
  return () => {
    device.removeEventListener('change', changed);
    chosen.disconnect();
  };
}
