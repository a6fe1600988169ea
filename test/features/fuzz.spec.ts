import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { DEMO_PASSWORD } from '../../src/demo/content/people.js';
import { hasMessage } from '../../src/kernel/messages.js';
import type { Client, GraphqlFault } from '../support/client.js';
import { DatabaseFingerprint } from '../support/database-fingerprint.js';
import { rowsOf, startDemoCounty } from '../support/demo-county.js';
import { garbled } from '../support/garbage.js';
import { seededRandom } from '../support/random.js';
import { type SampleRows, sampleArguments, sampleText } from '../support/sample-arguments.js';
import { isFull } from '../support/sending-experiment.js';
import type { TestApp } from '../support/test-app.js';

/** The same seed sends the same garbage. Full: `FUZZ_SEED=… npm run test:faults`. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261102);
const CALLS_PER_MUTATION = isFull ? 200 : 3;
const PATIENCE_MS = isFull ? 3_600_000 : 180_000;

/** These change who asks. */
const LEFT_OUT = ['signIn', 'signOut'];
/** Where no single entry is at fault. */
const NO_FIELD = ['people.tooManyAttempts', 'request.tooLarge'];
const EXPECTED_KINDS = ['INVALID_INPUT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_FOUND', 'CONFLICT'];
const INTERNALS = /stack|select |insert |violates|constraint|_check\b|_key\b|_fkey\b|\.ts:|node_modules/;

type Field = GraphQLField<unknown, unknown>;

interface Reply {
  readonly status: number;
  readonly errors: readonly GraphqlFault[];
}

/** What is wrong with an error, for somebody who has to mend what they entered. */
function faultsOf({ extensions, message }: GraphqlFault): string[] {
  const { code, reason, field } = extensions;
  const found: string[] = [];
  if (!EXPECTED_KINDS.includes(code)) found.push(`code ${code}`);
  if (!reason || !hasMessage(reason)) found.push('no sentence');
  if (/\{(?!field\} \{rule)\w+\}/.test(message)) found.push('a hole in the sentence');
  if (code === 'INVALID_INPUT' && !field && !NO_FIELD.includes(reason ?? '')) found.push('no field');
  if (INTERNALS.test(JSON.stringify({ extensions, message }))) found.push('internals');
  return found.map((fault) => `${fault} – ${reason}: ${message.slice(0, 200)}`);
}

describe(`Garbage (FUZZ_SEED=${SEED})`, () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let fields: Field[];
  let rows: SampleRows;
  let coordinator: Client;
  let others: Client[];
  let faults: string[];

  beforeAll(async () => {
    app = await startDemoCounty({ environment: { LOG_LEVEL: 'silent' } });
    schema = app.nest.get(GraphQLSchemaHost).schema;
    fields = (Object.values(schema.getMutationType()!.getFields()) as Field[]).filter(
      ({ name }) => !LEFT_OUT.includes(name),
    );
    rows = await rowsOf(app, seededRandom(SEED));
    [coordinator, ...others] = await Promise.all(
      ['koordination', 'leitung50', 'administration'].map(async (name) => {
        const client = await app.signedInAs();
        await client.signIn(`${name}@kreis.example`, DEMO_PASSWORD);
        return client;
      }),
    );
  }, 180_000);
  beforeEach(() => (faults = []));
  afterAll(() => app.close());

  const sampleOf = (field: Field) => sampleArguments(schema, field, { rows, all: true });

  /** Sends a call, and notes what is wrong with the answer. */
  async function send(client: Client, field: Field, variables: Record<string, unknown>): Promise<Reply> {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: client.headers,
      body: JSON.stringify({ query: sampleText('mutation', field), variables }),
    });
    const { errors = [] } = (await response.json()) as { errors?: GraphqlFault[] };
    if (![200, 413].includes(response.status)) note(field, variables, `status ${response.status}`);
    for (const fault of errors.flatMap(faultsOf)) note(field, variables, fault);
    return { status: response.status, errors };
  }

  const note = ({ name }: Field, variables: Record<string, unknown>, fault: string) =>
    faults.push(`${name}: ${fault}\n    ${JSON.stringify(variables).slice(0, 500)}`);

  it(
    'is told by code, field and sentence what is wrong with it, and leaves nothing half done',
    async () => {
      const kinds = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
      const fingerprint = await DatabaseFingerprint.of(app.make);
      let seen = await fingerprint.take();
      let writers = await fingerprint.writers();
      const outcomes = new Map<string, number>();
      for (const [index, field] of fields.entries()) {
        const options = { rows, kinds, seed: SEED + index, count: CALLS_PER_MUTATION };
        for (const [number, variables] of garbled(field, () => sampleOf(field), options).entries()) {
          const client = number % 6 === 5 ? others[index % others.length] : coordinator;
          const { errors } = await send(client, field, variables);
          const outcome = errors[0]?.extensions.reason ?? 'taken';
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if ((await fingerprint.writers()) === writers) continue;
          const now = await fingerprint.take();
          const changed = Object.keys(now).filter((table) => now[table] !== seen[table]);
          if (errors.length > 0 && changed.length > 0)
            note(field, variables, `refused (${outcome}), yet changed ${changed.join(', ')}`);
          seen = now;
          writers = await fingerprint.writers();
        }
      }
      expect(faults).toEqual([]);
      // It came as far as the rules of many rooms, and some of it was no garbage at all
      expect(outcomes.size).toBeGreaterThan(40);
      expect(outcomes.get('taken')).toBeGreaterThan(20);
    },
    PATIENCE_MS,
  );

  it(
    'sent twice at once is done once, or twice one after the other, or refused in words',
    async () => {
      for (const field of fields) {
        const variables = sampleOf(field);
        await Promise.all([coordinator, coordinator].map((client) => send(client, field, variables)));
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
});
