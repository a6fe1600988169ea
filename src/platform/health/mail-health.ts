/** What the health page and the metrics may know of the mail server. Implemented by whoever sends mail. */
export abstract class MailHealth {
  /** Since when it has been failing; undefined while it works. */
  abstract failingSince(): Promise<Date | undefined>;
}
