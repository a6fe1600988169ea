import { once } from 'node:events';
import { createServer } from 'node:net';
import { CompiledProgram, type Ended } from '../support/compiled-program.js';
import { createTestDatabase, type TestDatabase } from '../support/template-database.js';

describe('The entrances of the program', () => {
  let database: TestDatabase;
  let program: CompiledProgram;

  const entrance = (name: string, environment: Record<string, string>, ...args: string[]): Promise<Ended> =>
    program.start(name, { LOG_LEVEL: 'silent', ...environment }, ...args).ended;

  beforeAll(async () => {
    [database, program] = await Promise.all([createTestDatabase(), CompiledProgram.compile()]);
  });
  afterAll(async () => {
    await program.remove();
    await database.drop();
  });

  it.each(['main', 'worker', 'migrate', 'account'])(
    '%s says at once everything that is missing',
    async (name) => {
      const { code, said } = await entrance(
        name,
        { DATABASE_URL: '', PORT: 'x', WORKER_PORT: 'y' },
        '--email',
        'a@b.example',
        '--name',
        'A',
      );
      expect(code).toBe(1);
      for (const faulty of ['DATABASE_URL', 'PORT', 'WORKER_PORT']) expect(said).toContain(`  ${faulty} `);
      expect(said).not.toContain('at ');
    },
  );

  it('says in one sentence that the port is taken, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, said } = await entrance('main', { DATABASE_URL: database.url, PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(said).toContain('Der Anschluss ist belegt');
    expect(said).not.toContain('at ');
  });

  it('says in one sentence that the database does not answer', async () => {
    const { code, said } = await entrance('main', {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(said).toContain('Die Datenbank antwortet nicht');
  });

  it('opens the first account, once', async () => {
    const open = () =>
      entrance(
        'account',
        { DATABASE_URL: database.url },
        '--email',
        'erste@kreis.example',
        '--name',
        'Erste Administration',
      );
    const first = await open();
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toMatch(/erste@kreis\.example \(ADMINISTRATOR\)\nPasswort \/ password: [\w-]{20}\n/);
    expect((await open()).code).toBe(1);
  });
});
