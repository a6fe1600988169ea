import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { searchOffices } from '../../ui/choices.js';
import { Page } from '../../ui/page.js';
import { type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { fieldsOfActionQuery } from '../problem-areas/fields-of-action.js';
import { CreateMeasure, searchStrategies } from './measure-mutations.js';
import { measureWords } from './words.js';

/** A new measure: title and lead office are enough, and something that says its field of action. */
export function NewMeasurePage() {
  const { t, locale } = useWords(measureWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: fields = [] } = useQuery(fieldsOfActionQuery);
  const create = async (values: FormValues) => {
    const { createMeasure } = await ask(CreateMeasure, {
      input: {
        title: values.title,
        leadOfficeId: values.leadOfficeId,
        strategyIds: values.strategyId ? [values.strategyId] : undefined,
        fieldOfActionId: orNothing(values.fieldOfActionId) ?? undefined,
        summary: orNothing(values.summary) ?? undefined,
      },
    });
    await queries.invalidateQueries();
    await navigate({ to: '/massnahmen/$number', params: { number: createMeasure.number } });
  };
  return (
    <Page title={t('measure.new')}>
      <p className="kern-body rf-text">{t('measure.new.lead')}</p>
      <ShortForm
        title={t('measure.new.form')}
        level={2}
        fields={[
          { name: 'title', label: t('measure.title'), maxLength: 120 },
          { name: 'leadOfficeId', label: t('measure.office'), kind: 'search', search: searchOffices },
          {
            name: 'strategyId',
            label: t('measure.new.strategy'),
            hint: t('measure.new.strategy.hint'),
            kind: 'search',
            isOptional: true,
            search: searchStrategies,
          },
          {
            name: 'fieldOfActionId',
            label: t('measure.field'),
            kind: 'choice',
            isOptional: true,
            options: fields.map(({ id, nameDe, nameEn }) => ({
              value: id,
              name: (locale === 'en' && nameEn) || nameDe,
            })),
          },
          {
            name: 'summary',
            label: t('measure.summary'),
            hint: t('measure.summary.hint'),
            kind: 'long',
            maxLength: 1000,
            isOptional: true,
          },
        ]}
        draftKey="new-measure"
        send={t('measure.new.send')}
        onSend={create}
        onCancel={() => void navigate({ to: '/massnahmen', search: {} })}
      />
    </Page>
  );
}
