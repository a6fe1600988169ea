import { Global, Module } from '@nestjs/common';
import { MailOutage } from './mail-outage.js';

/** What all processes together know of the mail server's health. Needs the database, the clock and alerts. */
@Global()
@Module({ providers: [MailOutage], exports: [MailOutage] })
export class MailOutageModule {}
