import { LightMark, type LightName } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import type { Comparison } from './comparison-data.js';
import type { Counts, Summary } from './summary-data.js';
import { summaryWords } from './words.js';

/** The lights in the order in which they ask for attention. */
export const lightsByWeight = [
  ['RED', 'red'],
  ['YELLOW', 'yellow'],
  ['GREY', 'grey'],
  ['GREEN', 'green'],
] as const satisfies readonly (readonly [LightName, keyof Counts])[];

interface LightCountsProps {
  readonly summary: Summary;
  readonly comparison: Comparison | undefined;
}

/** The counts in large: number, shape and word, and how many there were before. */
export function LightCounts({ summary, comparison }: LightCountsProps) {
  const { t, number, day } = useWords(summaryWords);
  const running = lightsByWeight.reduce((sum, [, key]) => sum + summary[key], 0);
  const { total, completed, resting } = summary;
  return (
    <section aria-labelledby="lights">
      <h2 id="lights" className="kern-heading-medium">
        {t('summary.lights')}
      </h2>
      <p className="kern-body">
        {t('summary.total', { total: number(total), running: number(running) })}{' '}
        {t('summary.ended', { completed: number(completed), resting: number(resting) })}
      </p>
      <ul className="rf-counts">
        {lightsByWeight.map(([light, key]) => (
          <li key={light} className={`rf-counts__one rf-counts__one--${key}`}>
            <span className="rf-counts__number">{number(summary[key])}</span>
            <span className="rf-counts__word">
              <LightMark light={light} /> {t(`light.${light}`)}
            </span>
            {comparison && (
              <span className="rf-muted">
                {t('summary.before', {
                  date: day(comparison.from.day),
                  count: number(comparison.figures.openingLights[key]),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <LightBar counts={summary} />
      {comparison && <Moves comparison={comparison} />}
    </section>
  );
}

/** What moved, in one sentence. */
function Moves({ comparison: { from, figures } }: { readonly comparison: Comparison }) {
  const { t, day, number } = useWords(summaryWords);
  const { better, worse, slipped, done, withdrawn, reopened } = figures;
  const came = figures.new;
  return (
    <p className="kern-body">
      {t('summary.moves', {
        date: day(from.day),
        better: number(better),
        worse: number(worse),
        slipped: number(slipped),
        came: number(came + reopened),
        done: number(done),
        withdrawn: number(withdrawn),
      })}
    </p>
  );
}

/** The same counts as one line; says nothing that the numbers do not say. */
function LightBar({ counts }: { readonly counts: Counts }) {
  return (
    <div className="rf-light-bar" aria-hidden="true">
      {lightsByWeight
        .filter(([, key]) => counts[key] > 0)
        .map(([light, key]) => (
          <span
            key={light}
            className={`rf-light-bar__part rf-light-bar__part--${key}`}
            style={{ flexGrow: counts[key] }}
          />
        ))}
    </div>
  );
}
