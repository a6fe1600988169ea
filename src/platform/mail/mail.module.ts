import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Mailer } from './mailer.js';

/** Mail for the whole program: one {@link Mailer} with a few kept-open connections, closed on shutdown. */
@Global()
@Module({
  providers: [{ provide: Mailer, inject: [Config], useFactory: (config: Config) => new Mailer(config) }],
  exports: [Mailer],
})
export class MailModule {}
