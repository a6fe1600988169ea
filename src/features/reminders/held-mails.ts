import { throughOutage } from '../../platform/database/outage.js';
import { FRESH_MS, isToBeRenewed } from './delivery.rules.js';
import type { DeliveryLetters, Letter, Letters } from './delivery-letters.js';
import type { ClaimedMail, DeliveryService } from './delivery.service.js';

/** The next mail to be sent and what it says. */
export interface NextMail {
  readonly mail: ClaimedMail;
  readonly letter: Letter;
}

/**
 * The mails one worker has in hand, given out one by one, each as it has to be at that moment and only while it is ours. An
 * outage of the database is waited for as long as the claim lasts.
 */
export class HeldMails {
  private waiting: ClaimedMail[];
  private letters?: { readonly byId: Letters; readonly composedAt: number };
  private claimEndsAt: number;

  constructor(
    mails: readonly ClaimedMail[],
    private readonly claimMs: number,
    private readonly deliveries: DeliveryService,
    private readonly composer: DeliveryLetters,
  ) {
    this.waiting = [...mails];
    this.claimEndsAt = performance.now() + claimMs;
  }

  /** The next one that is still ours; undefined when none is left. */
  async next(): Promise<NextMail | undefined> {
    for (;;) {
      await this.keepFresh();
      await this.keepClaim();
      const mail = this.waiting.at(0);
      if (!mail) return undefined;
      const isOurs = await this.patiently(() => this.deliveries.isOurs(mail));
      // Where the database made us wait, too little of the claim may be left to begin
      if (this.isClaimHalfOver()) continue;
      this.waiting.shift();
      const letter = this.letters?.byId.get(mail.id);
      if (isOurs && letter) return { mail, letter };
    }
  }

  /** Does something with the database, waiting for it where it is away. */
  patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    return throughOutage(work, () => performance.now() < this.claimEndsAt);
  }

  /** Gives back what was not tried. */
  async release(): Promise<void> {
    const mails = this.waiting.splice(0);
    await this.patiently(() => this.deliveries.release(mails));
  }

  private async keepClaim(): Promise<void> {
    if (this.waiting.length === 0 || !this.isClaimHalfOver()) return;
    const now = performance.now();
    this.waiting = await this.patiently(() => this.deliveries.renew(this.waiting));
    this.claimEndsAt = now + this.claimMs;
  }

  private isClaimHalfOver(): boolean {
    return isToBeRenewed(this.claimEndsAt - performance.now(), this.claimMs);
  }

  private async keepFresh(): Promise<void> {
    if (this.waiting.length === 0) return;
    const now = performance.now();
    if (this.letters && now - this.letters.composedAt < FRESH_MS) return;
    const byId = await this.patiently(() => this.composer.compose(this.waiting));
    this.letters = { byId, composedAt: now };
  }
}
