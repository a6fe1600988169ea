import { useWords } from '../../words/words.js';
import type { FullStrategy } from './strategy-data.js';
import { strategyWords } from './words.js';

interface Happening {
  readonly key: string;
  readonly day: string;
  readonly text: string;
}

/** How it came so far: what was laid before whom, what was said, and how it ended; newest first. */
export function StrategyHistory({ strategy }: { readonly strategy: FullStrategy }) {
  const { t, day } = useWords(strategyWords);
  const happenings = happeningsOf(strategy, t);
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="kern-heading-medium">
        {t('strategy.history')}
      </h2>
      <ol className="rf-story">
        {happenings.map(({ key, day: on, text }) => (
          <li key={key}>
            <span className="rf-muted rf-nowrap">{day(on)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function happeningsOf(
  { versions, endedOn, endedReason }: FullStrategy,
  t: ReturnType<typeof useWords<keyof typeof strategyWords.de>>['t'],
): Happening[] {
  const ofVersions = versions.flatMap(({ id, number, submittedOn, agreements }): Happening[] =>
    submittedOn === null
      ? []
      : [
          ...agreements.flatMap(({ id: wordId, state, statedOn, organisation }) =>
            statedOn === null
              ? []
              : {
                  key: wordId,
                  day: statedOn,
                  text: t('strategy.history.stated', {
                    organisation: organisation.name,
                    number,
                    word: t(`agreement.${state}`),
                  }),
                },
          ),
          {
            key: id,
            day: submittedOn,
            text: t('strategy.history.submitted', { number, count: agreements.length }),
          },
        ],
  );
  const end = endedOn && {
    key: 'end',
    day: endedOn,
    text: t('strategy.history.ended', { reason: endedReason ?? '' }),
  };
  return [...(end ? [end] : []), ...ofVersions].sort((one, other) => other.day.localeCompare(one.day));
}
