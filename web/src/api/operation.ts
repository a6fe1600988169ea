import { Kind, type OperationDefinitionNode, print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';

/** How an operation is asked for: the id by which the service knows it, or the whole of its text. */
export interface Operation {
  readonly name: string;
  /** None while developing. */
  readonly id?: string;
  /** In the built application only of what is listened to. */
  readonly text?: string;
}

/** What an operation was turned into by the build, so that browsers need neither its text nor somebody to read it. */
export const operationOf = (document: TadaDocumentNode<unknown, never>): Operation =>
  import.meta.env.DEV ? asWritten(document) : (document as unknown as Operation);

function asWritten(document: TadaDocumentNode<unknown, never>): Operation {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { name: operation?.name?.value ?? '', text: print(document) };
}
