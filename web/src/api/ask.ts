import type { TadaDocumentNode } from 'gql.tada';
import { currentLocale } from '../words/locale.js';
import { ApiError, OfflineError } from './api-error.js';
import { connectionLost, connectionThere } from './connection.js';
import { sendOnce } from './early-answers.js';
import { operationOf } from './operation.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reason?: string; readonly field?: string };
  }[];
}

type Asked = { readonly documentId: string } | { readonly query: string };

/** How the service is asked: by the id of an operation; while developing, with the whole of it. */
function askedBy(document: TadaDocumentNode<unknown, never>): Asked {
  const { id, text = '' } = operationOf(document);
  return id ? { documentId: `sha256:${id}` } : { query: text };
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
