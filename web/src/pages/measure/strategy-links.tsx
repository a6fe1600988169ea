import { useState } from 'react';
import { ask } from '../../api/ask.js';
import { StrategyLink } from '../../thread/thread-links.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { LinkStrategy, searchStrategies, UnlinkStrategy } from './measure-mutations.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

/** The strategies it is a step of; linking and unlinking for whoever may. */
export function StrategyLinks({ measure }: { readonly measure: FullMeasure }) {
  const { t } = useWords(measureWords);
  const { open, edit, close, done } = useEditing<'link'>();
  const [refusal, setRefusal] = useState<unknown>();
  const mayLink = measure.allowedActions.includes('LINK_STRATEGY');
  const { news, tell } = useNews();
  const unlink = async (strategyId: string, title: string) => {
    setRefusal(undefined);
    const link = { measureId: measure.id, strategyId };
    try {
      await ask(UnlinkStrategy, link);
      await tell(t('strategies.unlinked', { title }), {
        news: t('strategies.linked', { title }),
        run: () => ask(LinkStrategy, link),
      });
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <section>
      <h2 className="kern-heading-medium">{t('strategies.title')}</h2>
      {news}
      <ul className="rf-rows">
        {measure.strategies.map(({ id, title }) => (
          <li key={id} className="rf-row">
            <StrategyLink id={id}>{title}</StrategyLink>
            {mayLink && (
              <Button
                kind="tertiary"
                aria-label={t('strategies.unlink.of', { title })}
                onClick={() => void unlink(id, title)}
              >
                {t('strategies.unlink')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refusal !== undefined && <Failure error={refusal} />}
      {open && (
        <ShortForm
          title={t('strategies.link')}
          fields={[
            {
              name: 'strategyId',
              label: t('measure.new.strategy'),
              kind: 'search',
              search: searchStrategies,
            },
          ]}
          send={t('measure.save')}
          onSend={async ({ strategyId }) => {
            await ask(LinkStrategy, { measureId: measure.id, strategyId });
            await done(t('strategies.saved'));
          }}
          onCancel={close}
        />
      )}
      {!open && mayLink && (
        <div className="rf-actions rf-no-print">
          <Button onClick={() => edit('link')}>{t('strategies.link')}</Button>
        </div>
      )}
    </section>
  );
}
