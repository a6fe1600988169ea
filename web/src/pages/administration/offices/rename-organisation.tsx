import { ask } from '../../../api/ask.js';
import { orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { type Organisation, RenameOrganisation } from './offices-data.js';
import { officesWords } from './words.js';

interface RenameProps {
  readonly organisation: Organisation;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Another name of an organisation from a day on. */
export function RenameOrganisationForm({ organisation, onDone, onCancel }: RenameProps) {
  const { t } = useWords(officesWords);
  const { id, version, name, shortName } = organisation;
  return (
    <ShortForm
      title={t('offices.of', { what: t('organisations.rename'), name })}
      fields={[
        { name: 'name', label: t('offices.name'), hint: t('offices.rename.hint'), maxLength: 200 },
        { name: 'shortName', label: t('organisations.shortName'), isOptional: true, maxLength: 40 },
        { name: 'validFrom', label: t('offices.validFrom'), kind: 'day' },
      ]}
      initial={{ name, shortName: shortName ?? '' }}
      send={t('offices.save')}
      onCancel={onCancel}
      onSend={async (values) => {
        await ask(RenameOrganisation, {
          input: {
            id,
            version,
            name: values.name,
            shortName: orNothing(values.shortName),
            validFrom: values.validFrom,
          },
        });
        await onDone(t('offices.saved'));
      }}
    />
  );
}
