import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../../words/words.js';
import type { AgendaItem } from '../meeting-data.js';
import { changeAgendaItem } from './editor-data.js';
import { editorWords } from './editor-words.js';
import type { Work } from './use-agenda-work.js';

const MOST = 600;

interface ItemMinutesProps {
  readonly item: AgendaItem;
  work(wanted: Work): Promise<boolean>;
}

/** The minutes of an item, kept when the field is left. What others change meanwhile does not touch what is being typed. */
export function ItemMinutes({ item, work }: ItemMinutesProps) {
  const { t } = useWords(editorWords);
  const [typed, setTyped] = useState<string>();
  const { id, durationMinutes, titleWithSubject: title } = item;
  const kept = String(durationMinutes ?? '');
  const wanted = typed?.trim() ?? kept;
  const isWrong =
    wanted !== '' && !(Number.isInteger(Number(wanted)) && Number(wanted) >= 1 && Number(wanted) <= MOST);
  const keep = async () => {
    if (isWrong) return;
    if (wanted === kept) return setTyped(undefined);
    const minutes = wanted === '' ? null : Number(wanted);
    const isKept = await work({
      act: (newest) =>
        changeAgendaItem({
          id,
          version: newest.find((one) => one.id === id)?.version ?? item.version,
          durationMinutes: minutes,
        }),
      done: t('editor.minutes.kept', { title }),
    });
    if (isKept) setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void keep();
    if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <label className="rf-editor__field">
      <input
        className="kern-form-input__input"
        inputMode="numeric"
        aria-label={t('editor.minutes.for', { title })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-minutes` : undefined}
        value={typed ?? kept}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void keep()}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden="true">{t('editor.minutes.short')}</span>
      {isWrong && (
        <span id={`${id}-minutes`} className="kern-sr-only" role="alert">
          {t('editor.minutes.wrong')}
        </span>
      )}
    </label>
  );
}
