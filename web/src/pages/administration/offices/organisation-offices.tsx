import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { orNothing, ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { searchPeople } from '../../../ui/choices.js';
import { MergeForm } from './merge-form.js';
import { OfficeRow } from './office-row.js';
import { CreateOffice, type Office, type Organisation } from './offices-data.js';
import { parentField, unitsAbove } from './parent-field.js';
import { RenameOrganisationForm } from './rename-organisation.js';
import { TakingPart } from './taking-part.js';
import { officesWords } from './words.js';

const levels = ['DEPARTMENT', 'OFFICE', 'SECTION', 'STAFF'] as const;

/** One organisation with its offices, each below the one it belongs to. */
export function OrganisationOffices({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useWords(officesWords);
  const { open, edit, close, done } = useEditing<'new' | 'merge' | 'rename'>();
  const { offices } = organisation;
  const known = new Set(offices.map(({ id }) => id));
  const top = offices.filter(({ parent }) => !parent || !known.has(parent.id));
  return (
    <section>
      <h2 className="kern-heading-medium">{organisation.name}</h2>
      {!organisation.active && <p className="kern-body rf-muted">{t('organisations.stopped')}</p>}
      {top.length === 0 ? (
        <p className="kern-body rf-muted">{t('offices.none')}</p>
      ) : (
        <Level offices={top} organisation={organisation} />
      )}
      {open === 'merge' && <MergeForm organisation={organisation} onDone={done} onCancel={close} />}
      {open === 'rename' && (
        <RenameOrganisationForm organisation={organisation} onDone={done} onCancel={close} />
      )}
      {open === 'new' && (
        <ShortForm
          title={t('offices.new')}
          fields={[
            { name: 'name', label: t('offices.name'), maxLength: 200 },
            { name: 'code', label: t('offices.code'), isOptional: true, maxLength: 20 },
            {
              name: 'level',
              label: t('offices.level'),
              kind: 'choice',
              options: levels.map((value) => ({ value, name: t(`offices.level.${value}`) })),
            },
            {
              name: 'headId',
              label: t('offices.head'),
              kind: 'search',
              isOptional: true,
              search: searchPeople,
            },
            parentField(t, unitsAbove(organisation)),
          ]}
          initial={{ level: 'OFFICE' }}
          send={t('offices.create')}
          onCancel={close}
          onSend={async ({ name, code, level, headId, parentId }) => {
            await ask(CreateOffice, {
              input: {
                organisationId: organisation.id,
                name,
                code: orNothing(code),
                level: level as Office['level'],
                headId: orNothing(headId),
                parentId: orNothing(parentId),
              },
            });
            await done(t('offices.created'));
          }}
        />
      )}
      {!open && (
        <div className="rf-actions">
          <Button
            kind="tertiary"
            aria-label={t('offices.new.in', { organisation: organisation.name })}
            onClick={() => edit('new')}
          >
            {t('offices.new')}
          </Button>
          {offices.some(({ active }) => active) && (
            <Button
              kind="tertiary"
              aria-label={t('offices.of', { what: t('offices.merge'), name: organisation.name })}
              onClick={() => edit('merge')}
            >
              {t('offices.merge')}
            </Button>
          )}
          <Button
            kind="tertiary"
            aria-label={t('offices.of', { what: t('organisations.rename'), name: organisation.name })}
            onClick={() => edit('rename')}
          >
            {t('organisations.rename')}
          </Button>
          <TakingPart organisation={organisation} onDone={done} />
        </div>
      )}
    </section>
  );
}

interface LevelProps {
  readonly offices: readonly Office[];
  readonly organisation: Organisation;
}

function Level({ offices, organisation }: LevelProps) {
  return (
    <ul className="rf-rows">
      {offices.map((office) => {
        const below = organisation.offices.filter(({ parent }) => parent?.id === office.id);
        return (
          <li key={office.id} className="rf-row rf-entry">
            <OfficeRow office={office} organisation={organisation} />
            {below.length > 0 && <Level offices={below} organisation={organisation} />}
          </li>
        );
      })}
    </ul>
  );
}
