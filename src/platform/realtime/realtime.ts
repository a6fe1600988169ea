import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { LiveMessages } from './live-messages.js';
import { RelayPubSub } from './relay-pub-sub.js';
import { type LiveMessage, requireTopic } from './topic.js';

/** Tells people who look at a record that it changed, whichever process made the change. */
@Injectable()
export class Realtime implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Realtime.name);
  private readonly open = new Set<LiveMessages<LiveMessage>>();
  private closed = false;

  constructor(private readonly pubSub: RelayPubSub) {}

  /**
   * Sends to everyone who listens. Call it after the commit. A relay that cannot be reached is logged and not thrown:
   * the change is stored, and a page that missed the message shows it when it is next loaded.
   */
  async publish(topic: string, message: LiveMessage): Promise<void> {
    requireTopic(topic);
    try {
      await this.pubSub.publish(topic, message);
    } catch (error) {
      this.logger.warn(`Nobody could be told about ${topic}: ${String(error)}`);
    }
  }

  /** Listens from the first `next()` on; ends when the reader stops or the application closes. */
  subscribe(topic: string): AsyncIterableIterator<LiveMessage> {
    requireTopic(topic);
    if (this.closed) throw new Error('The application is closing');
    const source = this.pubSub.asyncIterableIterator<LiveMessage>(topic);
    const messages = new LiveMessages(source, (ended) => this.open.delete(ended));
    this.open.add(messages);
    return messages;
  }

  /** Ends what is open before the connections close, so that no reader waits for ever. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    await Promise.allSettled([...this.open].map((messages) => messages.return()));
  }
}
