import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import '../list.css';
import { listWords } from '../words.js';
import { NO_VIEW } from './parameters.js';
import { useViewWork } from './use-view-work.js';
import { ViewDialog } from './view-dialog.js';
import { type SavedView, type ViewedList, viewsQuery } from './views-data.js';

interface ViewBarProps {
  readonly list: ViewedList;
  /** Which view the address names. */
  readonly chosenId: string | undefined;
  /** What is shown now. */
  readonly parameters: string;
  /** The same parameters as the list understands them today. */
  understood(parameters: string): string;
  /** Shows what a view keeps. */
  onOpen(parameters: string, id: string): void;
  /** Says in the address which view it is; what is shown stays. */
  onName(id: string | undefined): void;
}

/** The reader's own views of a list: open one, keep what is shown as one, change it, take it away. */
export function ViewBar({ list, chosenId, parameters, understood, onOpen, onName }: ViewBarProps) {
  const { t } = useWords(listWords);
  const { data: views = [] } = useQuery(viewsQuery(list));
  const work = useViewWork(list, parameters, onName);
  const [dialog, setDialog] = useState<'new' | 'edit'>();
  const { mutate, isPending, error } = useMutation({ mutationFn: (act: () => Promise<unknown>) => act() });
  const notice = useRef<HTMLDivElement>(null);
  // Not while the window is still open that the page behind it waits for
  const isClosed = dialog === undefined;
  useEffect(() => {
    if (isClosed) notice.current?.focus();
  }, [work.removed, isClosed]);
  const begin = (next: 'new' | 'edit') => {
    work.forgetRemoved();
    setDialog(next);
  };
  const bar = useRef<HTMLDivElement>(null);
  /** The buttons for changes go with them: the focus stays in the bar. */
  const toChoice = () => bar.current?.querySelector('select')?.focus();
  const keep = (view: SavedView) =>
    mutate(async () => {
      await work.keep(view);
      toChoice();
    });
  const chosen = views.find(({ id }) => id === chosenId);
  const isChanged = chosen !== undefined && understood(chosen.parameters) !== parameters;
  const choose = (id: string) =>
    onOpen(views.find((view) => view.id === id)?.parameters ?? '', id || NO_VIEW);
  return (
    <div ref={bar} className="rf-list-views" role="group" aria-label={t('list.views.title')}>
      {views.length > 0 && (
        <Field label={t('list.views')}>
          {(control) => (
            <Select {...control} value={chosen?.id ?? ''} onChange={({ target }) => choose(target.value)}>
              <option value="">{t('list.views.none')}</option>
              {views.map(({ id, name, isDefault }) => (
                <option key={id} value={id}>
                  {isDefault ? t('list.views.isDefault', { name }) : name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <div className="rf-list-views__work">
        {isChanged && (
          <>
            <span className="rf-tag">{t('list.views.changed')}</span>
            <Button kind="tertiary" busy={isPending} onClick={() => keep(chosen)}>
              {t('list.views.keep')}
            </Button>
            <Button
              kind="tertiary"
              onClick={() => {
                toChoice();
                choose(chosen.id);
              }}
            >
              {t('list.views.discard')}
            </Button>
          </>
        )}
        {chosen && (
          <Button kind="tertiary" aria-haspopup="dialog" onClick={() => begin('edit')}>
            {t('list.views.edit')}
          </Button>
        )}
        <Button kind="tertiary" aria-haspopup="dialog" onClick={() => begin('new')}>
          {t(chosen ? 'list.views.another' : 'list.views.new')}
        </Button>
      </div>
      {error && <Failure error={error} />}
      {work.removed && (
        <Notice ref={notice} kind="success" title={t('list.views.removed', { name: work.removed.name })}>
          <div className="rf-actions">
            <Button busy={isPending} onClick={() => mutate(() => work.restore(work.removed!))}>
              {t('app.undo')}
            </Button>
          </div>
        </Notice>
      )}
      {dialog === 'new' && (
        <ViewDialog
          title={t('list.views.new.title')}
          initial={{ name: '', isDefault: false }}
          save={work.save}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'edit' && chosen && (
        <ViewDialog
          title={t('list.views.edit.title', { name: chosen.name })}
          initial={chosen}
          save={(wished) => work.change(chosen, wished)}
          remove={() => work.remove(chosen)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
