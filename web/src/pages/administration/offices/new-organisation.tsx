import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { searchAreas } from '../../../ui/choices.js';
import { orNothing, ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { CreateOrganisation, type OrganisationInput } from './offices-data.js';
import { officesWords } from './words.js';

const types = [
  'COUNTY',
  'MUNICIPALITY',
  'JOBCENTER',
  'EMPLOYMENT_AGENCY',
  'WELFARE_ASSOCIATION',
  'PROVIDER',
  'STATISTICS_OFFICE',
  'ADVISER',
  'COUNCIL_GROUP',
  'OTHER',
] as const satisfies readonly OrganisationInput['type'][];
const autonomies = [
  'COUNTY_ADMINISTRATION',
  'MUNICIPALITY',
  'JOBCENTER',
  'WELFARE',
  'OTHER',
] as const satisfies readonly OrganisationInput['autonomy'][];

/** A partner that takes part from now on. */
export function NewOrganisation() {
  const { t } = useWords(officesWords);
  const { open, edit, close, done } = useEditing<true>();
  if (!open)
    return (
      <div className="rf-actions">
        <Button onClick={() => edit(true)}>{t('organisations.new')}</Button>
      </div>
    );
  return (
    <ShortForm
      title={t('organisations.new')}
      level={2}
      fields={[
        { name: 'name', label: t('offices.name'), maxLength: 200 },
        { name: 'shortName', label: t('organisations.shortName'), isOptional: true, maxLength: 40 },
        {
          name: 'type',
          label: t('organisations.type'),
          kind: 'choice',
          options: types.map((value) => ({ value, name: t(`organisations.type.${value}`) })),
        },
        {
          name: 'autonomy',
          label: t('organisations.autonomy'),
          hint: t('organisations.autonomy.hint'),
          kind: 'choice',
          options: autonomies.map((value) => ({ value, name: t(`organisations.autonomy.${value}`) })),
        },
        {
          name: 'areaId',
          label: t('organisations.area'),
          kind: 'search',
          isOptional: true,
          search: searchAreas,
        },
      ]}
      send={t('offices.create')}
      onCancel={close}
      onSend={async ({ name, shortName, type, autonomy, areaId }) => {
        await ask(CreateOrganisation, {
          input: {
            name,
            shortName: orNothing(shortName),
            type: type as OrganisationInput['type'],
            autonomy: autonomy as OrganisationInput['autonomy'],
            areaId: orNothing(areaId),
          },
        });
        await done(t('organisations.created', { name }));
      }}
    />
  );
}
