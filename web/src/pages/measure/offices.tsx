import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { searchOffices } from '../../ui/choices.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { SetParticipation } from './measure-mutations.js';
import { StrategyLinks } from './strategy-links.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

type Participation = FullMeasure['parts'][number];

const roles = ['COOPERATING', 'CONSULTED', 'DATA_SUPPLY', 'FUNDING'] as const;
const commitments = ['AGREED', 'AGREED_WITH_CONDITION', 'DECLINED', 'WITHDRAWN'] as const;

/** Which offices take part, as what, and what each of them promised; and the strategies it is a step of. */
export function Offices({ measure }: { readonly measure: FullMeasure }) {
  const { t, day } = useWords(measureWords);
  const { open, edit, close, done } = useEditing<Participation | 'new'>();
  const mayAdd = measure.allowedActions.includes('SET_PARTICIPATION');
  const someStates = measure.parts.some(({ mayStateCommitment }) => mayStateCommitment);
  const set = async (input: Parameters<typeof setPart>[1], name: string) => {
    await setPart(measure.id, input);
    await done(t('office.saved', { office: name }));
  };
  return (
    <>
      <section>
        <h2 className="kern-heading-medium">{t('part.beteiligte')}</h2>
        <StackTable
          caption={t('part.beteiligte')}
          columns={[
            t('office.name'),
            t('office.role'),
            t('office.promise'),
            ...(someStates ? [t('table.actions')] : []),
          ]}
          rows={measure.parts.map((part) => ({
            key: part.id,
            cells: [
              part.office.name,
              t(`role.${part.role}`),
              [
                t(`commitment.${part.commitment}`),
                part.committedOn && `(${day(part.committedOn)})`,
                part.condition && `– ${part.condition}`,
              ]
                .filter(Boolean)
                .join(' '),
              ...(someStates
                ? [
                    part.mayStateCommitment && (
                      <Button
                        kind="tertiary"
                        aria-label={t('office.state.of', { office: part.office.name })}
                        onClick={() => edit(part)}
                      >
                        {t('office.state')}
                      </Button>
                    ),
                  ]
                : []),
            ],
          }))}
        />
        {open === 'new' && (
          <ShortForm
            title={t('office.add')}
            fields={[
              { name: 'officeId', label: t('office.name'), kind: 'search', search: searchOffices },
              {
                name: 'role',
                label: t('office.role'),
                kind: 'choice',
                options: roles.map((value) => ({ value, name: t(`role.${value}`) })),
              },
            ]}
            send={t('measure.save')}
            onSend={({ officeId, role, 'officeId name': name }) =>
              set({ officeId, role: role as (typeof roles)[number] }, name)
            }
            onCancel={close}
          />
        )}
        {open && open !== 'new' && (
          <ShortForm
            title={t('office.state.of', { office: open.office.name })}
            fields={promiseFields(t)}
            initial={{ condition: open.condition ?? '' }}
            send={t('measure.save')}
            onSend={({ commitment, condition }: FormValues) =>
              set(
                {
                  officeId: open.office.id,
                  version: open.version,
                  commitment: commitment as (typeof commitments)[number],
                  condition: orNothing(condition) ?? undefined,
                },
                open.office.name,
              )
            }
            onCancel={close}
          />
        )}
        {open === null && mayAdd && (
          <div className="rf-actions rf-no-print">
            <Button onClick={() => edit('new')}>{t('office.add')}</Button>
          </div>
        )}
      </section>
      <StrategyLinks measure={measure} />
    </>
  );
}

const setPart = (
  measureId: string,
  input: {
    readonly officeId: string;
    readonly version?: number;
    readonly role?: (typeof roles)[number];
    readonly commitment?: (typeof commitments)[number];
    readonly condition?: string;
  },
) => ask(SetParticipation, { input: { measureId, ...input } });

const promiseFields = (
  t: ReturnType<typeof useWords<keyof (typeof measureWords)['de']>>['t'],
): FormField[] => [
  {
    name: 'commitment',
    label: t('office.promise'),
    kind: 'choice',
    options: commitments.map((value) => ({ value, name: t(`commitment.${value}`) })),
  },
  {
    name: 'condition',
    label: t('office.condition'),
    hint: t('office.condition.hint'),
    kind: 'long',
    maxLength: 500,
    isOptional: true,
  },
];
