import { MeasureLink, ProblemLink, StrategyLink } from '../../thread/thread-links.js';
import type { FoundGap } from './gaps-data.js';

/** What lacks something, leading to the place where that is mended. */
export function GapTitle({ gap: { record, title } }: { readonly gap: FoundGap }) {
  switch (record?.__typename) {
    case 'ProblemArea':
      return <ProblemLink id={record.id}>{title}</ProblemLink>;
    case 'Strategy':
      return <StrategyLink id={record.id}>{title}</StrategyLink>;
    case 'Measure':
      return <MeasureLink number={record.number}>{title}</MeasureLink>;
    case 'ProgressIndicator':
      return (
        <MeasureLink number={record.measure.number} part="indikatoren">
          {title}
        </MeasureLink>
      );
    case 'Participation':
      return (
        <MeasureLink number={record.measure.number} part="beteiligte">
          {title}
        </MeasureLink>
      );
    default:
      return <strong>{title}</strong>;
  }
}
