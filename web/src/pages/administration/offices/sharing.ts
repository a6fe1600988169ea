import type { Holdings } from './holdings-data.js';

/** What becomes of a kind of things or of one thing: the number of a part, nobody, each by itself; nothing: not said yet. */
export type Share = `${number}` | 'nobody' | 'each' | '';

/** By kind, and by kind and thing where each is said by itself. */
export type Shares = Readonly<Record<string, Share>>;

export const keyOf = (kind: string, itemId?: string): string => (itemId ? `${kind}:${itemId}` : kind);

/** A line of the plan: one thing, or everything of a kind. */
export interface Line {
  readonly key: string;
  readonly kind: Holdings['kind'];
  readonly itemId: string | null;
  readonly name: string;
  readonly ifNobody: string | null;
  readonly share: Share;
}

/** Every line that has to be said, as far as it is. */
export const linesOf = (holdings: readonly Holdings[], shares: Shares): Line[] =>
  holdings.flatMap(({ kind, name, count, ifNobody, canBePassed, things }): Line[] => {
    const share = canBePassed ? (shares[keyOf(kind)] ?? '') : 'nobody';
    if (share !== 'each')
      return [{ key: keyOf(kind), kind, itemId: null, name: `${name} (${count})`, ifNobody, share }];
    return things.map(({ itemId, label, title }) => ({
      key: keyOf(kind, itemId),
      kind,
      itemId,
      name: title ? `${label} – ${title}` : label,
      ifNobody,
      share: shares[keyOf(kind, itemId)] ?? '',
    }));
  });

/** What goes where, as the service takes it; what stays is not named. */
export const sharesInput = (lines: readonly Line[], ends: boolean) =>
  lines
    .filter(({ share }) => ends || share !== 'nobody')
    .map(({ kind, itemId, share }) => ({
      kind,
      itemId,
      part: share === 'nobody' ? null : Number(share),
    }));
