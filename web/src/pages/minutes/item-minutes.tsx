import { useCallback, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import type { TextState } from './use-live-text.js';
import type { TakenItem } from './minutes-data.js';
import { NoteField } from './note-field.js';
import { measureOf, type Kind } from './outcome-draft.js';
import { OutcomeForm } from './outcome-form.js';
import { OutcomeList } from './outcome-list.js';
import type { Presence } from './presence-data.js';
import { HereNow } from './who-is-here.js';
import { minutesWords } from './words.js';

interface ItemMinutesProps {
  readonly item: TakenItem;
  readonly kinds: readonly Kind[];
  readonly others: readonly Presence[];
  readonly mayWrite: boolean;
  readonly mayRecord: boolean;
  readonly meetingId: string;
  /** Whether the form for an outcome is open. */
  readonly isDeciding: boolean;
  onDeciding(isOpen: boolean): void;
  onArrive(): void;
  onTyping(): void;
  onOutdated(): void;
  onState(id: string, state: TextState): void;
  onDone(text: string): void;
}

/** One item while it is taken down: who is at it, the notes, and what came out of it. */
export function ItemMinutes(props: ItemMinutesProps) {
  const { item, others, mayWrite, mayRecord, isDeciding, onDeciding, onState } = props;
  const { t, count } = useWords(minutesWords);
  const { id, position } = item;
  const wasDeciding = useRef(isDeciding);
  useEffect(() => {
    if (wasDeciding.current && !isDeciding) document.getElementById(`entscheiden-${id}`)?.focus();
    wasDeciding.current = isDeciding;
  }, [id, isDeciding]);
  const tellState = useCallback((state: TextState) => onState(id, state), [id, onState]);
  const measure = measureOf(item);
  const marks = [
    t(`meeting.kind.${item.kind}`),
    item.durationMinutes !== null && count('meeting.item.minutes', item.durationMinutes),
    item.isClosedSession && t('take.closedSession'),
    measure && measure.slipCount > 0 && count('take.slips', measure.slipCount),
    item.isUndecided && t('take.undecided'),
  ].filter((mark) => typeof mark === 'string');
  const writer = others.map(({ person }) => person.name).join(', ') || undefined;
  return (
    <section
      className="rf-take"
      id={`punkt-${id}`}
      aria-labelledby={`title-${id}`}
      onFocusCapture={props.onArrive}
    >
      <div className="rf-take__head">
        <h3 id={`title-${id}`} className="kern-heading-small">
          {position}. {item.titleWithSubject}
        </h3>
        {measure && <Light light={measure.light.shown} status={measure.status} />}
        <HereNow others={others} />
      </div>
      <p className="rf-muted">{marks.join(' · ')}</p>
      {mayWrite ? (
        <NoteField
          item={item}
          writer={writer}
          onTyping={props.onTyping}
          onOutdated={props.onOutdated}
          onState={tellState}
          onDecide={() => mayRecord && onDeciding(true)}
        />
      ) : (
        <p className="kern-body rf-text rf-note__read">{item.note ?? t('take.note.none')}</p>
      )}
      <OutcomeList meetingId={props.meetingId} outcomes={item.outcomes} itemId={id} onDone={props.onDone} />
      {mayRecord &&
        (isDeciding ? (
          <OutcomeForm
            item={item}
            kinds={props.kinds}
            onBack={() => onDeciding(false)}
            onDone={(text) => {
              onDeciding(false);
              props.onDone(text);
            }}
          />
        ) : (
          <div>
            <Button
              id={`entscheiden-${id}`}
              aria-label={t('out.recordAt', { position })}
              onClick={() => onDeciding(true)}
            >
              {t('out.record')}
            </Button>
          </div>
        ))}
    </section>
  );
}
