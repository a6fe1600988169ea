import { ask } from '../../../api/ask.js';
import { orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { searchOffices } from '../../../ui/choices.js';
import { ReturnPerson } from './hand-over-data.js';
import type { FullPerson } from './people-data.js';
import { type GivenRoleName, roleNames } from './role-names.js';
import { peopleWords } from './words.js';

interface ReturnProps {
  readonly person: FullPerson;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Somebody comes back: where they work now, and with which role. More roles are given afterwards. */
export function ReturnForm({ person, onDone, onCancel }: ReturnProps) {
  const { t } = useWords(peopleWords);
  return (
    <ShortForm
      title={t('return.open')}
      fields={[
        {
          name: 'officeId',
          label: t('person.office'),
          kind: 'search',
          isOptional: true,
          search: searchOffices,
        },
        {
          name: 'role',
          label: t('role.role'),
          hint: t('return.role.hint'),
          kind: 'choice',
          isOptional: true,
          options: roleNames.map((value) => ({ value, name: t(`role.${value}`) })),
        },
      ]}
      initial={{ officeId: person.office?.id ?? '', 'officeId name': person.office?.name ?? '' }}
      send={t('return.do')}
      onCancel={onCancel}
      onSend={async ({ officeId, role }) => {
        await ask(ReturnPerson, {
          input: {
            personId: person.id,
            version: person.version,
            officeId: orNothing(officeId),
            roles: role ? [{ role: role as GivenRoleName }] : [],
          },
        });
        await onDone(t('return.done', { name: person.name }));
      }}
    />
  );
}
