import { Kind, type OperationDefinitionNode, print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { ids } from 'virtual:own-operations';
import { currentLocale } from '../words/locale.js';
import { ApiError, OfflineError } from './api-error.js';
import { connectionLost, connectionThere } from './connection.js';
import { sendOnce } from './early-answers.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reason?: string; readonly field?: string };
  }[];
}

type Asked = { readonly documentId: string } | { readonly query: string };

const known = new WeakMap<object, Asked>();

/** How the service is asked: by the id of an operation; while developing, with the whole of it. */
function askedBy(document: TadaDocumentNode<unknown, never>): Asked {
  let asked = known.get(document);
  if (!asked) {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const id = ids[(operation as OperationDefinitionNode).name?.value ?? ''];
    asked = id ? { documentId: `sha256:${id}` } : { query: print(document) };
    known.set(document, asked);
  }
  return asked;
}

/** Asks the service. Throws {@link ApiError} with its words, or {@link OfflineError} where it cannot be reached. */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Data> {
  const { data, errors } = await send<Data>(askedBy(document), variables);
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL', reason, field } = error.extensions ?? {};
    throw new ApiError(error.message, code, reason, field);
  }
  if (!data) throw new OfflineError();
  return data;
}

async function send<Data>(asked: Asked, variables: unknown): Promise<Answer<Data>> {
  try {
    const response = await sendOnce(JSON.stringify({ ...asked, variables }), currentLocale());
    const answer = (await response.json()) as Answer<Data>;
    connectionThere();
    return answer;
  } catch (cause) {
    connectionLost();
    throw new OfflineError(undefined, { cause });
  }
}
