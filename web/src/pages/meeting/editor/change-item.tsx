import { useState } from 'react';
import { findApiError } from '../../../api/api-error.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
import { type Difference, SideBySide } from '../../../ui/side-by-side.js';
import { useWords } from '../../../words/words.js';
import type { AgendaItem } from '../meeting-data.js';
import { changeAgendaItem } from './editor-data.js';
import { editorWords } from './editor-words.js';
import { faultsOf, ItemFields, type ItemWords, minutesOf } from './item-fields.js';
import type { Work } from './use-agenda-work.js';

interface ChangeItemProps {
  /** As it is by now: it changes with what others do. */
  readonly item: AgendaItem;
  work(wanted: Work): Promise<boolean>;
  onClose(): void;
}

const wordsOf = ({
  title,
  kind,
  durationMinutes,
  note,
  isClosedSession,
  isConsent,
}: AgendaItem): ItemWords => ({
  title,
  kind,
  minutes: String(durationMinutes ?? ''),
  note: note ?? '',
  isClosedSession,
  isConsent,
});

/** Changes an item. Where somebody else did so meanwhile, both versions are shown, and nothing is lost. */
export function ChangeItem({ item, work, onClose }: ChangeItemProps) {
  const { t } = useWords(editorWords);
  const [seen, setSeen] = useState(item.version);
  const [value, setValue] = useState(() => wordsOf(item));
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const isConflict = findApiError(error)?.isConflict === true;
  const send = async (version: number) => {
    const faults = faultsOf(value);
    setTried(true);
    setError(undefined);
    if (faults.title || faults.minutes) return;
    const { title, kind, note, isClosedSession, isConsent } = value;
    const isDone = await work({
      act: async () => {
        try {
          await changeAgendaItem({
            id: item.id,
            version,
            title: title.trim(),
            kind,
            note: note.trim() || null,
            isClosedSession,
            isConsent,
            durationMinutes: minutesOf(value.minutes),
          });
        } catch (failure) {
          setError(failure);
          throw failure;
        }
      },
      done: t('editor.changed', { title: title.trim() }),
    });
    if (isDone) onClose();
  };
  const theirs = wordsOf(item);
  const part = (name: string, pick: (words: ItemWords) => string): Difference => ({
    name,
    mine: pick(value),
    theirs: pick(theirs),
  });
  const yesNo = (is: boolean) => t(is ? 'editor.yes' : 'editor.no');
  return (
    <Dialog
      title={t('editor.change.title')}
      onClose={onClose}
      footer={
        !isConflict && (
          <>
            <Button kind="tertiary" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button kind="primary" onClick={() => void send(seen)}>
              {t('editor.change.send')}
            </Button>
          </>
        )
      }
    >
      {!!error && !isConflict && <Failure error={error} />}
      {isConflict ? (
        <SideBySide
          parts={[
            part(t('editor.item.title'), ({ title }) => title),
            part(t('editor.item.kind'), ({ kind }) => t(`meeting.kind.${kind}`)),
            part(t('editor.item.minutes'), ({ minutes }) => minutes),
            part(t('editor.item.note'), ({ note }) => note),
            part(t('editor.item.closed'), (words) => yesNo(words.isClosedSession)),
            part(t('editor.item.consent'), (words) => yesNo(words.isConsent)),
          ]}
          onKeepMine={() => void send(item.version)}
          onTakeTheirs={onClose}
          onBack={() => {
            setSeen(item.version);
            setError(undefined);
          }}
        />
      ) : (
        <div className="rf-form">
          <ItemFields value={value} isTried={isTried} hasConsent onChange={setValue} />
        </div>
      )}
    </Dialog>
  );
}
