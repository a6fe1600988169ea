import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { type Choice, Combobox } from '../../ui/combobox.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { addMember, endMembership, findPeople, type FullBody, type Member } from './body-data.js';
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
  const [ending, setEnding] = useState<Member>();
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
                    <Button
                      key="end"
                      kind="tertiary"
                      aria-label={t('members.end.of', { name: member.person.name })}
                      onClick={() => setEnding(member)}
                    >
                      {t('members.end')}
                    </Button>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      {canChange && <AddMember bodyId={body.id} onDone={onDone} />}
      {ending && <EndMembership member={ending} onClose={() => setEnding(undefined)} onDone={onDone} />}
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
          searchKey="seats"
          search={findPeople}
          onChange={setPerson}
        />
        <Combobox
          label={t('members.deputy')}
          isOptional
          value={deputy}
          searchKey="seats"
          search={findPeople}
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

interface EndMembershipProps {
  readonly member: Member;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

function EndMembership({ member, onClose, onDone }: EndMembershipProps) {
  const { t } = useWords(conferencesWords);
  const { name } = member.person;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => endMembership(member),
    onSuccess: () => {
      onClose();
      return onDone(t('members.ended', { name }));
    },
  });
  return (
    <Dialog
      title={t('members.end.of', { name })}
      onClose={onClose}
      footer={
        <>
          <Button kind="tertiary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button kind="primary" busy={isPending} onClick={() => mutate()}>
            {t('members.end.confirm')}
          </Button>
        </>
      }
    >
      <p className="kern-body">{t('members.end.text')}</p>
      {error && <Failure error={error} />}
    </Dialog>
  );
}
