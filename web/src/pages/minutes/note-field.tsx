import { type KeyboardEvent, useEffect, useId } from 'react';
import { Button } from '../../ui/button.js';
import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { Stored } from './live-text.js';
import type { TakenItem } from './minutes-data.js';
import { writeNote } from './minutes-mutations.js';
import { type TextState, useLiveText } from './use-live-text.js';
import { minutesWords } from './words.js';

interface NoteFieldProps {
  readonly item: TakenItem;
  /** Who else is at this item. */
  readonly writer?: string;
  onTyping(): void;
  onOutdated(): void;
  onState(state: TextState): void;
  /** Somebody wants to record an outcome. */
  onDecide(): void;
}

const storedOf = ({
  note,
  version,
  updatedAt,
}: Pick<TakenItem, 'note' | 'version' | 'updatedAt'>): Stored => ({
  text: note ?? '',
  version,
  at: updatedAt,
});

/** The notes on an item: they save themselves, and say in words whether they have. */
export function NoteField({ item, writer, onTyping, onOutdated, onState, onDecide }: NoteFieldProps) {
  const { t, locale } = useWords(minutesWords);
  const id = useId();
  const { live, state, field, type, keepMine, takeTheirs, takeBoth } = useLiveText({
    draftKey: `minutes.${item.id}`,
    stored: storedOf(item),
    send: async (text, version) => storedOf(await writeNote(item.id, version, text)),
    onOutdated,
  });
  useEffect(() => onState(state), [onState, state]);
  if (live.theirs) {
    return (
      <SideBySide
        text={t('take.conflict.text')}
        parts={[{ name: t('take.conflict.part'), mine: live.text, theirs: live.theirs.text }]}
        by={{ name: writer, at: live.theirs.at }}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
      >
        <Button onClick={takeBoth}>{t('take.conflict.both')}</Button>
      </SideBySide>
    );
  }
  const time = new Date(live.base.at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const said =
    state === 'SAVED' && live.base.text === '' ? 'take.note.SAVED.empty' : (`take.note.${state}` as const);
  return (
    <div className="rf-note">
      <label className="kern-label" htmlFor={id}>
        {t('take.note', { position: item.position })}
      </label>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-state`}
        className="kern-form-input__input"
        data-note={item.id}
        rows={Math.min(14, Math.max(3, live.text.split('\n').length + 1))}
        maxLength={5000}
        value={live.text}
        onChange={({ target }) => {
          type(target.value);
          onTyping();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onDecide();
        }}
      />
      <p
        id={`${id}-state`}
        className="rf-note__state"
        data-state={state}
        role={state === 'WAITING' ? 'status' : undefined}
      >
        {t(said, { time })}
      </p>
    </div>
  );
}
