import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { faultyAddressesQuery, type FullPerson } from './people-data.js';
import { ClearFaultyAddress } from './person-mutations.js';
import { SecondLook } from '../../../ui/second-look.js';
import { peopleWords } from './words.js';

/** Mails to this person come back: since when, why, and the word that they arrive again. */
export function FaultyAddress({ person }: { readonly person: FullPerson }) {
  const { t, day } = useWords(peopleWords);
  const { data } = useQuery(faultyAddressesQuery);
  const { open, edit, close, done } = useEditing<'clear'>();
  const faulty = data?.find((one) => one.person?.id === person.id);
  return (
    <Notice kind="warning" title={t('faulty.title', { date: day(person.mailAddressFaultySince) })}>
      <p className="kern-body">{t('faulty.text')}</p>
      {faulty && (
        <>
          <p className="kern-body rf-muted">{faulty.diagnostic}</p>
          <div>
            <Button onClick={() => edit('clear')}>{t('faulty.clear')}</Button>
          </div>
        </>
      )}
      {faulty && open && (
        <SecondLook
          title={t('faulty.clear.title')}
          action={t('faulty.clear')}
          onClose={close}
          onConfirm={async () => {
            await ask(ClearFaultyAddress, { input: { id: faulty.id, version: faulty.version } });
            await done(t('faulty.cleared'));
          }}
        >
          <p className="kern-body">{t('faulty.clear.text', { address: faulty.address })}</p>
        </SecondLook>
      )}
    </Notice>
  );
}
