import { useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { dueInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import { askForLaterDay, type Item, type Link, nameOf } from './answer-data.js';
import { AnswerForm } from './answer-form.js';
import { LastSaid } from './last-said.js';
import { NotYetForm } from '../my-day/not-yet-form.js';
import { UnchangedLook } from './unchanged-look.js';

export interface AnswerProps {
  readonly token: string;
  readonly item: Item;
  onBack(): void;
  onDone(link: Link, news: string): void;
}

type Mode = 'choosing' | 'unchanged' | 'reporting' | 'notYet';

/** One measure of the mail: what it is, by when, what was said last, and the answers in place. */
export function AnswerCard({ token, item, onDone }: Omit<AnswerProps, 'onBack'>) {
  const words = useWords(answerWords);
  const { t, day } = words;
  const [mode, setMode] = useState<Mode>('choosing');
  const heading = useRef<HTMLHeadingElement>(null);
  const name = nameOf(item);
  const may = (action: Item['actions'][number]) => item.actions.includes(action);
  const isOpen = item.state === 'OPEN' || item.state === 'PUT_OFF';

  const answer = {
    token,
    item,
    onBack: () => {
      setMode('choosing');
      heading.current?.focus();
    },
    onDone: (link: Link, news: string) => {
      setMode('choosing');
      onDone(link, news);
    },
  };
  return (
    <article className="rf-card" aria-labelledby={`answer-${item.measureId}`}>
      <header className="rf-card__head">
        {isOpen && (
          <p className="rf-card__meta">
            <span className={item.daysLeft < 0 ? 'rf-due rf-due--late' : 'rf-due'}>
              {dueInWords(words, item.daysLeft)}
            </span>
            <span>{day(item.dueOn, { withWeekday: true })}</span>
          </p>
        )}
        <h2 ref={heading} tabIndex={-1} id={`answer-${item.measureId}`} className="kern-heading-small">
          {name}
        </h2>
        <p className="rf-card__awaits">
          {t(`answer.state.${item.state}`, { date: day(item.putOffTo, { withWeekday: true }) })}
        </p>
      </header>
      {isOpen && mode !== 'unchanged' && <LastSaid item={item} />}
      {mode === 'choosing' && item.actions.length > 0 && (
        <div className="rf-actions" role="group" aria-label={`${t('answer.how')} ${name}`}>
          {may('UNCHANGED') && (
            <Button
              kind="primary"
              aria-label={t('day.unchanged.of', { measure: name })}
              onClick={() => setMode('unchanged')}
            >
              {t('day.unchanged')}
            </Button>
          )}
          {may('REPORT') && (
            <Button
              kind={may('UNCHANGED') ? 'secondary' : 'primary'}
              aria-label={t('answer.report.of', { measure: name })}
              onClick={() => setMode('reporting')}
            >
              {t('answer.report')}
            </Button>
          )}
          {may('NOT_YET') && (
            <Button aria-label={t('answer.notYet.of', { measure: name })} onClick={() => setMode('notYet')}>
              {t('answer.notYet')}
            </Button>
          )}
        </div>
      )}
      {mode === 'unchanged' && <UnchangedLook {...answer} />}
      {mode === 'reporting' && <AnswerForm {...answer} />}
      {mode === 'notYet' && (
        <NotYetForm
          name={name}
          dueOn={item.dueOn}
          send={(said) => askForLaterDay(token, { measureId: item.measureId, ...said })}
          onBack={answer.onBack}
          onDone={(link) => answer.onDone(link, t('answer.news.putOff', { measure: name }))}
        />
      )}
    </article>
  );
}
