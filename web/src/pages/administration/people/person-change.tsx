import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { ChangeForm } from '../../../ui/change-form.js';
import { type FormField, type FormValues, orNothing } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { searchOffices } from '../../../ui/choices.js';
import { type FullPerson, personQuery } from './people-data.js';
import { ChangePerson } from './person-mutations.js';
import { peopleWords } from './words.js';

interface ChangeProps {
  readonly person: FullPerson;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Changes what is known of a person. */
export function PersonChange({ person, onDone, onCancel }: ChangeProps) {
  const { t } = useWords(peopleWords);
  const queries = useQueryClient();
  const fields: FormField[] = [
    { name: 'name', label: t('person.name'), maxLength: 200 },
    { name: 'email', label: t('person.email'), maxLength: 200 },
    { name: 'title', label: t('person.title'), isOptional: true, maxLength: 100 },
    { name: 'phone', label: t('person.phone'), isOptional: true, maxLength: 50 },
    { name: 'officeId', label: t('person.office'), kind: 'search', isOptional: true, search: searchOffices },
  ];
  const save = (values: FormValues, seen: FullPerson) => {
    const before = entriesOf(seen);
    const changed = (name: string) => values[name] !== before[name];
    return ask(ChangePerson, {
      input: {
        id: person.id,
        version: seen.version,
        name: changed('name') ? values.name : undefined,
        email: changed('email') ? values.email.trim() : undefined,
        title: changed('title') ? orNothing(values.title) : undefined,
        phone: changed('phone') ? orNothing(values.phone) : undefined,
        officeId: changed('officeId') ? orNothing(values.officeId) : undefined,
      },
    });
  };
  return (
    <ChangeForm
      title={t('person.change')}
      fields={fields}
      thing={person}
      entriesOf={entriesOf}
      send={t('person.save')}
      save={save}
      readNow={() => queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 })}
      onSaved={() => onDone(t('person.saved'))}
      onCancel={onCancel}
    />
  );
}

const entriesOf = ({ name, email, title, phone, office }: FullPerson): FormValues => ({
  name,
  email: email ?? '',
  title: title ?? '',
  phone: phone ?? '',
  officeId: office?.id ?? '',
  'officeId name': office?.name ?? '',
});
