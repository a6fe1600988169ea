import { EmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';

/** A process of its own that holds an embedded server, for specs that kill it: `… <folder>`; prints the address. */
async function hold(folder: string): Promise<void> {
  const server = await EmbeddedServer.start(folder, { durable: false });
  process.stdout.write(`${server.url('postgres')}\n`);
  setInterval(() => undefined, 60_000);
}

void hold(process.argv[2] ?? '');
