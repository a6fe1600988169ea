import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { type Choice, Combobox } from '../../ui/combobox.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useNews } from '../../ui/news.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { searchOffices } from '../../ui/choices.js';
import { choicesQuery } from '../summary/summary-data.js';
import { makePaper } from './papers-data.js';

/** Makes the progress report for a body in one go. What was chosen stays when something goes wrong. */
export function MakeReport({ onMade }: { onMade(id: string): void }) {
  const { t } = useWords(papersWords);
  const { news, tell } = useNews();
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const [bodyId, setBodyId] = useState('');
  const [asOf, setAsOf] = useState('');
  const [publisher, setPublisher] = useState<Choice | null>(null);
  const [asksPublisher, setAsksPublisher] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      makePaper({
        kind: 'PROGRESS_REPORT',
        bodyId,
        asOf: asOf || null,
        publisherOfficeId: publisher?.id ?? null,
      }),
    // Most people publish for the office they work in, so nobody is asked before it is unclear
    onError: (refused) => findApiError(refused)?.field === 'publisherOfficeId' && setAsksPublisher(true),
    onSuccess: async ({ id, number, title }) => {
      onMade(id);
      await navigate({ to: '/unterlagen', search: {}, resetScroll: false });
      await tell(t('papers.make.news', { number: number ?? '', title: title ?? '' }));
    },
  });
  const refusal = findApiError(error);
  const bodyFault =
    isMissing && !bodyId
      ? t('papers.make.bodyMissing')
      : refusal?.field === 'bodyId'
        ? refusal.message
        : undefined;
  const publisherFault = refusal?.field === 'publisherOfficeId' ? refusal.message : undefined;
  const dayFault = refusal?.field === 'asOf' ? refusal.message : undefined;
  useEffect(() => {
    if (isMissing || refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isMissing, refusal]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setMissing(!bodyId);
    if (bodyId) mutate();
    else form.current?.querySelector('select')?.focus();
  };
  return (
    <section aria-labelledby="make">
      <h2 id="make" className="kern-heading-medium">
        {t('papers.make.title')}
      </h2>
      <p className="kern-body rf-text">{t('papers.make.text')}</p>
      {news}
      <form ref={form} className="rf-form" noValidate onSubmit={submit} aria-labelledby="make">
        {error && !bodyFault && !dayFault && !publisherFault && (
          <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
        )}
        <div className="rf-pair">
          <Field label={t('papers.make.body')} error={bodyFault}>
            {(control) => (
              <Select {...control} value={bodyId} onChange={({ target }) => setBodyId(target.value)}>
                <option value="">{t('form.reasonCode.choose')}</option>
                {choices?.bodies.nodes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('papers.make.asOf')} hint={t('papers.make.asOf.hint')} error={dayFault} isOptional>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={asOf}
                onChange={({ target }) => setAsOf(target.value)}
              />
            )}
          </Field>
        </div>
        {asksPublisher && (
          <Combobox
            label={t('papers.make.publisher')}
            error={publisherFault}
            value={publisher}
            searchKey="offices"
            search={searchOffices}
            onChange={setPublisher}
          />
        )}
        <div className="rf-actions">
          <Button kind="primary" type="submit" busy={isPending}>
            {t(isPending ? 'papers.make.busy' : 'papers.make.submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
