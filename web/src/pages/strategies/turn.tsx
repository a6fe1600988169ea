import { useWords } from '../../words/words.js';
import { agreedBefore, type StrategyTexts, type Word } from './agreement-data.js';
import { DiffView } from './diff-view.js';
import { Paragraphs } from './paragraphs.js';
import { strategyWords } from './words.js';
import { WordForm } from './word-form.js';

interface TurnProps {
  readonly strategy: StrategyTexts;
  readonly word: Word;
  /** Left out where something around it says it already. */
  readonly isWithin?: boolean;
  onBack?(): void;
  onDone(news: string): Promise<void>;
}

/** An organisation's turn: what is asked, what changed since it agreed last, the text, and the answer. */
export function Turn({ strategy, word, isWithin = false, onBack, onDone }: TurnProps) {
  const { t, day } = useWords(strategyWords);
  const { versions, title } = strategy;
  const version = versions.find(({ agreements }) => agreements.some(({ id }) => id === word.id));
  if (!version) return null;
  const { number, text } = version;
  const before = agreedBefore(versions, word.organisation.id, number);
  const form = (
    <>
      {before ? (
        <>
          <h3 className="kern-title">{t('turn.changed', { number: before.number })}</h3>
          <div
            className="rf-reading"
            role="region"
            aria-label={t('turn.changed', { number: before.number })}
            tabIndex={0}
          >
            <DiffView
              before={before.text}
              after={text}
              names={[t('strategy.version', { number: before.number }), t('strategy.version', { number })]}
              onlyChanges
            />
          </div>
          <details className="rf-whole">
            <summary>{t('turn.whole', { number })}</summary>
            <Paragraphs text={text} />
          </details>
        </>
      ) : (
        <>
          <h3 className="kern-title">{t('turn.first', { number })}</h3>
          <div className="rf-reading" role="region" aria-label={t('turn.first', { number })} tabIndex={0}>
            <Paragraphs text={text} />
          </div>
        </>
      )}
      <WordForm word={word} strategyTitle={title} version={version} onBack={onBack} onDone={onDone} />
    </>
  );
  if (isWithin) return form;
  return (
    <section className="rf-card" aria-labelledby={`turn-${word.id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">{word.askedOn && t('turn.since', { date: day(word.askedOn) })}</p>
        <h2 id={`turn-${word.id}`} className="kern-heading-small">
          {t('turn.title')}
        </h2>
        <p className="rf-card__awaits">{t('turn.text', { organisation: word.organisation.name, number })}</p>
      </header>
      {form}
    </section>
  );
}
