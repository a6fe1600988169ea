import { Injectable, Logger } from '@nestjs/common';
import { PubSubEngine } from 'graphql-subscriptions';
import { MessageRelay } from '../jobs/index.js';

type Listener = (message: unknown) => void;

interface Channel {
  readonly listeners: Map<number, Listener>;
  readonly stop: Promise<() => Promise<void>>;
}

/**
 * Lets GraphQL subscriptions listen to the relay. A process subscribes to a topic once, however many people watch it,
 * and stops with the last of them.
 */
@Injectable()
export class RelayPubSub extends PubSubEngine {
  private readonly logger = new Logger(RelayPubSub.name);
  private readonly channels = new Map<string, Channel>();
  private readonly topics = new Map<number, string>();
  private lastId = 0;

  constructor(private readonly relay: MessageRelay) {
    super();
  }

  async publish(topic: string, message: unknown): Promise<void> {
    await this.relay.publish(topic, message);
  }

  async subscribe(topic: string, listener: Listener): Promise<number> {
    const id = ++this.lastId;
    const channel = this.channels.get(topic) ?? this.open(topic);
    channel.listeners.set(id, listener);
    this.topics.set(id, topic);
    await channel.stop;
    return id;
  }

  unsubscribe(id: number): void {
    const topic = this.topics.get(id);
    const channel = topic === undefined ? undefined : this.channels.get(topic);
    this.topics.delete(id);
    if (topic === undefined || !channel) return;
    channel.listeners.delete(id);
    if (channel.listeners.size > 0) return;
    this.channels.delete(topic);
    channel.stop
      .then((stop) => stop())
      .catch((error: unknown) => this.logger.warn(`Could not stop listening to ${topic}: ${String(error)}`));
  }

  private open(topic: string): Channel {
    const listeners = new Map<number, Listener>();
    const stop = this.relay.subscribe(topic, (message) => {
      for (const listener of listeners.values()) listener(message);
    });
    const channel = { listeners, stop };
    this.channels.set(topic, channel);
    stop.catch(() => {
      if (this.channels.get(topic) === channel) this.channels.delete(topic);
      for (const id of listeners.keys()) this.topics.delete(id);
    });
    return channel;
  }
}
