import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { SideBySide } from '../../../ui/side-by-side.js';
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

/** Changes what is known of a person. Where somebody was faster, both versions stand side by side. */
export function PersonChange({ person, onDone, onCancel }: ChangeProps) {
  const { t } = useWords(peopleWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(person);
  const [mine, setMine] = useState(() => entriesOf(person));
  const [theirs, setTheirs] = useState<FullPerson>();
  const fields: FormField[] = [
    { name: 'name', label: t('person.name'), maxLength: 200 },
    { name: 'email', label: t('person.email'), maxLength: 200 },
    { name: 'title', label: t('person.title'), isOptional: true, maxLength: 100 },
    { name: 'phone', label: t('person.phone'), isOptional: true, maxLength: 50 },
    { name: 'officeId', label: t('person.office'), kind: 'search', isOptional: true, search: searchOffices },
  ];
  const send = async (values: FormValues) => {
    const before = entriesOf(seen);
    const changed = (name: string) => values[name] !== before[name];
    try {
      await ask(ChangePerson, {
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
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 });
      if (!now) throw error;
      setMine(values);
      setTheirs(now);
      return;
    }
    await onDone(t('person.saved'));
  };
  if (theirs) {
    const shown = entriesOf(theirs);
    const back = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    const inWords = (values: FormValues, name: string) =>
      values[name === 'officeId' ? 'officeId name' : name] ?? '';
    return (
      <SideBySide
        parts={fields.map(({ name, label }) => ({
          name: label,
          mine: inWords(mine, name),
          theirs: inWords(shown, name),
        }))}
        onKeepMine={back}
        onTakeTheirs={onCancel}
        onBack={back}
      />
    );
  }
  return (
    <ShortForm
      title={t('person.change')}
      fields={fields}
      initial={mine}
      send={t('person.save')}
      onSend={send}
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
