import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { ChangeForm } from '../../../ui/change-form.js';
import { type FormValues, orNothing } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { type Organisation, officeTreeQuery, RenameOrganisation } from './offices-data.js';
import { officesWords } from './words.js';

interface RenameProps {
  readonly organisation: Organisation;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Another name of an organisation from a day on. */
export function RenameOrganisationForm({ organisation, onDone, onCancel }: RenameProps) {
  const { t } = useWords(officesWords);
  const queries = useQueryClient();
  const { id, name } = organisation;
  return (
    <ChangeForm
      title={t('offices.of', { what: t('organisations.rename'), name })}
      fields={[
        { name: 'name', label: t('offices.name'), hint: t('offices.rename.hint'), maxLength: 200 },
        { name: 'shortName', label: t('organisations.shortName'), isOptional: true, maxLength: 40 },
        { name: 'validFrom', label: t('offices.validFrom'), kind: 'day' },
      ]}
      thing={organisation}
      entriesOf={entriesOf}
      send={t('offices.save')}
      save={(values, { version }) =>
        ask(RenameOrganisation, {
          input: {
            id,
            version,
            name: values.name,
            shortName: orNothing(values.shortName),
            validFrom: values.validFrom,
          },
        })
      }
      readNow={async () => {
        const tree = await queries.fetchQuery({ ...officeTreeQuery, staleTime: 0 });
        return tree.find((one) => one.id === id);
      }}
      onSaved={() => onDone(t('offices.saved'))}
      onCancel={onCancel}
    />
  );
}

const entriesOf = ({ name, shortName }: Organisation): FormValues => ({ name, shortName: shortName ?? '' });
