import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A store that speaks S3, as a process of its own on this machine. */
export interface S3Server {
  /** As FILES_URL says it, with this secret. */
  url(secret?: string): string;
  /** Where the objects of the bucket lie on the disk of the server. */
  readonly folder: string;
  /** Requests refused because of their signature. */
  readonly refused: string[];
  stop(): Promise<void>;
}

const BUCKET = 'roter-faden';
const REGION = 'eu-central-1';
/** The only account the server knows. */
const KEY = 'S3RVER';
const SECRET = 'ge/heim+nis=&?';

/** The server itself takes any signature of the newer kind, so a gate in front of it looks at them, as others do. */
export async function startS3Server(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'roter-faden-s3-'));
  const args = ['-d', folder, '-a', '127.0.0.1', '-p', '0', '--silent', '--configure-bucket', BUCKET];
  const server = spawn(process.execPath, ['node_modules/s3rver/bin/s3rver.js', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const port = await portOf(server);
  const refused: string[] = [];
  const gate = createServer((asked, answer) => {
    if (isSigned(asked)) return pass(asked, answer, port);
    refused.push(`${asked.method} ${asked.url}`);
    asked.resume();
    answer
      .writeHead(403, { 'content-type': 'application/xml' })
      .end('<Error><Code>SignatureDoesNotMatch</Code><Message>The signature is wrong.</Message></Error>');
  }).listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const host = `127.0.0.1:${(gate.address() as AddressInfo).port}`;
  return {
    url: (secret = SECRET) =>
      `s3://${KEY}:${encodeURIComponent(secret)}@${host}/${BUCKET}?region=${REGION}&tls=no`,
    folder: join(folder, BUCKET),
    refused,
    stop: async () => {
      gate.close();
      gate.closeAllConnections();
      if (server.exitCode === null) {
        const ended = once(server, 'exit');
        server.kill();
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function portOf(server: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const [, port] = /listening on 127\.0\.0\.1:(\d+)/.exec(line) ?? [];
    if (port) return Number(port);
  }
  throw new Error('The S3 server ended at once');
}

function pass(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url: path, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 500, answered.headers);
    answered.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4, worked out independently of the library that signs. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;
  const [, key, scope, names, signature] = given.exec(headers.authorization ?? '') ?? [];
  const moment = headers['x-amz-date'];
  if (key !== KEY || typeof moment !== 'string' || !signature) return false;
  const [day, region, service, end] = scope.split('/');
  if (!moment.startsWith(day) || region !== REGION || !names.split(';').includes('host')) return false;
  const [path, query = ''] = url!.split('?');
  const canonical = [
    method,
    path,
    query.split('&').sort().join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const signing = [region, service, end].reduce<Buffer>(hmac, hmac(`AWS4${SECRET}`, day));
  return hmac(signing, ['AWS4-HMAC-SHA256', moment, scope, hash].join('\n')).toString('hex') === signature;
}
