import { sql } from '../../../platform/database/sql.js';
import { Outcome } from '../../conferences/index.js';
import { enteredOn, type GapDefinition } from '../gap-definition.js';

const ofOutcome = { of: () => Outcome, permission: 'conferences.read' } as const;

const told = {
  office: sql`row.responsible_office_id`,
  since: enteredOn(sql`row`),
  title: sql`row.number`,
};

/** What has been decided or recommended and neither is done nor has become part of the plan. Tasks always have office and day. */
const isLoose = sql`row.kind in ('RESOLUTION', 'RECOMMENDATION') and row.done_on is null
  and not exists (select from outcome_effect became where became.outcome_id = row.id)`;

/** What outcomes of meetings lack. */
export const outcomeGaps = {
  OUTCOME_WITHOUT_OFFICE: {
    ...ofOutcome,
    where: () => sql`${isLoose} and row.responsible_office_id is null`,
    told,
    description:
      'Beschluss oder Empfehlung, for which no office is responsible and from which nothing followed.',
    sentence: {
      de: 'Für das Ergebnis {title} ist keine Stelle zuständig.',
      en: 'No office is responsible for the outcome {title}.',
    },
    remedy: {
      de: 'Eine Stelle eintragen oder einen Auftrag daraus machen.',
      en: 'Name an office, or make a task of it.',
    },
  },
  OUTCOME_WITHOUT_DATE: {
    ...ofOutcome,
    where: () => sql`${isLoose} and row.responsible_office_id is not null and row.due_on is null`,
    told,
    description: 'Beschluss oder Empfehlung with an office, but without a day.',
    sentence: { de: 'Das Ergebnis {title} hat keinen Termin.', en: 'The outcome {title} has no date.' },
    remedy: {
      de: 'Einen Tag eintragen, bis zu dem es erledigt ist.',
      en: 'Enter a day by which it is done.',
    },
  },
  TASK_WITHOUT_PERSON: {
    ...ofOutcome,
    where: () => sql`row.kind = 'TASK' and row.done_on is null
      and not exists (select from person works where works.office_id = row.responsible_office_id and works.active)`,
    told,
    description: 'Auftrag an eine Stelle, in which nobody works.',
    sentence: {
      de: 'In der Stelle, die den Auftrag {title} hat, arbeitet niemand.',
      en: 'Nobody works in the office that has the task {title}.',
    },
    remedy: {
      de: 'Den Auftrag einer anderen Stelle geben oder Personen der Stelle zuordnen.',
      en: 'Give the task to another office, or people to this one.',
    },
  },
} satisfies Record<string, GapDefinition>;
