import { Extensions } from '@nestjs/graphql';
import { Kind } from 'graphql';
import type { PreparedOperation } from './operation.js';

const KEY = 'roterFadenOrdinaryWay';

/**
 * For queries that look at the request itself, such as where it came from: they never take the fast lane, which knows only
 * who asks.
 */
export const OrdinaryWay = () => Extensions({ [KEY]: true });

/** Whether one of the root fields of an operation asks for the ordinary way. */
export const goesOrdinaryWay = ({ operation, rootType }: PreparedOperation): boolean =>
  operation.selectionSet.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD && rootType.getFields()[selection.name.value]?.extensions[KEY] === true,
  );
