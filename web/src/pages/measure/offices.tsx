import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { searchOffices } from '../../ui/choices.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { LeadForm } from './lead-form.js';
import { SetParticipation } from './measure-mutations.js';
import { StrategyLinks } from './strategy-links.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

type Participation = FullMeasure['parts'][number];
type Open =
  { readonly kind: 'new' | 'lead' } | { readonly kind: 'promise' | 'role'; readonly part: Participation };

const roles = ['COOPERATING', 'CONSULTED', 'DATA_SUPPLY', 'FUNDING'] as const;
const commitments = ['AGREED', 'AGREED_WITH_CONDITION', 'DECLINED', 'WITHDRAWN'] as const;

/** Which offices take part, as what, and what each of them promised; and the strategies it is a step of. */
export function Offices({ measure }: { readonly measure: FullMeasure }) {
  const { t, day } = useWords(measureWords);
  const { open, turn, edit, close, done } = useEditing<Open>();
  const mayAdd = measure.allowedActions.includes('SET_PARTICIPATION');
  const mayHandOn = measure.allowedActions.includes('CHANGE_LEAD');
  const someActions = measure.parts.some(({ allowedActions }) => allowedActions.length > 0);
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
            ...(someActions ? [t('table.actions')] : []),
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
              ...(someActions ? [<Actions key="actions" part={part} onOpen={edit} />] : []),
            ],
          }))}
        />
        {open?.kind === 'lead' && <LeadForm measure={measure} onDone={done} onCancel={close} />}
        {open?.kind === 'new' && (
          <ShortForm
            key={turn}
            title={t('office.add')}
            fields={[
              { name: 'officeId', label: t('office.name'), kind: 'search', search: searchOffices },
              roleField(t),
            ]}
            send={t('measure.save')}
            onSend={({ officeId, role, 'officeId name': name }) =>
              set({ officeId, role: role as (typeof roles)[number] }, name)
            }
            onCancel={close}
          />
        )}
        {open?.kind === 'promise' && (
          <ShortForm
            key={turn}
            title={t('office.state.of', { office: open.part.office.name })}
            fields={promiseFields(t)}
            initial={{ condition: open.part.condition ?? '' }}
            send={t('measure.save')}
            onSend={({ commitment, condition }: FormValues) =>
              set(
                {
                  officeId: open.part.office.id,
                  version: open.part.version,
                  commitment: commitment as (typeof commitments)[number],
                  condition: orNothing(condition) ?? undefined,
                },
                open.part.office.name,
              )
            }
            onCancel={close}
          />
        )}
        {open?.kind === 'role' && (
          <ShortForm
            key={turn}
            title={t('office.changeRole.of', { office: open.part.office.name })}
            fields={[roleField(t)]}
            initial={{ role: open.part.role }}
            send={t('measure.save')}
            onSend={({ role }) =>
              set(
                {
                  officeId: open.part.office.id,
                  version: open.part.version,
                  role: role as (typeof roles)[number],
                },
                open.part.office.name,
              )
            }
            onCancel={close}
          />
        )}
        {open === null && (mayAdd || mayHandOn) && (
          <div className="rf-actions rf-no-print">
            {mayAdd && <Button onClick={() => edit({ kind: 'new' })}>{t('office.add')}</Button>}
            {mayHandOn && <Button onClick={() => edit({ kind: 'lead' })}>{t('lead.change')}</Button>}
          </div>
        )}
      </section>
      <StrategyLinks measure={measure} />
    </>
  );
}

interface ActionsProps {
  readonly part: Participation;
  onOpen(open: Open): void;
}

/** What the reader may do with the part of one office. */
function Actions({ part, onOpen }: ActionsProps) {
  const { t } = useWords(measureWords);
  const { allowedActions, office } = part;
  return (
    <div className="rf-actions">
      {allowedActions.includes('STATE_COMMITMENT') && (
        <Button
          kind="tertiary"
          aria-label={t('office.state.of', { office: office.name })}
          onClick={() => onOpen({ kind: 'promise', part })}
        >
          {t('office.state')}
        </Button>
      )}
      {allowedActions.includes('CHANGE_ROLE') && (
        <Button
          kind="tertiary"
          aria-label={t('office.changeRole.of', { office: office.name })}
          onClick={() => onOpen({ kind: 'role', part })}
        >
          {t('office.changeRole')}
        </Button>
      )}
    </div>
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

type Wording = ReturnType<typeof useWords<keyof (typeof measureWords)['de']>>['t'];

const roleField = (t: Wording): FormField => ({
  name: 'role',
  label: t('office.role'),
  kind: 'choice',
  options: roles.map((value) => ({ value, name: t(`role.${value}`) })),
});

const promiseFields = (t: Wording): FormField[] => [
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
