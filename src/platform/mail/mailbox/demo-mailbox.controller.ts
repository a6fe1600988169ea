import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { OpenToAll } from '../../auth/requires.js';
import { MailSink } from './mail-sink.js';
import { listPage, listPolicy, mailboxPath, mailPage, mailPolicy, missingPage } from './mailbox-pages.js';
import type { ReceivedMail } from './received-mail.js';

/** Shows what the demo sent. Open to everyone, which is why it exists in the demo only. */
@OpenToAll()
@Controller()
export class DemoMailboxController {
  constructor(@Inject(MailSink) private readonly sink: MailSink) {}

  /** All mails as a page, newest first. */
  @Get(mailboxPath)
  @Header('Content-Security-Policy', listPolicy)
  list(@Res() response: Response): void {
    sendPage(response, listPage(this.sink.mails));
  }

  /** All mails as data, newest first. */
  @Get(`${mailboxPath}.json`)
  @Header('Cache-Control', 'no-store')
  all(): readonly ReceivedMail[] {
    return this.sink.mails.toReversed();
  }

  /** One mail as a page. */
  @Get(`${mailboxPath}/:id`)
  @Header('Content-Security-Policy', mailPolicy)
  one(@Param('id') id: string, @Res() response: Response): void {
    const mail = this.sink.find(id);
    if (mail) sendPage(response, mailPage(mail));
    else sendPage(response.status(404), missingPage());
  }
}

function sendPage(response: Response, page: string): void {
  response
    .type('html')
    .set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
    .send(page);
}
