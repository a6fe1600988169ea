import { Module } from '@nestjs/common';
import { defineMessages } from '../../kernel/messages.js';
import './office.holdings.js';
import './office.shape.js';
import { OfficeResolver } from './office.resolver.js';
import { OfficeService } from './office.service.js';

defineMessages({
  'offices.notFound': { de: 'Diese Stelle gibt es nicht.', en: 'There is no such office or organisation.' },
});

/** Organisations with their autonomy, and the offices in them: who can be responsible, who leads, which mailbox is read. */
@Module({ providers: [OfficeService, OfficeResolver], exports: [OfficeService] })
export class OfficesModule {}
