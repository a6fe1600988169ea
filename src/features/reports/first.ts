import { GraphQLInt } from 'graphql';

/** The argument of lists that stand on a page: short by nature, with an end all the same. */
export const FIRST = { first: { type: GraphQLInt, defaultValue: 10, description: 'How many, at most 100.' } };

export const atMost100 = ({ first }: Readonly<Record<string, unknown>>): number =>
  Math.min(100, Math.max(0, Number(first)));
