import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { changeTemplate, type Template, type TemplateItem, templateQuery } from './body-data.js';
import '../../style/conferences.css';
import { conferencesWords } from './words.js';

interface AgendaTemplateProps {
  readonly bodyId: string;
  onDone(news: string): Promise<void>;
}

/** What stands on each agenda of the body, read or changed as a whole. */
export function AgendaTemplate({ bodyId, onDone }: AgendaTemplateProps) {
  const { t, count } = useWords(conferencesWords);
  const { data: template, error, refetch } = useQuery(templateQuery(bodyId));
  const [isChanging, setChanging] = useState(false);
  return (
    <section aria-labelledby="template">
      <h2 id="template" className="kern-heading-medium">
        {t('template.title')}
      </h2>
      {error && !template && <Failure error={error} onRetry={() => void refetch()} />}
      {template === undefined && !error && <Loading />}
      {template && !isChanging && (
        <>
          <p className="kern-body">
            {template.items.length === 0
              ? t('template.none')
              : `${t(template.isOwn ? 'template.own' : 'template.usual')} ${count('template.total', template.totalMinutes)}`}
          </p>
          <ol className="rf-list">
            {template.items.map(({ title, durationMinutes }, index) => (
              <li key={index}>
                {title}
                {durationMinutes !== null && (
                  <span className="rf-muted"> {count('template.minutes', durationMinutes)}</span>
                )}
              </li>
            ))}
          </ol>
          <div className="rf-actions rf-no-print">
            <Button onClick={() => setChanging(true)}>{t('template.change')}</Button>
          </div>
        </>
      )}
      {template && isChanging && (
        <ChangeTemplate
          bodyId={bodyId}
          template={template}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            return onDone(t('template.changed'));
          }}
        />
      )}
    </section>
  );
}

const NEW: TemplateItem = {
  title: '',
  kind: 'DISCUSSION',
  durationMinutes: null,
  isClosedSession: false,
  holds: [],
};

interface ChangeTemplateProps {
  readonly bodyId: string;
  readonly template: Template;
  onClose(): void;
  onDone(): Promise<void>;
}

function ChangeTemplate({ bodyId, template, onClose, onDone }: ChangeTemplateProps) {
  const { t } = useWords(conferencesWords);
  // What somebody else keeps meanwhile is not written over: the version seen here goes with it
  const [seen] = useState(template.version);
  const [items, setItems] = useState<readonly TemplateItem[]>(template.items);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      changeTemplate(
        bodyId,
        seen,
        items.filter(({ title }) => title.trim() !== ''),
      ),
    onSuccess: onDone,
  });
  const change = (index: number, changes: Partial<TemplateItem>) =>
    setItems(items.with(index, { ...items[index], ...changes }));
  const swap = (index: number, other: number) =>
    setItems(items.with(index, items[other]).with(other, items[index]));
  return (
    <form
      className="rf-form"
      noValidate
      aria-label={t('template.change')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate();
      }}
    >
      <ol className="rf-rows">
        {items.map((item, index) => (
          <li key={index} className="rf-row">
            <div className="rf-template__item">
              <input
                className="kern-form-input__input"
                maxLength={300}
                aria-label={t('template.point', { place: index + 1 })}
                value={item.title}
                onChange={({ target }) => change(index, { title: target.value })}
              />
              <input
                className="kern-form-input__input rf-template__minutes"
                inputMode="numeric"
                aria-label={t('template.pointMinutes', { place: index + 1 })}
                value={item.durationMinutes ?? ''}
                onChange={({ target }) =>
                  change(index, { durationMinutes: Number.parseInt(target.value, 10) || null })
                }
              />
            </div>
            <div className="rf-actions">
              {index > 0 && (
                <Button
                  kind="tertiary"
                  aria-label={t('template.up', { place: index + 1 })}
                  onClick={() => swap(index, index - 1)}
                >
                  ↑
                </Button>
              )}
              {index < items.length - 1 && (
                <Button
                  kind="tertiary"
                  aria-label={t('template.down', { place: index + 1 })}
                  onClick={() => swap(index, index + 1)}
                >
                  ↓
                </Button>
              )}
              <Button
                kind="tertiary"
                aria-label={t('template.remove', { place: index + 1 })}
                onClick={() => setItems(items.toSpliced(index, 1))}
              >
                {t('template.removeShort')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p className="rf-muted">{t('template.hint')}</p>
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button onClick={() => setItems([...items, NEW])}>{t('template.add')}</Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t('body.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
