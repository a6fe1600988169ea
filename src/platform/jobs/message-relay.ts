import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { JobEngine } from './job-engine.js';
import { LazyConnection } from './lazy-connection.js';

/** Carries messages between all processes of the program. Reconnects by itself; messages sent meanwhile are lost. */
@Injectable()
export class MessageRelay implements OnApplicationShutdown {
  private readonly relay: LazyConnection<ReturnType<JobEngine['openRelay']>>;

  constructor(engine: JobEngine) {
    this.relay = new LazyConnection('the message relay', engine.patienceMs, () => engine.openRelay());
  }

  /** Sends to everyone who listens now, in any process. */
  async publish(topic: string, message: unknown): Promise<void> {
    const relay = await this.relay.get();
    await relay.publish(topic, message);
  }

  /** Listens to a topic; returns how to stop listening. */
  async subscribe(topic: string, listener: (message: unknown) => void): Promise<() => Promise<void>> {
    const relay = await this.relay.get();
    const subscription = await relay.subscribe(topic, ({ data }) => listener(data));
    return () => subscription.unsubscribe();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay.close();
  }
}
