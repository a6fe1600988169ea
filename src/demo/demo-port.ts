import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { portTaken } from './demo-refusals.js';

/** The port the demo will listen on: the one asked for if nobody has it, or any free one for 0. Asked before anything else starts. */
export async function claimPort(port: number): Promise<number> {
  const probe = createServer();
  try {
    // Without an address this meets programs on every address of the machine.
    probe.listen(port);
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw portTaken(port);
    throw error;
  } finally {
    probe.close();
  }
}
