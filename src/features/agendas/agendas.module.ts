import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/index.js';
import { AgendaTitles } from './agenda-titles.service.js';
import { AgendaTemplateResolver } from './agenda-template.resolver.js';
import { AgendaTemplateService } from './agenda-template.service.js';
import './agenda-template.shape.js';
import './body.sources.js';
import './measure.sources.js';
import './messages.js';
import './planning.sources.js';
import './proposal.messages.js';
import './proposal.shape.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';

/**
 * The agenda that fills itself: what is proposed for a meeting, in which section, and why; and what stands on every agenda of a
 * body. Rooms that know of more to propose add a source (`defineAgendaSource`). Invariants: a subject is proposed once, in the
 * worst section it belongs to; accepted twice, it stands on the agenda once; no title says more than each reader of the agenda
 * may know; what was neither decided nor dealt with is proposed again, with its history.
 */
@Module({
  imports: [ConferencesModule],
  providers: [AgendaTemplateService, AgendaTemplateResolver, AgendaTitles, ProposalService, ProposalResolver],
})
export class AgendasModule {}
