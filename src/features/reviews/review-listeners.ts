import { Injectable } from '@nestjs/common';
import type { StepEnd } from './step-writer.js';

/** Whoever keeps the mails of a review: knows which steps have begun to leave, and can hold back what has not. */
export interface ReviewLedger {
  /** Takes everything a review says out of the mails that have not left yet. */
  withdraw(reviewId: string, because: StepEnd): Promise<void>;
  /** Codes of the steps of which at least one mail has left, or is leaving just now. */
  sentSteps(reviewId: string): Promise<string[]>;
}

/** Where the room above that sends mails registers, so that this room need not know it. */
@Injectable()
export class ReviewListeners implements ReviewLedger {
  private ledger: ReviewLedger | undefined;

  /** Call it when the module starts. */
  register(ledger: ReviewLedger): void {
    this.ledger = ledger;
  }

  async withdraw(reviewId: string, because: StepEnd): Promise<void> {
    await this.ledger?.withdraw(reviewId, because);
  }

  async sentSteps(reviewId: string): Promise<string[]> {
    return (await this.ledger?.sentSteps(reviewId)) ?? [];
  }
}
