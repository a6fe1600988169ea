import { LightMark, type LightName } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';
import type { Counts } from './summary-data.js';

/** The lights in the order in which they ask for attention. */
export const lightsByWeight = [
  ['RED', 'red'],
  ['YELLOW', 'yellow'],
  ['GREY', 'grey'],
  ['GREEN', 'green'],
] as const satisfies readonly (readonly [LightName, keyof Counts])[];

/** The counts in large: number, shape and word. */
export function LightCounts({ counts }: { readonly counts: Counts }) {
  const { t, number } = useWords(summaryWords);
  const running = lightsByWeight.reduce((sum, [, key]) => sum + counts[key], 0);
  return (
    <section>
      <h2 className="kern-heading-medium">{t('summary.lights')}</h2>
      <p className="kern-body">
        {t('summary.total', { total: number(counts.total), running: number(running) })}
      </p>
      <ul className="rf-counts">
        {lightsByWeight.map(([light, key]) => (
          <li key={light} className={`rf-counts__one rf-counts__one--${key}`}>
            <span className="rf-counts__number">{number(counts[key])}</span>
            <span className="rf-counts__word">
              <LightMark light={light} /> {t(`light.${light}`)}
            </span>
          </li>
        ))}
      </ul>
      <LightBar counts={counts} />
    </section>
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
