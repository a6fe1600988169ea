import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import type { FullPerson } from './people-data.js';
import { PersonChange } from './person-change.js';
import { peopleWords } from './words.js';

/** What is known of a person. */
export function PersonFacts({
  person,
  mayChange,
}: {
  readonly person: FullPerson;
  readonly mayChange: boolean;
}) {
  const { t } = useWords(peopleWords);
  const { open, edit, close, done } = useEditing<'change'>();
  return (
    <section>
      <h2 className="kern-heading-medium">{t('person.facts')}</h2>
      {open && <PersonChange person={person} onDone={done} onCancel={close} />}
      <Facts
        facts={[
          [t('person.state'), t(person.active ? 'person.state.there' : 'person.state.left')],
          [t('person.office'), person.office?.name],
          [t('person.title'), person.title],
          [t('person.email'), person.email],
          [t('person.phone'), person.phone],
        ]}
      />
      {mayChange && !open && (
        <div className="rf-actions">
          <Button onClick={() => edit('change')}>{t('person.change')}</Button>
        </div>
      )}
    </section>
  );
}
