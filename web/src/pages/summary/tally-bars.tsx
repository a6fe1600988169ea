import { useMemo } from 'react';
import { LightBars } from '../../ui/chart/index.js';
import type { Counts } from './summary-data.js';

interface TallyBarsProps {
  readonly title: string;
  readonly tallies: readonly { readonly key: string; readonly name: string; readonly counts: Counts }[];
}

/** The counts as bars; the table of the same numbers stands beneath. */
export function TallyBars({ title, tallies }: TallyBarsProps) {
  const rows = useMemo(
    () =>
      tallies.map(({ key, name, counts: { red, yellow, green, grey } }) => ({
        key,
        name,
        counts: { RED: red, YELLOW: yellow, GREEN: green, GREY: grey },
      })),
    [tallies],
  );
  return <LightBars title={title} hideTitle rows={rows} table={null} />;
}
