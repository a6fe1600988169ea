import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { SystemClock } from '../../src/kernel/clock.js';
import { cases, type Variables } from '../cases/index.js';

/** Run as a process of its own by `bare.ts`. */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  options: '-c timezone=UTC -c jit=off',
});
const clock = new SystemClock();
const byPath = new Map(cases.map((benchCase) => [`/${benchCase.key}`, benchCase]));

const server = createServer((request, response) => {
  const benchCase = byPath.get(request.url ?? '');
  if (!benchCase) {
    response.writeHead(404).end();
    return;
  }
  const answer = async () => {
    const { variables } = JSON.parse(await textOf(request)) as { variables: Variables };
    const { rows } = await pool.query<{ answer: string }>({
      name: benchCase.key,
      text: benchCase.statement,
      values: benchCase.values(variables, clock.today()),
    });
    const body = `{"data":{"${benchCase.rootField}":${rows[0]?.answer ?? 'null'}}}\n`;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
});

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeAllConnections();
});
