/** Stops the server that the setup provided, and waits until it is gone. */
export default async function stopDatabaseServer(): Promise<void> {
  await globalThis.testPostgresServer?.stop();
}
