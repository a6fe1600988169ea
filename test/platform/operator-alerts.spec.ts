import { Logger } from '@nestjs/common';
import { OperatorAlerts } from '../../src/platform/alerts/operator-alerts.js';
import { AlertReceiver } from '../support/alert-receiver.js';

const publicUrl = 'https://faden.example';
const since = new Date('2026-11-02T09:00:00Z');

describe('An alert to those who run the program', () => {
  let lines: string[];

  beforeEach(() => {
    lines = [];
    const keep = (...parts: unknown[]) => void lines.push(parts.join(' '));
    Logger.overrideLogger({ log: keep, warn: keep, error: keep });
  });
  afterEach(() => void Logger.overrideLogger(['error', 'warn']));

  const raise = (alertUrl?: string) =>
    new OperatorAlerts({ alertUrl, publicUrl }).raise('MAIL_OUTAGE', 'No mail leaves.', { since });

  it('is a line in the log that begins with its code', async () => {
    await raise();
    expect(lines).toEqual([expect.stringMatching(/^MAIL_OUTAGE: No mail leaves\./)]);
  });

  it('calls the address that was given', async () => {
    const operators = await AlertReceiver.start();
    await raise(operators.url);
    await operators.close();
    expect(operators.alerts).toEqual([
      { code: 'MAIL_OUTAGE', message: 'No mail leaves.', service: publicUrl, since: since.toISOString() },
    ]);
  });

  it('neither fails nor shows the secret in the address when nobody answers there', async () => {
    const operators = await AlertReceiver.start();
    const { url } = operators;
    await operators.close();
    await expect(raise(url)).resolves.toBeUndefined();
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('geheim');
  });

  it('neither fails nor shows the secret in the address when it is refused', async () => {
    const operators = await AlertReceiver.start({ status: 500 });
    await expect(raise(operators.url)).resolves.toBeUndefined();
    await operators.close();
    expect(lines[1]).toContain('ALERT_URL answered 500');
    expect(lines.join()).not.toContain('geheim');
  });
});
