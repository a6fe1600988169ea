// Each begins only where nothing before it could belong to it, so that no text, however long, is looked at twice.
const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const query = /\?[^\s"')?=]*=[^\s"')]*/g;
const credentials = /:\/\/[^\s/@]+@/g;

/** Takes e-mail addresses, query strings and credentials out of a text before it is logged. */
export function withoutPersonalData(text: string): string {
  return text.replace(credentials, '://…@').replace(query, '?…').replace(address, '…@…');
}

/** What the log keeps of an error: kind, code, message and stack; never the statement's values or the row's content. */
export function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutPersonalData(String(error)) };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.constructor.name,
    message: withoutPersonalData(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: withoutPersonalData(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
}
