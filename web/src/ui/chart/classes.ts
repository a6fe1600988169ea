/** A class of a map: figures from and to, both included. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
}

export type Classing = 'quantiles' | 'equal';

/**
 * Classes of figures. Quantiles hold about as many areas each; equal figures never fall into two classes, so there may be fewer of
 * them. With few different figures each is a class of its own.
 */
export function classesOf(values: readonly number[], classing: Classing, most: number): MapClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  if (different.length <= most) return different.map((value) => ({ from: value, to: value }));
  return classing === 'quantiles' ? quantiles(sorted, most) : equalWidths(sorted, most);
}

function quantiles(sorted: readonly number[], most: number): MapClass[] {
  const classes: { from: number; to: number }[] = [];
  for (let place = 1; place <= most; place += 1) {
    const to = sorted[Math.ceil((place / most) * sorted.length) - 1];
    const last = classes.at(-1);
    if (last && to <= last.to) continue;
    const from = last ? sorted.find((value) => value > last.to) : sorted[0];
    if (from !== undefined) classes.push({ from, to });
  }
  return classes;
}

function equalWidths(sorted: readonly number[], most: number): MapClass[] {
  const least = sorted[0];
  const width = (sorted[sorted.length - 1] - least) / most;
  return Array.from({ length: most }, (_, place) => ({
    from: least + place * width,
    to: place === most - 1 ? sorted[sorted.length - 1] : least + (place + 1) * width,
  }));
}

/** The class a figure belongs to: the first that reaches up to it. */
export const classOf = (value: number, classes: readonly MapClass[]): number => {
  const found = classes.findIndex(({ to }) => value <= to);
  return found === -1 ? classes.length - 1 : found;
};

/** The shade of a class among all shades there are, the first being 0: few classes lie as far apart as many. */
export const shadeOf = (place: number, classes: number, shades: number): number =>
  classes < 2 ? shades - 1 : Math.round((place / (classes - 1)) * (shades - 1));

/** Decimals that are needed to tell the limits of classes apart: one, or a few more; none for whole numbers. */
export function digitsOf(classes: readonly MapClass[]): number {
  const limits = [...new Set(classes.flatMap(({ from, to }) => [from, to]))];
  if (limits.every((limit) => Number.isInteger(limit))) return 0;
  const told = (digits: number) => new Set(limits.map((limit) => limit.toFixed(digits))).size;
  return [1, 2, 3].find((digits) => told(digits) === limits.length) ?? 4;
}
