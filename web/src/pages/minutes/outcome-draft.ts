import type { Choice } from '../../ui/combobox.js';
import type { StatusName } from '../../ui/light.js';
import type { SubjectMeasure, TakenItem, TakenOutcome } from './minutes-data.js';
import type { Effects, NewOutcome } from './minutes-mutations.js';

export type Kind = TakenOutcome['kind'];
type Move = NonNullable<Effects['changeMeasureStatus']>;

/** An outcome while it is being written, with what it is to change in the plan. */
export interface OutcomeDraft {
  readonly kind: Kind;
  readonly text: string;
  readonly office: Choice | null;
  readonly dueOn: string;
  readonly plan: 'NONE' | 'MOVE' | 'CREATE';
  readonly to: StatusName | '';
  readonly on: string;
  readonly reason: string;
  readonly goal: NonNullable<Move['goalAttainment']> | '';
  readonly discontinued: NonNullable<Move['discontinuedReason']> | '';
  readonly title: string;
  readonly lead: Choice | null;
  readonly hasTask: boolean;
  readonly taskText: string;
  readonly taskOffice: Choice | null;
  readonly taskDue: string;
}

export const emptyOutcome = (kind: Kind): OutcomeDraft => ({
  kind,
  text: '',
  office: null,
  dueOn: '',
  plan: 'NONE',
  to: '',
  on: '',
  reason: '',
  goal: '',
  discontinued: '',
  title: '',
  lead: null,
  hasTask: false,
  taskText: '',
  taskOffice: null,
  taskDue: '',
});

/** The day that a move asks for besides. */
export const dayOfMove = (to: OutcomeDraft['to']) =>
  (({ IN_PROGRESS: 'actualStart', COMPLETED: 'actualEnd', ON_HOLD: 'resubmitOn' }) as const)[
    to as 'IN_PROGRESS' | 'COMPLETED' | 'ON_HOLD'
  ] as 'actualStart' | 'actualEnd' | 'resubmitOn' | undefined;

/** The measure of an item, where it is about one. */
export const measureOf = ({ subject }: Pick<TakenItem, 'subject'>): SubjectMeasure | null =>
  subject?.__typename === 'Measure' ? subject : null;

export const needsOffice = (kind: Kind): boolean => kind === 'TASK';
export const needsDay = (kind: Kind): boolean => kind === 'TASK' || kind === 'DEFERRAL';

export type Fault =
  'text' | 'office' | 'dueOn' | 'to' | 'title' | 'lead' | 'taskText' | 'taskOffice' | 'taskDue';

/** What is still missing, in the order of the form. */
export function faultsOf(draft: OutcomeDraft): readonly Fault[] {
  const missing: Record<Fault, boolean> = {
    text: draft.text.trim() === '',
    office: needsOffice(draft.kind) && !draft.office,
    dueOn: needsDay(draft.kind) && draft.dueOn === '',
    to: draft.plan === 'MOVE' && draft.to === '',
    title: draft.plan === 'CREATE' && draft.title.trim() === '',
    lead: draft.plan === 'CREATE' && !draft.lead,
    taskText: draft.hasTask && draft.taskText.trim() === '',
    taskOffice: draft.hasTask && !draft.taskOffice,
    taskDue: draft.hasTask && draft.taskDue === '',
  };
  return (Object.keys(missing) as Fault[]).filter((fault) => missing[fault]);
}

export const outcomeOf = (draft: OutcomeDraft, agendaItemId: string): NewOutcome => ({
  agendaItemId,
  kind: draft.kind,
  text: draft.text.trim(),
  responsibleOfficeId: draft.office?.id,
  dueOn: draft.dueOn || undefined,
});

/** What the plan is told besides; undefined where the outcome stands for itself. */
export function effectsOf(draft: OutcomeDraft, item: TakenItem): Effects | undefined {
  const measure = measureOf(item);
  const day = dayOfMove(draft.to);
  const tasks =
    draft.hasTask && draft.taskOffice
      ? [{ text: draft.taskText.trim(), responsibleOfficeId: draft.taskOffice.id, dueOn: draft.taskDue }]
      : [];
  const effects: Effects = {
    agreements: [],
    tasks,
    ...(draft.plan === 'MOVE' &&
      measure &&
      draft.to && {
        changeMeasureStatus: {
          id: measure.id,
          version: measure.version,
          to: draft.to,
          reason: draft.reason.trim() || undefined,
          ...(day && draft.on && { [day]: draft.on }),
          ...(draft.to === 'COMPLETED' && draft.goal && { goalAttainment: draft.goal }),
          ...(draft.to === 'DISCONTINUED' &&
            draft.discontinued && { discontinuedReason: draft.discontinued }),
        },
      }),
    ...(draft.plan === 'CREATE' &&
      draft.lead && {
        createMeasure: {
          title: draft.title.trim(),
          leadOfficeId: draft.lead.id,
          propose: false,
          ...(item.subject?.__typename === 'Strategy' && { strategyIds: [item.subject.id] }),
        },
      }),
  };
  const writes = tasks.length > 0 || effects.changeMeasureStatus || effects.createMeasure;
  return writes ? effects : undefined;
}
