import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { DEMO_PASSWORD } from '../../src/demo/content/people.js';
import { hasMessage } from '../../src/kernel/messages.js';
import type { Client, GraphqlFault } from '../support/client.js';
import { DatabaseFingerprint } from '../support/database-fingerprint.js';
import { rowsOf, startDemoCounty } from '../support/demo-county.js';
import { garbled } from '../support/garbage.js';
import { seededRandom } from '../support/random.js';
import { sampleArguments, sampleText } from '../support/sample-arguments.js';
import { isFull } from '../support/sending-experiment.js';
import type { TestApp } from '../support/test-app.js';

const SEED = Number(process.env.FUZZ_SEED ?? 20261102);
const CALLS_PER_MUTATION = isFull ? 300 : 8;

/** What would end the session that asks, or is slow on purpose. */
const LEFT_OUT = ['signIn', 'signOut'];

const EXPECTED_KINDS = ['INVALID_INPUT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_FOUND', 'CONFLICT'];

type Field = GraphQLField<unknown, unknown>;

describe('Garbage', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let people: Client[];
  let fingerprint: DatabaseFingerprint;
  const faults: string[] = [];

  beforeAll(async () => {
    app = await startDemoCounty({ environment: { LOG_LEVEL: 'silent' } });
    schema = app.nest.get(GraphQLSchemaHost).schema;
    people = await Promise.all(
      ['koordination', 'leitung50', 'administration'].map((name) => signIn(`${name}@kreis.example`)),
    );
    fingerprint = await DatabaseFingerprint.of(app.make);
  }, 180_000);
  afterAll(() => app.close());

  async function signIn(email: string): Promise<Client> {
    const client = await app.signedInAs();
    await client.signIn(email, DEMO_PASSWORD);
    return client;
  }

  /** What is wrong with an error, for somebody who has to mend what was entered. */
  function faultsOf(error: GraphqlFault): string[] {
    const { code, reason, field } = error.extensions;
    const found: string[] = [];
    if (!EXPECTED_KINDS.includes(code)) found.push(`code ${code}`);
    if (!reason || !hasMessage(reason)) found.push(`no words for ${reason ?? 'no reason'}`);
    if (/\{\w+\}/.test(error.message.replace('{field} {rule}', ''))) found.push('a hole in the sentence');
    if (code === 'INVALID_INPUT' && !field) found.push('no field');
    if (/stack|select |insert |violates|constraint|\.ts:/.test(JSON.stringify(error)))
      found.push('internals');
    return found.map((fault) => `${fault} – ${reason}: ${error.message.slice(0, 200)}`);
  }

  it(
    `is never answered with a defect, and never half done (FUZZ_SEED=${SEED})`,
    async () => {
      const random = seededRandom(SEED);
      const rows = await rowsOf(app, random);
      const kinds = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
      const fields = Object.values(schema.getMutationType()!.getFields()) as Field[];
      let calls = 0;
      let accepted = 0;
      for (const [index, field] of fields.entries()) {
        if (LEFT_OUT.includes(field.name)) continue;
        const query = sampleText('mutation', field);
        const cases = garbled(field, () => sampleArguments(schema, field, { rows, all: true }), {
          rows,
          kinds,
          seed: SEED + index,
          count: CALLS_PER_MUTATION,
        });
        for (const { variables, places } of cases) {
          const body = JSON.stringify({ query, variables });
          const before = { writers: await fingerprint.writers() };
          const seen = await fingerprint.take();
          const client = people[calls++ % 8 === 0 ? 1 + (calls % 2) : 0];
          const response = await fetch(`${app.url}/graphql`, {
            method: 'POST',
            headers: client.headers,
            body,
          });
          const { errors = [] } = (await response.json()) as { errors?: GraphqlFault[] };
          const note = (fault: string) =>
            faults.push(
              `${field.name}(${places.join(', ')}): ${fault}\n    ${JSON.stringify(variables).slice(0, 300)}`,
            );
          if (![200, 400].includes(response.status)) note(`status ${response.status}`);
          for (const error of errors) for (const fault of faultsOf(error)) note(fault);
          if (errors.length === 0) accepted++;
          else if ((await fingerprint.writers()) !== before.writers) {
            const after = await fingerprint.take();
            for (const [table, state] of Object.entries(after))
              if (state !== seen[table]) note(`refused, but ${table} changed`);
          }
        }
      }
      process.stderr.write(`${calls} calls, ${accepted} accepted\n`);
      expect(faults).toEqual([]);
    },
    isFull ? 3_600_000 : 120_000,
  );
});
