import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import type { TakenOutcome } from './minutes-data.js';
import { OutcomeChange, OutcomeCompletion } from './outcome-change.js';
import { minutesWords } from './words.js';

interface OutcomeListProps {
  readonly meetingId: string;
  readonly outcomes: readonly TakenOutcome[];
  readonly itemId: string;
  onDone(text: string): void;
}

/** What came out of an item so far, and what it wrote into the plan. */
export function OutcomeList({ outcomes, ...entry }: OutcomeListProps) {
  const { t } = useWords(minutesWords);
  if (outcomes.length === 0) return null;
  return (
    <ul className="rf-outcomes" aria-label={t('meeting.item.outcomes')}>
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <OutcomeEntry outcome={outcome} {...entry} />
        </li>
      ))}
    </ul>
  );
}

type Doing = 'CHANGE' | 'COMPLETE';

interface OutcomeEntryProps extends Omit<OutcomeListProps, 'outcomes'> {
  readonly outcome: TakenOutcome;
}

function OutcomeEntry({ outcome, meetingId, itemId, onDone }: OutcomeEntryProps) {
  const { t, day } = useWords(minutesWords);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { number, kind, text, dueOn, doneOn, completionNote, responsibleOffice, allowedActions } = outcome;
  const others = outcome.decidedWith.filter(({ id }) => id !== itemId);
  const facts = [
    responsibleOffice && t('outcome.by', { office: responsibleOffice.name }),
    doneOn && t('outcome.done', { date: day(doneOn) }),
    !doneOn && dueOn && t(outcome.isOverdue ? 'outcome.overdue' : 'outcome.due', { date: day(dueOn) }),
    completionNote,
    others.length > 0 && t('outcome.with', { items: others.map(({ title }) => title).join(', ') }),
  ].filter((fact) => typeof fact === 'string');
  const finish = (said: string) => {
    setDoing(null);
    onDone(said);
  };
  const form = { outcome, onDone: finish, onBack: () => setDoing(null) };
  return (
    <div className="rf-said">
      <p className="rf-said__head">
        <strong>{t(`outcome.${kind}`)}</strong> {number}
      </p>
      <p>{text}</p>
      {facts.length > 0 && <p className="rf-muted">{facts.join(' · ')}</p>}
      {outcome.effects.map((effect) => (
        <p key={effect.id} className="rf-wrote">
          {t(`out.wrote.${effect.kind}`, {
            measure: effect.measure?.number ?? '',
            task: effect.task?.number ?? '',
            from: effect.fromStatus ? t(`status.${effect.fromStatus}`) : '',
            to: effect.toStatus ? t(`status.${effect.toStatus}`) : '',
          })}
        </p>
      ))}
      {doing === 'CHANGE' && <OutcomeChange meetingId={meetingId} {...form} />}
      {doing === 'COMPLETE' && <OutcomeCompletion {...form} />}
      {!doing && (
        <div className="rf-actions">
          {allowedActions.includes('CHANGE') && (
            <Button
              kind="tertiary"
              aria-label={t('out.changeOf', { number })}
              onClick={() => setDoing('CHANGE')}
            >
              {t('out.change')}
            </Button>
          )}
          {allowedActions.includes('COMPLETE') && (
            <Button
              kind="tertiary"
              aria-label={t('out.completeOf', { number })}
              onClick={() => setDoing('COMPLETE')}
            >
              {t('out.complete')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
