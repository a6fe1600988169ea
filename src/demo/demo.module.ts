import { type DynamicModule, Module } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import type { Config } from '../platform/config/config.js';
import { DemoMailboxModule } from '../platform/mail/mailbox/demo-mailbox.module.js';
import type { MailSink } from '../platform/mail/mailbox/mail-sink.js';
import type { DemoClock } from './demo-clock.js';
import { Examples } from './pages/examples.js';
import { DemoPagesController } from './pages/demo-pages.controller.js';

/** The demo: the whole application, its mailbox and its pages in one process. */
@Module({})
export class DemoModule {
  static with({ config, sink, clock }: { config: Config; sink: MailSink; clock: DemoClock }): DynamicModule {
    return {
      module: DemoModule,
      imports: [AppModule.with(config, 'roter-faden-demo', clock), DemoMailboxModule.with(sink)],
      controllers: [DemoPagesController],
      providers: [Examples],
    };
  }
}
