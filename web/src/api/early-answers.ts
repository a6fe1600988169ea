/** How long an answer is good that was asked for before the application was there. */
const MOST_MS = 10_000;

const early = new Map<string, Promise<Response>>();

const send = (body: string, language: string): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body,
  });

/** Asks while the application itself is still on its way; it finds the answer when it asks the same. */
export function askEarly(documentId: string, language: string): void {
  const body = JSON.stringify({ documentId });
  // Taken in at once: who turns out not to need it would leave the line open
  const answer = send(body, language).then(async (it) => new Response(await it.blob(), it));
  // Whether it failed is told to whoever asks
  answer.catch(() => undefined);
  early.set(body, answer);
}

/** Sends a question, unless it was asked already. */
export function sendOnce(body: string, language: string): Promise<Response> {
  const answer = performance.now() < MOST_MS ? early.get(body) : undefined;
  early.delete(body);
  return answer ?? send(body, language);
}

/** What was asked early was asked as somebody else. */
export const forgetEarlyAnswers = (): void => early.clear();
