import { registerEnumType } from '@nestjs/graphql';
// Whoever comes to this room first must find everything that rooms above have named
import '../accounts/index.js';
import '../api-tokens/index.js';
import '../conferences/index.js';
import '../exchange/index.js';
import '../indicators/index.js';
import '../measures/index.js';
import '../offices/index.js';
import '../problem-areas/index.js';
import '../reminders/index.js';
import '../reviews/index.js';
import '../strategies/index.js';
import { allHoldings } from '../people/index.js';

const kinds = allHoldings();

/** What can be held: every kind that a room above has named. */
export const HoldingKind: Readonly<Record<string, string>> = Object.fromEntries(
  kinds.map(({ kind }) => [kind, kind]),
);

registerEnumType(HoldingKind, {
  name: 'HoldingKind',
  description: 'What people and offices hold, and what is handed over when they go.',
  valuesMap: Object.fromEntries(kinds.map(({ kind, description }) => [kind, { description }])),
});
