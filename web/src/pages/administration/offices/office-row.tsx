import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { ChangeForm } from '../../../ui/change-form.js';
import { type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { searchPeople } from '../../../ui/choices.js';
import { CloseForm } from './close-form.js';
import {
  ChangeOffice,
  type Office,
  officeTreeQuery,
  type Organisation,
  RenameOffice,
} from './offices-data.js';
import { parentField, unitsAbove } from './parent-field.js';
import { SplitForm } from './split-form.js';
import { officesWords } from './words.js';

interface OfficeRowProps {
  readonly office: Office;
  readonly organisation: Organisation;
}

const actions = ['change', 'rename', 'split', 'close'] as const;

/** One office: who leads it, and what can be changed of it. */
export function OfficeRow({ office, organisation }: OfficeRowProps) {
  const { t, day } = useWords(officesWords);
  const { open, edit, close, done } = useEditing<(typeof actions)[number]>();
  const { id, version, name, code, head, active, closedOn, sharedMailbox, level } = office;
  const queries = useQueryClient();
  const facts = [
    t(`offices.level.${level}`),
    head && t('offices.ledBy', { name: head.name }),
    sharedMailbox,
    !active && (closedOn ? t('offices.closedOn', { date: day(closedOn) }) : t('offices.closed')),
  ];
  return (
    <>
      <h3 className="rf-row__title">{code ? `${code} ${name}` : name}</h3>
      <p className="kern-body rf-muted">{facts.filter(Boolean).join(' · ')}</p>
      {active && !open && (
        <div className="rf-actions">
          {actions.map((what) => (
            <Button
              key={what}
              kind="tertiary"
              aria-label={t('offices.of', { what: t(`offices.${what}`), name })}
              onClick={() => edit(what)}
            >
              {t(`offices.${what}`)}
            </Button>
          ))}
        </div>
      )}
      {open === 'change' && (
        <ChangeForm
          title={t('offices.of', { what: t('offices.change'), name })}
          fields={[
            {
              name: 'headId',
              label: t('offices.head'),
              kind: 'search',
              isOptional: true,
              search: searchPeople,
            },
            {
              name: 'sharedMailbox',
              label: t('offices.mailbox'),
              hint: t('offices.mailbox.hint'),
              isOptional: true,
              maxLength: 200,
            },
            parentField(t, unitsAbove(organisation, id)),
          ]}
          thing={office}
          entriesOf={entriesOf}
          send={t('offices.save')}
          save={(values, seen) =>
            ask(ChangeOffice, {
              input: {
                id,
                version: seen.version,
                headId: orNothing(values.headId),
                sharedMailbox: orNothing(values.sharedMailbox),
                parentId: orNothing(values.parentId),
              },
            })
          }
          readNow={async () => {
            const tree = await queries.fetchQuery({ ...officeTreeQuery, staleTime: 0 });
            return tree.flatMap(({ offices }) => offices).find((one) => one.id === id);
          }}
          onSaved={() => done(t('offices.saved'))}
          onCancel={close}
        />
      )}
      {open === 'rename' && (
        <ShortForm
          title={t('offices.of', { what: t('offices.rename'), name })}
          fields={[
            { name: 'name', label: t('offices.name'), hint: t('offices.rename.hint'), maxLength: 200 },
            { name: 'validFrom', label: t('offices.validFrom'), kind: 'day' },
          ]}
          initial={{ name }}
          send={t('offices.save')}
          onCancel={close}
          onSend={async (values) => {
            await ask(RenameOffice, {
              input: { id, version, name: values.name, validFrom: values.validFrom },
            });
            await done(t('offices.saved'));
          }}
        />
      )}
      {open === 'split' && (
        <SplitForm office={office} organisationId={organisation.id} onDone={done} onCancel={close} />
      )}
      {open === 'close' && <CloseForm office={office} onDone={done} onCancel={close} />}
    </>
  );
}

const entriesOf = ({ parent, head, sharedMailbox }: Office): FormValues => ({
  parentId: parent?.id ?? '',
  headId: head?.id ?? '',
  'headId name': head?.name ?? '',
  sharedMailbox: sharedMailbox ?? '',
});
