import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { ChangeForm } from '../../../ui/change-form.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { placeOf, searchPlaces } from './places.js';
import { type FullPerson, type GivenRole, personQuery } from './people-data.js';
import { AssignRole, ChangeRole, EndRole } from './person-mutations.js';
import { type GivenRoleName, roleNames } from './role-names.js';
import { peopleWords } from './words.js';

interface RolesProps {
  readonly person: FullPerson;
  readonly mayChange: boolean;
}

type Editing = { readonly what: 'new' } | { readonly what: 'days' | 'end'; readonly role: GivenRole };

/** What somebody may do, where and how long: now, later and before. */
export function PersonRoles({ person, mayChange }: RolesProps) {
  const { t, day } = useWords(peopleWords);
  const { open, edit, close, done } = useEditing<Editing>();
  const queries = useQueryClient();
  const nameOf = ({ role, office, organisation, body, area }: GivenRole) => {
    const place = (office ?? organisation ?? body ?? area)?.name;
    return place ? t('role.in', { role: t(`role.${role}`), place }) : t(`role.${role}`);
  };
  const newRole: FormField[] = [
    {
      name: 'role',
      label: t('role.role'),
      kind: 'choice',
      options: roleNames.map((value) => ({ value, name: t(`role.${value}`) })),
    },
    {
      name: 'place',
      label: t('role.place'),
      hint: t('role.place.hint'),
      kind: 'search',
      isOptional: true,
      search: (text) =>
        searchPlaces(text, {
          officeId: t('role.place.office'),
          organisationId: t('role.place.organisation'),
          bodyId: t('role.place.body'),
          areaId: t('role.place.area'),
        }),
    },
    {
      name: 'validFrom',
      label: t('role.from'),
      hint: t('role.from.hint'),
      kind: 'day',
      isOptional: true,
    },
    { name: 'validTo', label: t('role.to'), kind: 'day', isOptional: true },
  ];
  return (
    <section>
      <h2 className="kern-heading-medium">{t('person.roles')}</h2>
      {person.allRoles.length === 0 && <p className="kern-body">{t('role.none')}</p>}
      <ul className="rf-rows">
        {person.allRoles.map((role) => (
          <li key={role.id} className="rf-row rf-entry">
            <h3 className="rf-row__title">{nameOf(role)}</h3>
            <p className="kern-body rf-muted">
              {role.validTo
                ? t('role.span', { from: day(role.validFrom), to: day(role.validTo) })
                : t('role.since', { from: day(role.validFrom) })}
            </p>
            {mayChange && (
              <div className="rf-actions">
                <Button
                  kind="tertiary"
                  aria-label={t('role.days.of', { role: nameOf(role) })}
                  onClick={() => edit({ what: 'days', role })}
                >
                  {t('role.days')}
                </Button>
                {!role.validTo && (
                  <Button
                    kind="tertiary"
                    aria-label={t('role.end.of', { role: nameOf(role) })}
                    onClick={() => edit({ what: 'end', role })}
                  >
                    {t('role.end')}
                  </Button>
                )}
              </div>
            )}
            {open?.what === 'days' && open.role.id === role.id && (
              <ChangeForm
                title={t('role.days.of', { role: nameOf(role) })}
                fields={[
                  { name: 'validFrom', label: t('role.from'), kind: 'day' },
                  { name: 'validTo', label: t('role.to'), kind: 'day', isOptional: true },
                ]}
                thing={role}
                entriesOf={daysOf}
                send={t('person.save')}
                save={({ validFrom, validTo }, { id, version }) =>
                  ask(ChangeRole, { input: { id, version, validFrom, validTo: orNothing(validTo) } })
                }
                readNow={async () => {
                  const now = await queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 });
                  return now?.allRoles.find(({ id }) => id === role.id);
                }}
                onSaved={() => done(t('role.saved'))}
                onCancel={close}
              />
            )}
            {open?.what === 'end' && open.role.id === role.id && (
              <ShortForm
                title={t('role.end.of', { role: nameOf(role) })}
                fields={[
                  { name: 'lastDay', label: t('role.lastDay'), hint: t('role.lastDay.hint'), kind: 'day' },
                ]}
                send={t('role.end')}
                onCancel={close}
                onSend={async ({ lastDay }) => {
                  await ask(EndRole, { input: { id: role.id, version: role.version, lastDay } });
                  await done(t('role.ended'));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {open?.what === 'new' && (
        <ShortForm
          title={t('role.new')}
          fields={newRole}
          send={t('role.give')}
          onCancel={close}
          onSend={async ({ role, place, validFrom, validTo }) => {
            await ask(AssignRole, {
              input: {
                personId: person.id,
                role: role as GivenRoleName,
                ...placeOf(place),
                validFrom: orNothing(validFrom) ?? undefined,
                validTo: orNothing(validTo),
              },
            });
            await done(t('role.given'));
          }}
        />
      )}
      {mayChange && !open && (
        <div className="rf-actions">
          <Button onClick={() => edit({ what: 'new' })}>{t('role.new')}</Button>
        </div>
      )}
    </section>
  );
}

const daysOf = ({ validFrom, validTo }: GivenRole): FormValues => ({ validFrom, validTo: validTo ?? '' });
