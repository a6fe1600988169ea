import { graphql, type ResultOf } from '../api/graphql.js';
import { LightMark, type LightName } from '../ui/light.js';
import { useWords } from '../words/words.js';

export const measureCountParts = graphql(`
  fragment MeasureCountParts on MeasureCounts {
    all
    red
    yellow
    grey
    green
  }
`);

type Counts = ResultOf<typeof measureCountParts>;

const lights: readonly (readonly [LightName, keyof Counts])[] = [
  ['RED', 'red'],
  ['YELLOW', 'yellow'],
  ['GREY', 'grey'],
  ['GREEN', 'green'],
];

/** How many measures there are, and what those that run show. */
export function MeasureCounts({ counts }: { readonly counts: Counts }) {
  const { t, count } = useWords();
  if (counts.all === 0) return <span className="rf-missing">{t('problem.noMeasure')}</span>;
  return (
    <>
      <div>{count('problem.measures', counts.all)}</div>
      {lights
        .filter(([, key]) => counts[key] > 0)
        .map(([light, key]) => (
          <div key={light} className="rf-count">
            <LightMark light={light} /> {counts[key]} {t(`light.${light}`)}
          </div>
        ))}
    </>
  );
}
