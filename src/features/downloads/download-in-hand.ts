import type { Wording } from '../../kernel/messages.js';
import type { ClaimedDownload, DownloadClaims, Progress } from './download-claims.js';

const BEAT_MS = 500;

/**
 * A download while it is made. At every beat it says that the worker lives and how far it is, and learns whether the person has
 * cancelled it or another worker has taken it over.
 */
export class DownloadInHand {
  private readonly gone = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private reached: Progress = { percent: 0 };
  private told: Progress = this.reached;
  private isBeating = false;
  readonly signal: AbortSignal;

  constructor(
    private readonly claimed: ClaimedDownload,
    private readonly claims: DownloadClaims,
    private readonly tell: () => Promise<void>,
    ending: AbortSignal,
  ) {
    this.signal = AbortSignal.any([this.gone.signal, ending]);
    this.timer = setInterval(() => void this.beat(), BEAT_MS);
  }

  progress(percent: number, step?: Wording): void {
    // All of it is made when it is stored
    this.reached = {
      percent: Math.min(99, Math.max(0, Math.floor(percent))),
      step: step ?? this.reached.step,
    };
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    if (this.isBeating) return;
    this.isBeating = true;
    const { reached } = this;
    try {
      if (!(await this.claims.renew(this.claimed, reached))) return this.gone.abort();
      if (reached !== this.told) await this.tell();
      this.told = reached;
    } catch {
      // While the database is away nothing is known: the claim lasts for a while
    } finally {
      this.isBeating = false;
    }
  }
}
