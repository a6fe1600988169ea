import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A Redis of our own on a free port, which keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Whether the Redis half of the tests can run. A machine without `redis-server` says so and goes on; where every test
 * has to run (`CI`, `REQUIRE_REDIS`) a missing server fails when it is started.
 */
export function hasRedisServer(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found && !process.env.CI && !process.env.REQUIRE_REDIS) {
    process.stdout.write('No redis-server on this machine: the tests on Redis are left out.\n');
    return false;
  }
  return true;
}

/** Starts it and waits until it takes connections. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const options = { bind: '127.0.0.1', port: String(port), save: '', appendonly: 'no', daemonize: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(server);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server) };
}

async function ready(server: ChildProcess): Promise<void> {
  const failed = once(server, 'error').then(([error]: Error[]) => Promise.reject(error));
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('redis-server ended at once')));
  const listening = new Promise<void>((resolve) => {
    const lines = createInterface({ input: server.stdout! });
    lines.on('line', (line) => line.includes('Ready to accept connections') && resolve());
  });
  ended.catch(() => undefined);
  await Promise.race([listening, failed, ended]);
}

async function stop(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}

/** A port nobody listens on right now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
