import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/template-database.js';

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Where the entrances are compiled to: within the project, so that they find its packages and migrations. */
const folder = mkdtempSync(join(process.cwd(), '.demo-entrances-'));

async function run(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS'),
  );
  const child = spawn(command, args, { env: { ...inherited, ...environment } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const entrance = (name: string, environment: Record<string, string>, ...args: string[]) =>
  run(process.execPath, [join(folder, `${name}.js`), ...args], { LOG_LEVEL: 'silent', ...environment });

describe('The entrances of the program', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    const options = ['--strip-leading-paths', '--config-file', '.swcrc', '--copy-files', '--quiet'];
    const built = await run(process.execPath, [
      'node_modules/@swc/cli/bin/swc.js',
      'src',
      '-d',
      folder,
      ...options,
    ]);
    expect(built).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
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
