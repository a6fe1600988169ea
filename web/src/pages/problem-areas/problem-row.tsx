import { Link } from '@tanstack/react-router';
import { isRunning, LightMark, type LightName } from '../../ui/light.js';
import { urgencyInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import type { ListedProblem } from './problem-area-data.js';

const lights: readonly LightName[] = ['RED', 'YELLOW', 'GREY', 'GREEN'];

/** A problem area in the list: what it is, how urgent, and what runs against it. */
export function ProblemRow({ problem }: { readonly problem: ListedProblem }) {
  const { t, count, locale } = useWords();
  const { fieldOfAction, strategies, measures } = problem;
  const shown = lights.map((light) => ({
    light,
    number: measures.filter((measure) => isRunning(measure.status) && measure.light.shown === light).length,
  }));
  return (
    <li className="rf-row">
      <div>
        <Link
          to="/problemlagen/$id"
          params={{ id: problem.id }}
          className="kern-link kern-link--no-visited-state rf-row__title"
        >
          {problem.title}
        </Link>
        <p className="rf-muted">
          {t('problem.lead', { number: problem.number })} ·{' '}
          {(locale === 'en' && fieldOfAction.nameEn) || fieldOfAction.nameDe} ·{' '}
          {t(`problem.${problem.status}`)} · {t('problem.urgency')} {urgencyInWords({ t }, problem.urgency)}
        </p>
      </div>
      <div className="rf-row__answers">
        <span className={strategies.length === 0 ? 'rf-missing' : undefined}>
          {strategies.length === 0 ? t('problem.noStrategy') : count('problem.strategies', strategies.length)}
        </span>
        <span className={measures.length === 0 ? 'rf-missing' : undefined}>
          {measures.length === 0 ? t('problem.noMeasure') : count('problem.measures', measures.length)}
        </span>
        {shown
          .filter(({ number }) => number > 0)
          .map(({ light, number }) => (
            <span key={light} className="rf-count">
              <LightMark light={light} /> {number} {t(`light.${light}`)}
            </span>
          ))}
      </div>
    </li>
  );
}
