import pg from 'pg';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('Patience', () => {
  let app: TestApp;
  let coordinator: Client;
  let office: string;
  let other: pg.Client;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    office = await app.make.office();
    coordinator = await app.signedInAs('k@kreis.example');
    other = new pg.Client({ connectionString: app.databaseUrl });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await app.close();
  });

  it('ends for every statement, lock and forgotten transaction of the API', async () => {
    const shown = async (name: string) =>
      (await app.make.statement<{ value: string }>(`select current_setting('${name}') as value`))[0].value;
    expect({
      statement: await shown('statement_timeout'),
      lock: await shown('lock_timeout'),
      idle: await shown('idle_in_transaction_session_timeout'),
    }).toEqual({ statement: '30s', lock: '8s', idle: '1min' });
  });

  it('ends with a sentence for whoever waits behind a lock that nobody gives back', async () => {
    await other.query('begin');
    await other.query('select id from office where id = $1 for update', [office]);
    const { errors } = await coordinator.send(
      'mutation Do($input: ChangeOfficeInput!) { changeOffice(input: $input) { id } }',
      { input: { id: office, version: 1, name: 'Neu' } },
    );
    await other.query('rollback');
    expect(errors).toMatchObject([
      {
        message:
          'Gerade ändern mehrere Menschen dasselbe. Es wurde nichts gespeichert; bitte versuchen Sie es gleich noch einmal.',
        extensions: { code: 'CONFLICT', reason: 'database.busy' },
      },
    ]);
  });

  it('ends for whoever sends slowly on purpose', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = app.nest.getHttpServer();
    expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
      headersTimeout: 15_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 10_000,
    });
  });
});
