import { Injectable, Logger } from '@nestjs/common';
import { Config } from '../config/config.js';

/** What operators are told of. The code stays the same for ever: rules in their monitoring look for it. */
export type AlertCode = 'MAIL_OUTAGE' | 'MAIL_RESTORED';

const LEVEL = { MAIL_OUTAGE: 'error', MAIL_RESTORED: 'warn' } as const satisfies Record<AlertCode, string>;

const PATIENCE_MS = 5_000;

/**
 * Tells those who run the program of something they have to know: a line in the log that begins with a stable code, and
 * a call of the address they have given (ALERT_URL). Never fails: an alert must not disturb what it is about.
 */
@Injectable()
export class OperatorAlerts {
  private readonly logger = new Logger(OperatorAlerts.name);

  constructor(private readonly config: Pick<Config, 'alertUrl' | 'publicUrl'>) {}

  /** @param facts numbers and instants only: nothing about people leaves the program this way */
  async raise(
    code: AlertCode,
    message: string,
    facts: Readonly<Record<string, Date | number>>,
  ): Promise<void> {
    this.logger[LEVEL[code]](`${code}: ${message}`);
    if (this.config.alertUrl === undefined) return;
    try {
      const response = await fetch(this.config.alertUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, message, service: this.config.publicUrl, ...facts }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      if (!response.ok) this.logger.warn(`ALERT_URL answered ${response.status} to ${code}`);
    } catch (error) {
      // The reason may name the address, which often carries a secret
      const reason = error instanceof Error ? error.name : 'unknown';
      this.logger.warn(`ALERT_URL could not be reached with ${code} (${reason})`);
    }
  }
}
