import { HttpConnection, requestBytes, type Reply } from './http-connection.js';
import type { LoadOrder, LoadResult } from './load-order.js';

/** Run as a process of its own by `load.ts`: each connection asks, waits for the answer, and asks again. */
process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});

async function run(order: LoadOrder): Promise<LoadResult> {
  const { hostname, port, host } = new URL(order.url);
  const requests = order.questions.map(({ path, headers, body }) => requestBytes(host, path, headers, body));
  const connections = await Promise.all(
    Array.from({ length: order.connections }, () => HttpConnection.open(hostname, Number(port))),
  );
  const latencies: number[] = [];
  let bytes = 0;
  let next = order.offset;
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const end = begin + order.seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      for (let now = performance.now(); now < end;) {
        const reply = await connection.send(requests[next++ % requests.length]);
        requireAnswer(reply);
        bytes += reply.bytes;
        const then = performance.now();
        latencies.push(then - now);
        now = then;
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  for (const connection of connections) connection.close();
  latencies.sort((one, other) => one - other);
  const percentile = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return {
    requests: latencies.length,
    seconds,
    perSecond: latencies.length / seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
    bytesPerAnswer: Math.round(bytes / latencies.length),
    loadCpu: (user + system) / 1e6,
  };
}

/** A fast error is no answer. */
function requireAnswer({ status, beginning }: Reply): void {
  if (status !== 200 || !beginning.startsWith('{"data":{"'))
    throw new Error(`Refused with ${status}: ${beginning}`);
}
