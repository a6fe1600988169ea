import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { useWords } from '../../../words/words.js';
import type { AgendaItem, FullMeeting } from '../meeting-data.js';
import { ChangeItem } from './change-item.js';
import { restoreAgendaItem } from './editor-data.js';
import { editorWords } from './editor-words.js';
import { ItemMinutes } from './item-minutes.js';
import { TakeOff } from './take-off.js';
import type { Work } from './use-agenda-work.js';

interface AgendaRowProps {
  readonly item: AgendaItem;
  readonly meeting: FullMeeting;
  readonly above: string | undefined;
  readonly below: string | undefined;
  work(wanted: Work): Promise<boolean>;
  onMove(id: string, overId: string): Promise<void>;
}

type Step = 'up' | 'down';

/** One item as it is kept: a handle, its words, its minutes, and what can be done with it. */
export function AgendaRow({ item, meeting, above, below, work, onMove }: AgendaRowProps) {
  const { t } = useWords(editorWords);
  const {
    id,
    titleWithSubject: title,
    allowedActions,
    withdrawnOn,
    isConsent,
    section,
    isClosedSession,
  } = item;
  const canMove = allowedActions.includes('MOVE');
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, transform, transition, isDragging } =
    useSortable({
      id,
      disabled: !canMove,
    });
  const [opened, setOpened] = useState<'change' | 'remove'>();
  const [stepped, setStepped] = useState<{ readonly step: Step }>();
  const buttons = useRef<Record<Step, HTMLButtonElement | null>>({ up: null, down: null });
  // A row that changes its place loses the focus; whoever moves it step by step keeps it
  useEffect(() => {
    if (!stepped) return;
    const wanted = buttons.current[stepped.step];
    const other = buttons.current[stepped.step === 'up' ? 'down' : 'up'];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [stepped, above, below]);
  const step = async (to: Step) => {
    const over = to === 'up' ? above : below;
    if (!over) return;
    setStepped({ step: to });
    await onMove(id, over);
  };
  const marks = [
    t(`meeting.kind.${item.kind}`),
    section && section !== 'OTHER' && t(`section.${section}`),
    isConsent && section !== 'CONSENT' && t('meeting.item.consent'),
    isClosedSession && t('editor.closed'),
  ].filter((mark) => typeof mark === 'string');
  return (
    <li
      ref={setNodeRef}
      className="rf-editor__item"
      data-dragging={isDragging}
      data-item={id}
      style={{ transform: CSS.Transform.toString(transform), transition }}
    >
      {canMove && (
        <button
          ref={setActivatorNodeRef}
          type="button"
          className="rf-editor__handle"
          {...attributes}
          {...listeners}
          aria-label={t('editor.handle', { title })}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      )}
      <div className="rf-editor__text">
        <p className="rf-row__title">
          {item.position}. {withdrawnOn ? <s>{title}</s> : title}
        </p>
        <p className="rf-muted">
          {withdrawnOn && <strong>{t('editor.withdrawn')} </strong>}
          {marks.join(' · ')}
        </p>
      </div>
      <div className="rf-editor__acts" role="group" aria-label={title}>
        {!withdrawnOn && allowedActions.includes('CHANGE') && !isConsent && (
          <ItemMinutes item={item} work={work} />
        )}
        {canMove && (
          <>
            <button
              ref={(button) => void (buttons.current.up = button)}
              type="button"
              className="rf-editor__step"
              aria-label={t('editor.up', { title })}
              disabled={!above}
              onClick={() => void step('up')}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              ref={(button) => void (buttons.current.down = button)}
              type="button"
              className="rf-editor__step"
              aria-label={t('editor.down', { title })}
              disabled={!below}
              onClick={() => void step('down')}
            >
              <span aria-hidden="true">↓</span>
            </button>
          </>
        )}
        {allowedActions.includes('CHANGE') && !withdrawnOn && (
          <Button
            kind="tertiary"
            aria-label={t('editor.change.of', { title })}
            onClick={() => setOpened('change')}
          >
            {t('editor.change')}
          </Button>
        )}
        {allowedActions.includes('REMOVE') && (
          <Button
            kind="tertiary"
            aria-label={t('editor.remove.of', { title })}
            onClick={() => setOpened('remove')}
          >
            {t('editor.remove')}
          </Button>
        )}
        {allowedActions.includes('RESTORE') && (
          <Button
            kind="tertiary"
            aria-label={t('editor.restore.of', { title })}
            onClick={() =>
              void work({ act: () => restoreAgendaItem(item), done: t('editor.restored', { title }) })
            }
          >
            {t('editor.restore')}
          </Button>
        )}
      </div>
      {opened === 'change' && <ChangeItem item={item} work={work} onClose={() => setOpened(undefined)} />}
      {opened === 'remove' && (
        <TakeOff
          item={item}
          isKnown={meeting.state !== 'PLANNED'}
          work={work}
          onClose={() => setOpened(undefined)}
        />
      )}
    </li>
  );
}
