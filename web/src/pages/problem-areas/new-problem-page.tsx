import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { Page } from '../../ui/page.js';
import { type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { urgencyInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import { fieldsOfActionQuery } from './fields-of-action.js';
import { CreateProblemArea, searchAreas } from './problem-mutations.js';
import { problemWords } from './words.js';

/** Reports a problem area: what, in which field of action, and where. */
export function NewProblemPage() {
  const { t, locale } = useWords(problemWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: fields = [] } = useQuery(fieldsOfActionQuery);
  const create = async (values: FormValues) => {
    const { createProblemArea } = await ask(CreateProblemArea, {
      input: {
        title: values.title,
        fieldOfActionId: values.fieldOfActionId,
        mainAreaId: values.mainAreaId,
        description: values.description ?? '',
        urgency: Number(values.urgency),
        targetGroup: orNothing(values.targetGroup),
      },
    });
    await queries.invalidateQueries();
    await navigate({ to: '/problemlagen/$id', params: { id: createProblemArea.id } });
  };
  return (
    <Page title={t('problem.new')}>
      <p className="kern-body rf-text">{t('problem.new.lead')}</p>
      <ShortForm
        title={t('problem.new.form')}
        level={2}
        fields={[
          { name: 'title', label: t('problem.title'), maxLength: 120 },
          {
            name: 'fieldOfActionId',
            label: t('measure.field'),
            kind: 'choice',
            options: fields.map(({ id, nameDe, nameEn }) => ({
              value: id,
              name: (locale === 'en' && nameEn) || nameDe,
            })),
          },
          { name: 'mainAreaId', label: t('problem.area'), kind: 'search', search: searchAreas },
          {
            name: 'urgency',
            label: t('problem.urgency'),
            kind: 'choice',
            options: [1, 2, 3].map((value) => ({ value: String(value), name: urgencyInWords({ t }, value) })),
          },
          { name: 'description', label: t('problem.description'), kind: 'long', isOptional: true },
          { name: 'targetGroup', label: t('problem.targetGroup'), isOptional: true, maxLength: 200 },
        ]}
        initial={{ urgency: '2' }}
        draftKey="new-problem"
        send={t('problem.new')}
        onSend={create}
        onCancel={() => void navigate({ to: '/problemlagen', search: {} })}
      />
    </Page>
  );
}
