import { Module } from '@nestjs/common';
import { defineMessages } from '../../kernel/messages.js';
import './awaited.shape.js';
import './office.holdings.js';
import './office.shape.js';
import './official-name.shape.js';
import { OfficeResolver } from './office.resolver.js';
import { OfficeService } from './office.service.js';
import { OfficialNameJobs } from './official-name.jobs.js';
import { OfficialNames } from './official-names.service.js';

defineMessages({
  'offices.notFound': { de: 'Diese Stelle gibt es nicht.', en: 'There is no such office or organisation.' },
  'offices.closed': {
    de: 'Diese Stelle besteht nicht mehr; ihr kann nichts zugewiesen werden. Bitte wählen Sie ihre Nachfolge.',
    en: 'This office does not exist any more; nothing can be assigned to it. Please choose its successor.',
  },
  'offices.parentElsewhere': {
    de: 'Diese Stelle gibt es in der Organisation nicht. Bitte wählen Sie eine andere.',
    en: 'There is no such office in the organisation. Please choose another one.',
  },
  'offices.belowItself': {
    de: 'Eine Stelle kann nicht unter sich selbst stehen. Bitte wählen Sie eine andere.',
    en: 'An office cannot stand below itself. Please choose another one.',
  },
  'offices.nameNotFound': { de: 'Diesen Namen gibt es nicht.', en: 'There is no such name.' },
  'offices.nameInForce': {
    de: 'Dieser Name gilt oder galt schon und bleibt darum stehen. Bitte geben Sie einen neuen an.',
    en: 'This name is or was valid and stays. Please enter a new one.',
  },
});

/** Organisations with their autonomy, and the offices in them: who can be responsible, who leads, which mailbox is read. */
@Module({
  providers: [OfficeService, OfficialNames, OfficialNameJobs, OfficeResolver],
  exports: [OfficeService],
})
export class OfficesModule {}
