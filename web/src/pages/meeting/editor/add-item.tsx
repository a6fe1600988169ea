import { useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { type Choice, Combobox } from '../../../ui/combobox.js';
import { useWords } from '../../../words/words.js';
import { addAgendaItem, findMeasures } from './editor-data.js';
import { editorWords } from './editor-words.js';
import { faultsOf, ItemFields, type ItemWords, minutesOf } from './item-fields.js';
import type { Work } from './use-agenda-work.js';

const empty: ItemWords = {
  title: '',
  kind: 'DISCUSSION',
  minutes: '',
  note: '',
  isClosedSession: false,
  isConsent: false,
};

interface AddItemProps {
  readonly meetingId: string;
  work(wanted: Work): Promise<boolean>;
}

/** An item that nobody proposed. What was typed stays until it has arrived. */
export function AddItem({ meetingId, work }: AddItemProps) {
  const { t } = useWords(editorWords);
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(empty);
  const [measure, setMeasure] = useState<Choice | null>(null);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    setTried(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const send = async () => {
    const faults = faultsOf(value);
    setTried(true);
    if (faults.title || faults.minutes) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const { title, kind, note, isClosedSession } = value;
    const isKept = await work({
      act: () =>
        addAgendaItem(meetingId, {
          title: title.trim(),
          kind,
          note: note.trim() || null,
          isClosedSession,
          durationMinutes: minutesOf(value.minutes),
          measureId: measure?.id,
        }),
      done: t('editor.added', { title: title.trim() }),
    });
    if (!isKept) return;
    setValue(empty);
    setMeasure(null);
    close();
  };
  if (!isOpen)
    return (
      <div ref={opener} className="rf-actions">
        <Button onClick={() => setOpen(true)}>{t('editor.add')}</Button>
      </div>
    );
  return (
    <form
      ref={form}
      className="rf-form rf-card"
      noValidate
      aria-label={t('editor.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ItemFields value={value} isTried={isTried} hasConsent={false} onChange={setValue} />
      <Combobox
        label={t('editor.item.measure')}
        isOptional
        value={measure}
        searchKey="measures"
        search={findMeasures}
        onChange={setMeasure}
      />
      <div className="rf-actions">
        <Button kind="primary" type="submit">
          {t('editor.add.send')}
        </Button>
        <Button kind="tertiary" onClick={close}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
