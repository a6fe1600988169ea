import { failureText } from './failure-text.js';

describe('What a failed job says', () => {
  it.each([
    ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
    ['550 <petra.amt@kreis.example>: unknown', '550 <…@…>: unknown'],
    ['to a@b.example, "c@d.example"', 'to …@…, "…@…"'],
    ['first line\n    at send (mail.ts:3)', 'first line'],
    [undefined, ''],
  ])('%j is shown as %j', (reason, shown) => expect(failureText(reason)).toBe(shown));

  it('is cut where it is long', () => {
    const text = failureText('x'.repeat(301));
    expect([text.length, text.at(-1)]).toEqual([300, '…']);
    expect(failureText('x'.repeat(300))).toBe('x'.repeat(300));
  });
});
