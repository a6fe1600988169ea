/** Jobs are named `room.verb`, for example `reminders.sendDue`. */
export type JobName = `${string}.${string}`;

/** What a job carries: ids, and at most a flag or a number. Everything else the handler reads fresh. */
export type JobPayload = Readonly<Record<string, string | number | boolean>>;

const shape = /^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/;

/** Refuses a name that nobody could file under a room, because metrics and logs are read by room. */
export function requireJobName(name: string): void {
  if (!shape.test(name)) throw new Error(`"${name}" is no job name: write it as room.verb`);
}
