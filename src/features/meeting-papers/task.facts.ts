import type { OutcomeKind } from '../conferences/index.js';

/** Something that somebody has to do, with where it came from. */
export interface TaskFacts {
  readonly id: string;
  readonly number: string;
  readonly kind: OutcomeKind;
  readonly text: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly completionNote: string | null;
  readonly isOverdue: boolean;
  readonly responsibleOffice: { readonly name: string } | null;
  readonly agendaItem: {
    readonly position: number;
    readonly isClosedSession: boolean;
    readonly titleWithSubject: string;
    readonly subject: { readonly number?: string } | null;
    readonly meeting: {
      readonly heldOn: string;
      readonly body: { readonly name: string; readonly shortName: string | null };
    };
  } | null;
  readonly effects: readonly { readonly measure: { readonly number: string } | null }[];
}

export const TASK_FIELDS = `id number kind text dueOn doneOn completionNote isOverdue responsibleOffice { name }
  agendaItem { position isClosedSession titleWithSubject subject { ... on Measure { number } }
    meeting { heldOn body { name shortName } } }
  effects { measure { number } }`;

/** What is not known to be public is not. */
export const isOfClosedSession = ({ agendaItem }: Pick<TaskFacts, 'agendaItem'>): boolean =>
  agendaItem === null || agendaItem.isClosedSession;

/** Numbers of the measures it is about. */
export const measuresOf = ({ agendaItem, effects }: TaskFacts): string =>
  [
    ...new Set(
      [agendaItem?.subject?.number, ...effects.map(({ measure }) => measure?.number)].filter(
        (number) => number !== undefined,
      ),
    ),
  ].join(', ');
