import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** What the specification only allows, and we do otherwise, each for a reason. */
const NOT_OFFERED: Readonly<Record<string, string>> = {
  '5A70': 'A link that asks could be sent by another site; GET needs a header that no link can carry.',
  D6D5: 'The same.',
  '6A70': 'The same.',
  '58B0': 'Extensions are not used here, so whatever stands in them is passed over.',
  '58B1': 'The same.',
  '58B2': 'The same.',
  '58B3': 'The same.',
};

describe('GraphQL over HTTP', () => {
  let app: TestApp;

  beforeAll(async () => {
    // Some audits ask about types
    app = await startTestApp({ environment: { INTROSPECTION: 'yes' } });
  });
  afterAll(() => app.close());

  it('is spoken as the specification says', async () => {
    const audits = serverAudits({ url: () => `${app.url}/graphql` });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(audits.length).toBeGreaterThan(50);
    expect(failed.filter((line) => !(line.slice(0, 4) in NOT_OFFERED))).toEqual([]);
    // What is only allowed may be left out; what must or should be may not
    const allowed = audits.filter(({ id, name }) => id in NOT_OFFERED && name.startsWith('MAY '));
    expect(allowed).toHaveLength(Object.keys(NOT_OFFERED).length);
  });
});
