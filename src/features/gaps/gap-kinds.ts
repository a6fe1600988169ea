import { registerEnumType } from '@nestjs/graphql';
import { defineMessages } from '../../kernel/messages.js';
import type { GapDefinition } from './gap-definition.js';
import { indicatorGaps } from './kinds/indicator.gaps.js';
import { measureGaps } from './kinds/measure.gaps.js';
import { outcomeGaps } from './kinds/outcome.gaps.js';
import { threadGaps } from './kinds/thread.gaps.js';

const definitions = { ...threadGaps, ...measureGaps, ...indicatorGaps, ...outcomeGaps };

/** What can be missing. */
export type GapKind = keyof typeof definitions;

/** Everything that is looked for, along the thread. */
export const gapKinds: readonly (readonly [GapKind, GapDefinition])[] = Object.entries(definitions) as [
  GapKind,
  GapDefinition,
][];

/** The kinds as a list of GraphQL. */
export const GapKind = Object.fromEntries(gapKinds.map(([kind]) => [kind, kind])) as {
  readonly [Kind in GapKind]: Kind;
};
registerEnumType(GapKind, {
  name: 'GapKind',
  description: 'What can be missing (Lücke).',
  valuesMap: Object.fromEntries(gapKinds.map(([kind, { description }]) => [kind, { description }])),
});

defineMessages(
  Object.fromEntries(
    gapKinds.flatMap(([kind, { sentence, remedy }]) => [
      [`gaps.sentence.${kind}`, sentence],
      [`gaps.remedy.${kind}`, remedy],
    ]),
  ),
);
