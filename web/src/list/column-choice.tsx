import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { useWords } from '../words/words.js';
import { listWords } from './words.js';

interface ColumnChoiceProps<Key extends string> {
  readonly columns: readonly { readonly key: Key; readonly title: string }[];
  readonly chosen: readonly Key[];
  /** Undefined: those that stand there by themselves. */
  onChoose(keys: Key[] | undefined): void;
}

/** A button, and the window in which columns are chosen. */
export function ColumnChoice<Key extends string>({ columns, chosen, onChoose }: ColumnChoiceProps<Key>) {
  const { t } = useWords(listWords);
  const [isOpen, setOpen] = useState(false);
  const form = useId();
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).getAll('spalte');
    onChoose(columns.map(({ key }) => key).filter((key) => wanted.includes(key)));
    setOpen(false);
  };
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="tertiary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('list.columns')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('list.columns.title')}
          onClose={close}
          footer={
            <>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button
                onClick={() => {
                  onChoose(undefined);
                  close();
                }}
              >
                {t('list.columns.usual')}
              </Button>
              <Button kind="primary" type="submit" form={form}>
                {t('list.columns.apply')}
              </Button>
            </>
          }
        >
          <form id={form} onSubmit={choose}>
            <fieldset className="rf-list-boxes rf-list-boxes--stacked">
              <legend className="kern-sr-only">{t('list.columns.title')}</legend>
              {columns.map(({ key, title }) => (
                <label key={key}>
                  <input type="checkbox" name="spalte" value={key} defaultChecked={chosen.includes(key)} />
                  {title}
                </label>
              ))}
            </fieldset>
          </form>
        </Dialog>
      )}
    </>
  );
}
