import { Global, Module } from '@nestjs/common';
import { RelayPubSub } from './relay-pub-sub.js';
import { Realtime } from './realtime.js';

/** Live updates across processes, for GraphQL subscriptions. Invariant: messages carry ids only. Needs JobsModule. */
@Global()
@Module({
  providers: [RelayPubSub, Realtime],
  exports: [Realtime],
})
export class RealtimeModule {}
