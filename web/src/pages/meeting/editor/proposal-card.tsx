import { useDraggable } from '@dnd-kit/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { useWords } from '../../../words/words.js';
import type { Proposal } from './editor-data.js';
import { editorWords } from './editor-words.js';

interface ProposalCardProps {
  readonly proposal: Proposal;
  onAccept(key: string): void;
  onDismiss(proposal: Proposal, reason: string): Promise<boolean>;
}

/** One proposal with its reasons: onto the agenda by button, by drag or by keys, or put aside for a reason. */
export function ProposalCard({ proposal, onAccept, onDismiss }: ProposalCardProps) {
  const { t, count } = useWords(editorWords);
  const { key, title, because, durationMinutes, kind } = proposal;
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({ id: key });
  const [isPuttingAside, setPuttingAside] = useState(false);
  const marks = [
    t(`meeting.kind.${kind}`),
    durationMinutes !== null && count('meeting.item.minutes', durationMinutes),
    proposal.isClosedSession && t('editor.closed'),
  ].filter((mark) => typeof mark === 'string');
  return (
    <li ref={setNodeRef} className="rf-editor__item" data-dragging={isDragging}>
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
      <div className="rf-editor__text">
        <p className="rf-row__title">{title}</p>
        <p className="kern-body">{because.join(' ')}</p>
        <p className="rf-muted">{marks.join(' · ')}</p>
        {isPuttingAside && (
          <PutAside
            title={title}
            onBack={() => setPuttingAside(false)}
            onSend={(reason) => onDismiss(proposal, reason)}
          />
        )}
      </div>
      {!isPuttingAside && (
        <div className="rf-editor__acts" role="group" aria-label={title}>
          <Button aria-label={t('editor.accept.of', { title })} onClick={() => onAccept(key)}>
            {t('editor.accept')}
          </Button>
          <Button
            kind="tertiary"
            aria-label={t('editor.dismiss.of', { title })}
            onClick={() => setPuttingAside(true)}
          >
            {t('editor.dismiss')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface PutAsideProps {
  readonly title: string;
  onSend(reason: string): Promise<boolean>;
  onBack(): void;
}

function PutAside({ title, onSend, onBack }: PutAsideProps) {
  const { t } = useWords(editorWords);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) void onSend(reason.trim());
  };
  return (
    <form className="rf-form" noValidate aria-label={t('editor.dismiss.of', { title })} onSubmit={submit}>
      <Field
        label={t('editor.dismiss.reason')}
        hint={t('editor.dismiss.hint')}
        error={isTried && !reason.trim() ? t('editor.reason.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            maxLength={500}
            className="kern-form-input__input"
            ref={field}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" type="submit">
          {t('editor.dismiss.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
