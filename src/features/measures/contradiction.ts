import { ObjectType, registerEnumType } from '@nestjs/graphql';

/** Two things that are said of a measure and cannot both hold. */
export enum ContradictionKind {
  GREEN_WITH_LATE_MILESTONE = 'GREEN_WITH_LATE_MILESTONE',
  GREEN_WITH_WORSENING_INDICATOR = 'GREEN_WITH_WORSENING_INDICATOR',
  GREEN_BEHIND_TARGET = 'GREEN_BEHIND_TARGET',
  COMPLETED_WITH_OPEN_MILESTONES = 'COMPLETED_WITH_OPEN_MILESTONES',
  DONE_PAST_END = 'DONE_PAST_END',
  UNCHANGED_PAST_END = 'UNCHANGED_PAST_END',
}
registerEnumType(ContradictionKind, {
  name: 'ContradictionKind',
  description: 'Which two things that are said of a measure do not fit (Widerspruch).',
  valuesMap: {
    GREEN_WITH_LATE_MILESTONE: { description: '„Im Plan“, but an open milestone is late.' },
    GREEN_WITH_WORSENING_INDICATOR: {
      description: '„Im Plan“, but a progress indicator moved the wrong way.',
    },
    GREEN_BEHIND_TARGET: {
      description: '„Im Plan“, but a progress indicator is more than a tenth of its way behind.',
    },
    COMPLETED_WITH_OPEN_MILESTONES: { description: 'Abgeschlossen, but milestones are open.' },
    DONE_PAST_END: { description: '100 % done, but the measure runs past its planned end.' },
    UNCHANGED_PAST_END: { description: '„Unverändert“ in a row, although the planned end has passed.' },
  },
});

/** Read, never stored: its fields stand in the shape. */
@ObjectType({
  description:
    'Two things said of a measure that do not fit (Widerspruch). A question to those who report on it and to coordination; nobody else sees it.',
})
export class Contradiction {}
