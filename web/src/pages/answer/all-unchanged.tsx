import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { confirmUnchanged, type Item, type Link, nameOf } from './answer-data.js';

interface AllUnchangedProps {
  readonly token: string;
  readonly items: readonly Item[];
  onDone(link: Link, news: string): void;
}

/** "Unchanged" for everything that nobody has answered yet, at once; what is confirmed is listed before. */
export function AllUnchanged({ token, items, onDone }: AllUnchangedProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const able = items.filter(({ state, actions }) => state === 'OPEN' && actions.includes('UNCHANGED'));
  const count = able.length;
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () =>
      confirmUnchanged(
        token,
        able.map(({ measureId }) => measureId),
      ),
    onSuccess: (link) => {
      dialog.current?.close();
      onDone(link, t('answer.news.all', { count }));
    },
  });
  if (count < 2) return null;
  const open = () => {
    reset();
    dialog.current?.showModal();
  };
  return (
    <>
      <Button onClick={open}>{t('day.all', { count })}</Button>
      <dialog ref={dialog} className="kern-dialog rf-dialog" aria-labelledby="all-unchanged">
        <div className="kern-dialog__header">
          <h2 id="all-unchanged" className="kern-title kern-title--large">
            {t('answer.all.title', { count })}
          </h2>
        </div>
        <div className="kern-dialog__body">
          <p className="kern-body">{t('day.all.text')}</p>
          <ul className="rf-list">
            {able.map((item) => (
              <li key={item.measureId}>
                <strong>{nameOf(item)}</strong>
                {item.lastSaid && (
                  <>
                    : {t(`assessment.${item.lastSaid.selfAssessment}`)}. {item.lastSaid.text}
                  </>
                )}
              </li>
            ))}
          </ul>
          {error && <Failure error={error} />}
        </div>
        <div className="kern-dialog__footer">
          <Button kind="tertiary" onClick={() => dialog.current?.close()}>
            {t('app.cancel')}
          </Button>
          <Button kind="primary" busy={isPending} onClick={() => mutate()}>
            {t('answer.all.confirm', { count })}
          </Button>
        </div>
      </dialog>
    </>
  );
}
