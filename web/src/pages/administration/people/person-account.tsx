import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { type FullPerson, signInsQuery } from './people-data.js';
import { AllowSignInByLink, EndSessionsOf, InvitePerson, ResetSecondFactor } from './person-mutations.js';
import { SecondLook } from '../../../ui/second-look.js';
import { peopleWords } from './words.js';

const steps = ['invite', 'link', 'password', 'factor', 'sessions'] as const;
type Step = (typeof steps)[number];

/** How somebody signs in: what happened last, and what administration can do about it. */
export function PersonAccount({ person }: { readonly person: FullPerson }) {
  const { t, time } = useWords(peopleWords);
  const { open, edit, close, done } = useEditing<Step>();
  const { data: events } = useQuery(signInsQuery(person.id));
  const { id, name } = person;
  const doIt: Readonly<Record<Step, () => Promise<unknown>>> = {
    invite: () => ask(InvitePerson, { id }),
    link: () => ask(AllowSignInByLink, { id, allowed: true }),
    password: () => ask(AllowSignInByLink, { id, allowed: false }),
    factor: () => ask(ResetSecondFactor, { id }),
    sessions: () => ask(EndSessionsOf, { id }),
  };
  return (
    <section>
      <h2 className="kern-heading-medium">{t('account.title')}</h2>
      {events?.length === 0 && <p className="kern-body">{t('account.none')}</p>}
      <ul className="rf-rows">
        {events?.map(({ id: key, kind, happenedAt, by }) => (
          <li key={key} className="rf-row">
            {t(`account.event.${kind}`)}{' '}
            <span className="rf-muted">
              {time(happenedAt)}
              {by && ` · ${by.name}`}
            </span>
          </li>
        ))}
      </ul>
      <div className="rf-actions">
        {steps.map((step) => (
          <Button key={step} kind="tertiary" onClick={() => edit(step)}>
            {t(`account.${step}`)}
          </Button>
        ))}
      </div>
      {open && (
        <SecondLook
          title={t(`account.${open}`)}
          action={t(`account.${open}.do`)}
          onClose={close}
          onConfirm={async () => {
            await doIt[open]();
            await done(t(`account.${open}.done`, { name }));
          }}
        >
          <p className="kern-body">{t(`account.${open}.text`, { name })}</p>
        </SecondLook>
      )}
    </section>
  );
}
