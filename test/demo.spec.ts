import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../src/platform/database/embedded/processes.js';
import { Client } from './support/client.js';
import { until } from './support/until.js';

const root = join(import.meta.dirname, '..');
/** Beside dist, so that paths lead where they lead from there, and nobody who works on dist is disturbed. */
const built = join(root, `.demo-spec-${process.pid}`);
const running = new Set<ChildProcess>();
let home: string;
let folder: string;

beforeAll(() => {
  const options = ['--strip-leading-paths', '--config-file', '.swcrc', '--copy-files', '--quiet'];
  execFileSync(process.execPath, ['node_modules/@swc/cli/bin/swc.js', 'src', '-d', built, ...options], {
    cwd: root,
  });
  home = mkdtempSync(join(tmpdir(), 'roter-faden-demo-'));
  folder = join(home, 'data');
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map(async (child) => once(child, 'exit')));
  rmSync(built, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

interface Demo {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly url: string;
  readonly end: () => Promise<number | null>;
}

interface Started {
  readonly args?: string[];
  readonly port?: number;
  readonly dataDir?: string;
}

function launch({ args = [], port = 0, dataDir = folder }: Started = {}) {
  const child = spawn(process.execPath, [join(built, 'demo.js'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  return { child, texts };
}

/** The demo, ready. */
async function start(given: Started = {}): Promise<Demo> {
  const { child, texts } = launch(given);
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  await until('the demo is ready', () => texts.out.includes('Roter Faden is ready.') || isOver(), 90_000);
  if (isOver()) throw new Error(`The demo did not start:\n${texts.out}\n${texts.err}`);
  const url = /Startseite +(\S+)/.exec(texts.out)?.[1] ?? '';
  const end = async () => {
    const exit = once(child, 'exit') as Promise<[number | null]>;
    child.kill('SIGTERM');
    return (await exit)[0];
  };
  return { child, output: () => texts.out, url, end };
}

/** A start that is refused: its code and all it said. */
async function refused(given: Started = {}): Promise<{ code: number | null; said: string }> {
  const { child, texts } = launch(given);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: texts.err.trim() };
}

const databasePid = () =>
  Number(readFileSync(join(folder, 'server/data/postmaster.pid'), 'utf8').split('\n')[0]);

/** The sign-ins as they were printed for German readers. */
function printedAccounts(output: string): { email: string; password: string }[] {
  const german = output.slice(0, output.indexOf('Roter Faden is ready.'));
  return [...german.matchAll(/ (\S+@\S+\.example) +(\S+)$/gm)].map(([, email, password]) => ({
    email,
    password,
  }));
}

async function signIn(demo: Demo, email: string): Promise<Client> {
  const account = printedAccounts(demo.output()).find((printed) => printed.email === email)!;
  const client = new Client(demo.url);
  await client.signIn(account.email, account.password);
  return client;
}

interface Mail {
  readonly subject: string;
  readonly recipients: string[];
  readonly receivedAt: string;
}
const mails = async (demo: Demo) => (await (await fetch(`${demo.url}/demo/mail.json`)).json()) as Mail[];

interface Cycle {
  readonly meeting: { readonly body: { readonly shortName: string } } | null;
  readonly progress: { readonly reported: number; readonly missing: number };
  readonly missingReports: {
    readonly isPutOff: boolean;
    readonly isAddressFaulty: boolean;
    readonly escalation: string | null;
  }[];
}

const SIGNS: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', '#x27': "'", '#x3D': '=' };

/** The queries that the console offers, as its page has them. */
async function examples(demo: Demo): Promise<string[]> {
  const page = await (await fetch(`${demo.url}/demo/graphql`)).text();
  const options = page.slice(page.indexOf('id="example"')).matchAll(/<option value="([^"]*)"/g);
  return [...options].map(([, text]) => text.replace(/&([^;]+);/g, (_, sign: string) => SIGNS[sign]));
}

/** The next conference, as the console asks about it. */
const exampleId = async (demo: Demo) =>
  /agendaProposals\(meetingId: "([^"]+)"/.exec((await examples(demo)).join())![1];

interface Lights {
  readonly progressSummary: { green: number; yellow: number; red: number; grey: number; total: number };
}
const LIGHTS = '{ progressSummary { total green yellow red grey } }';

describe('The demo', () => {
  let demo: Demo;
  let startedAt: Date;

  beforeAll(async () => {
    startedAt = new Date();
    demo = await start();
  }, 120_000);

  it('lets everybody in whose account it printed', async () => {
    const accounts = printedAccounts(demo.output());
    expect(accounts.length).toBeGreaterThanOrEqual(7);
    for (const { email } of accounts) {
      const client = await signIn(demo, email);
      expect(await client.ask('{ me { email } }')).toEqual({ me: { email } });
    }
  });

  it('shows the whole thread from the problem area to the progress', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const { measures } = await client.ask<{ measures: { edges: { node: Record<string, unknown> }[] } }>(`{
      measures(first: 1, filter: { text: "Lüner Höhe" }) { edges { node {
        title leadOffice { organisation { shortName } } predecessor { title }
        problemAreas { title evidence { kind } }
        strategies { title }
        progressIndicators { name readings { value } }
        latestReport { selfAssessment }
      } } }
    }`);
    expect(measures.edges[0].node).toMatchObject({
      title: 'Anlaufstelle Lüner Höhe: Beratung in Kita und Schule',
      leadOffice: { organisation: { shortName: 'AWO' } },
      predecessor: { title: 'KoBrA: Kooperative Bearbeitung regionaler Armut' },
      problemAreas: [{ title: 'Hilfen erreichen arme Familien in den Quartieren nicht' }],
      strategies: [{ title: 'Armut gemeinsam bearbeiten: KoBrA verstetigen' }],
      latestReport: { selfAssessment: 'ON_TRACK' },
    });
  });

  it('has every light in the summary, for the committee too', async () => {
    const client = await signIn(demo, 'ausschuss@kreistag.example');
    const { progressSummary } = await client.ask<Lights>(LIGHTS);
    for (const light of ['green', 'yellow', 'red', 'grey'] as const) {
      expect([light, progressSummary[light]]).toEqual([light, expect.any(Number)]);
      expect(progressSummary[light]).toBeGreaterThan(0);
    }
  });

  it('has minutes of its meetings, with who was there', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const { meetings } = await client.ask<{ meetings: { nodes: { minutes: unknown }[] } }>(`{
      meetings(filter: { state: HELD }) { nodes { minutes { state latestRevision { isIntact content { attendance { state } } } } } }
    }`);
    expect(meetings.nodes.map(({ minutes }) => minutes)).toContainEqual({
      state: 'FINAL',
      latestRevision: {
        isIntact: true,
        content: { attendance: expect.arrayContaining([{ state: 'PRESENT' }]) as unknown },
      },
    });
  });

  it('has sent reminders to those who still owe a report, and to nobody else', async () => {
    await until('mails of today are in the mailbox', async () =>
      (await mails(demo)).some(({ receivedAt }) => new Date(receivedAt) >= startedAt),
    );
    const today = (await mails(demo)).filter(({ receivedAt }) => new Date(receivedAt) >= startedAt);
    const reminded = today.flatMap(({ recipients }) => recipients);
    expect(reminded).toContain('quartier@umwelt-werkstatt.example');
    // The head of office 51 is away: the deputy is asked instead.
    expect(reminded).toContain('vertretung51@kreis.example');
    // Mail to the planner of Unna came back: the mailbox of the office is asked instead.
    expect(reminded).toContain('soziales@unna.example');
    expect(reminded).not.toContain('sozialplanung@unna.example');
    // Reported, and put off.
    expect(reminded).not.toContain('quartier@awo.example');
    expect(reminded).not.toContain('sozialplanung@luenen.example');
    expect(new Set(reminded).size).toBe(reminded.length);
  });

  it('is in the middle of a review: some reports are in, some missing, one put off, an escalation waits', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const answer = await client.ask<{
      reviews: { nodes: Cycle[] };
      openEscalations: { totalCount: number };
    }>(`{
      reviews { nodes {
        meeting { body { shortName } } reportDueOn progress { reported missing }
        missingReports { isPutOff isAddressFaulty escalation }
      } }
      openEscalations { totalCount }
    }`);
    const [next] = answer.reviews.nodes.filter(({ meeting }) => meeting?.body.shortName === 'FPK');
    expect(next.progress.reported).toBeGreaterThan(0);
    const told = next.missingReports;
    expect(told).toHaveLength(next.progress.missing);
    expect(told.filter(({ isPutOff }) => isPutOff)).toHaveLength(1);
    expect(told.filter(({ isAddressFaulty }) => isAddressFaulty)).toHaveLength(1);
    expect(told.map(({ escalation }) => escalation)).toEqual(
      expect.arrayContaining(['PROPOSED', 'DECLINED', null]),
    );
    expect(answer.openEscalations.totalCount).toBe(1);
  });

  it('has an agenda that filled itself, and proposals left to decide about', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const conference = await exampleId(demo);
    const { meeting, agendaProposals } = await client.ask<{
      meeting: { agenda: { section: string; isConsent: boolean }[] };
      agendaProposals: { open: number };
    }>(
      `query($id: ID!) { meeting(id: $id) { agenda { section isConsent } } agendaProposals(meetingId: $id) { open } }`,
      { id: conference },
    );
    expect(meeting.agenda.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['STANDING', 'OPEN_TASKS', 'RED', 'OTHER']),
    );
    expect(meeting.agenda.some(({ isConsent }) => isConsent)).toBe(true);
    expect(agendaProposals.open).toBeGreaterThan(0);
  });

  it('tells in the outcomes of its last conference what they wrote into the plan', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const { meetings } = await client.ask<{
      meetings: { nodes: { outcomes: { effects: { kind: string }[] }[] }[] };
    }>(`{ meetings(filter: { state: HELD }) { nodes { outcomes { effects { kind } } } } }`);
    const kinds = meetings.nodes.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ effects }) => effects.map(({ kind }) => kind)),
    );
    expect(kinds).toEqual(expect.arrayContaining(['MEASURE_CREATED', 'TASK_GIVEN', 'AGREEMENT_STATED']));
  });

  it('answers every example of its console', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const texts = await examples(demo);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const text of texts) expect((await client.send(text)).errors ?? []).toEqual([]);
  });

  it('shows its pages in German, with nothing loaded from elsewhere', async () => {
    for (const path of ['/', '/demo/graphql', '/demo/mail']) {
      const response = await fetch(demo.url + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
      expect(await response.text()).toContain('<html lang="de">');
    }
  });

  it('tells a second copy on the same folder in one sentence, even one that wants to begin anew', async () => {
    for (const args of [[], ['--fresh']]) {
      const { code, said } = await refused({ args });
      expect(code).toBe(1);
      expect(said.split('\n')).toHaveLength(1);
      expect(said).toContain('wird schon von einem laufenden Roter Faden benutzt');
    }
  });

  it('tells in one sentence that a port is taken, and leaves nothing behind', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = join(home, 'never');
    const { code, said } = await refused({ port, dataDir });
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(
      new RegExp(`^Der Port ${port} ist schon belegt: .* / Port ${port} is already taken: [^\n]*$`),
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  it('does not touch a folder that holds something else', async () => {
    const dataDir = join(home, 'letters');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'letter.txt'), 'Sehr geehrte Damen und Herren');
    const { code, said } = await refused({ args: ['--fresh'], dataDir });
    expect([code, said.split('\n').length]).toEqual([1, 1]);
    expect(readFileSync(join(dataDir, 'letter.txt'), 'utf8')).toBe('Sehr geehrte Damen und Herren');
  });

  it('says what it does not understand', async () => {
    const { code, said } = await refused({ args: ['--frisch'] });
    expect(code).toBe(1);
    expect(said).toContain('Diese Angabe versteht die Demo nicht: --frisch.');
  });

  it('stops everything when asked to, and keeps what was written for the next start', async () => {
    const client = await signIn(demo, 'koordination@kreis.example');
    const written = 'mutation($input: CreateAreaInput!) { createArea(input: $input) { id } }';
    await client.ask(written, { input: { key: 'neu', level: 'STATE', name: 'Bleibt erhalten' } });
    const before = (await mails(demo)).length;
    const pid = databasePid();
    expect(await demo.end()).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'owner.json'))).toBe(false);
    demo = await start();
    expect(demo.output()).not.toContain('wird geladen');
    expect(await hasNewArea(demo)).toBe(true);
    expect((await mails(demo)).length).toBe(before);
  }, 60_000);

  it('begins anew with --fresh', async () => {
    await demo.end();
    demo = await start({ args: ['--fresh'] });
    expect(await hasNewArea(demo)).toBe(false);
    const pid = databasePid();
    demo.child.kill('SIGINT');
    await once(demo.child, 'exit');
    expect(demo.child.exitCode).toBe(0);
    expect(isAlive(pid)).toBe(false);
  }, 120_000);
});

async function hasNewArea(demo: Demo): Promise<boolean> {
  const client = await signIn(demo, 'koordination@kreis.example');
  const { areas } = await client.ask<{ areas: { edges: unknown[] } }>(
    '{ areas(filter: { name: "Bleibt erhalten" }) { edges { node { id } } } }',
  );
  return areas.edges.length > 0;
}
