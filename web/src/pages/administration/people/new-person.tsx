import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../../api/ask.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { searchOffices } from '../../../ui/choices.js';
import { CreatePerson, InvitePerson } from './person-mutations.js';
import { peopleWords } from './words.js';

/** A new person, with the mail that leads to the first sign-in. */
export function NewPerson({ onClose }: { onClose(): void }) {
  const { t } = useWords(peopleWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const send = async (values: FormValues) => {
    const { createPerson } = await ask(CreatePerson, {
      input: {
        name: values.name,
        email: values.email.trim(),
        title: orNothing(values.title),
        phone: orNothing(values.phone),
        officeId: orNothing(values.officeId),
      },
    });
    await queries.invalidateQueries({ queryKey: ['administration'] });
    // The person is there from here on, whatever becomes of the mail: the page of the person can send it once more
    const isInvited = await ask(InvitePerson, { id: createPerson.id }).then(
      () => true,
      () => false,
    );
    await navigate({ to: '/verwaltung/personen/$id', params: { id: createPerson.id } });
    announce(t(isInvited ? 'people.invited' : 'people.notInvited', { name: values.name }));
  };
  return (
    <section>
      <h2 className="kern-heading-medium">{t('people.invite')}</h2>
      <ShortForm
        title={t('person.facts')}
        send={t('people.invite.send')}
        fields={[
          { name: 'name', label: t('person.name'), maxLength: 200 },
          { name: 'email', label: t('person.email'), hint: t('person.email.hint'), maxLength: 200 },
          { name: 'title', label: t('person.title'), isOptional: true, maxLength: 100 },
          { name: 'phone', label: t('person.phone'), isOptional: true, maxLength: 50 },
          {
            name: 'officeId',
            label: t('person.office'),
            kind: 'search',
            isOptional: true,
            search: searchOffices,
          },
        ]}
        onSend={send}
        onCancel={onClose}
      />
    </section>
  );
}
