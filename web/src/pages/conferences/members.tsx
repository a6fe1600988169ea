import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { searchPeople } from '../../ui/choices.js';
import { type Choice, Combobox } from '../../ui/combobox.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { AskFirst } from '../../ui/second-look.js';
import { Select } from '../../ui/select.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { addMember, endMembership, type FullBody } from './body-data.js';
import { Check } from './change-body.js';
import { conferencesWords } from './words.js';

const roles = [
  'MEMBER',
  'CHAIR',
  'DEPUTY_CHAIR',
  'MODERATOR',
  'SECRETARY',
  'ADVISORY',
  'EXPERT_CITIZEN',
  'GUEST',
] as const;

interface MembersProps {
  readonly body: FullBody;
  onDone(news: string): Promise<void>;
}

/** Who sits in the body today, as far as the reader may know. */
export function Members({ body, onDone }: MembersProps) {
  const { t } = useWords(conferencesWords);
  const canChange = body.allowedActions.includes('CHANGE_MEMBERS');
  const columns = [t('members.person'), t('members.role'), t('members.for'), t('members.deputy')];
  return (
    <section aria-labelledby="members">
      <h2 id="members" className="kern-heading-medium">
        {t('members.title')}
      </h2>
      {body.members.length === 0 ? (
        <p className="kern-body">{t(canChange ? 'members.none' : 'members.hidden')}</p>
      ) : (
        <StackTable
          caption={t('members.title')}
          columns={canChange ? [...columns, t('members.act')] : columns}
          rows={body.members.map((member) => ({
            key: member.id,
            cells: [
              member.person.name,
              `${t(`members.role.${member.role}`)}${member.hasVote ? `, ${t('members.votes')}` : ''}`,
              member.onBehalfOf?.name ?? t('app.none'),
              member.deputy?.name ?? t('app.none'),
              ...(canChange
                ? [
                    <AskFirst
                      key="end"
                      kind="tertiary"
                      open={t('members.end')}
                      openLabel={t('members.end.of', { name: member.person.name })}
                      title={t('members.end.of', { name: member.person.name })}
                      action={t('members.end.confirm')}
                      onConfirm={() => endMembership(member)}
                      onDone={() => onDone(t('members.ended', { name: member.person.name }))}
                    >
                      <p className="kern-body">{t('members.end.text')}</p>
                    </AskFirst>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      {canChange && <AddMember bodyId={body.id} onDone={onDone} />}
    </section>
  );
}

function AddMember({ bodyId, onDone }: { readonly bodyId: string } & Pick<MembersProps, 'onDone'>) {
  const { t } = useWords(conferencesWords);
  const [person, setPerson] = useState<Choice | null>(null);
  const [deputy, setDeputy] = useState<Choice | null>(null);
  const [role, setRole] = useState<(typeof roles)[number]>('MEMBER');
  const [hasVote, setHasVote] = useState(false);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (personId: string) => addMember({ bodyId, personId, role, hasVote, deputyId: deputy?.id }),
    onSuccess: () => {
      const name = person?.name ?? '';
      setPerson(null);
      setDeputy(null);
      setTried(false);
      return onDone(t('members.added', { name }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (person && !isPending) mutate(person.id);
  };
  return (
    <form className="rf-form" noValidate aria-label={t('members.add')} onSubmit={submit}>
      <h3 className="kern-heading-small">{t('members.add')}</h3>
      <div className="rf-pair">
        <Combobox
          label={t('members.person')}
          error={isTried && !person ? t('members.personMissing') : undefined}
          value={person}
          searchKey="people"
          search={searchPeople}
          onChange={setPerson}
        />
        <Combobox
          label={t('members.deputy')}
          isOptional
          value={deputy}
          searchKey="people"
          search={searchPeople}
          onChange={setDeputy}
        />
      </div>
      <Field label={t('members.role')}>
        {(control) => (
          <Select
            {...control}
            value={role}
            onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? role)}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`members.role.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Check id="has-vote" label={t('members.hasVote')} isChecked={hasVote} onChange={setHasVote} />
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button type="submit" busy={isPending}>
          {t('members.add.send')}
        </Button>
      </div>
    </form>
  );
}
