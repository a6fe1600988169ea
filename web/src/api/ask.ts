import { print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { currentLocale } from '../words/locale.js';
import { ApiError, OfflineError } from './api-error.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reason?: string; readonly field?: string };
  }[];
}

const texts = new WeakMap<object, string>();

/** The text of an operation: the same each time, so that the service recognises it. */
function textOf(document: TadaDocumentNode<unknown, never>): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}

/** Asks the service. Throws {@link ApiError} with its words, or {@link OfflineError} where it cannot be reached. */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Data> {
  const { data, errors } = await send<Data>(textOf(document), variables);
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL', reason, field } = error.extensions ?? {};
    throw new ApiError(error.message, code, reason, field);
  }
  if (!data) throw new OfflineError();
  return data;
}

async function send<Data>(query: string, variables: unknown): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  } catch (cause) {
    throw new OfflineError(undefined, { cause });
  }
}
