import { type DynamicModule, Module } from '@nestjs/common';
import { DemoMailboxController } from './demo-mailbox.controller.js';
import { MailSink } from './mail-sink.js';

/** The mailbox page of the demo. Only the demo's entrance imports it; the sink is started, and closed, there. */
@Module({})
export class DemoMailboxModule {
  static with(sink: MailSink): DynamicModule {
    return {
      module: DemoMailboxModule,
      controllers: [DemoMailboxController],
      providers: [{ provide: MailSink, useValue: sink }],
    };
  }
}
