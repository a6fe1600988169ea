import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/index.js';
import { AgendaTemplateResolver } from './agenda-template.resolver.js';
import { AgendaTemplateService } from './agenda-template.service.js';
import './agenda-template.shape.js';
import './messages.js';

/** The agenda that fills itself: what is proposed for a meeting, in which section, and why. */
@Module({
  imports: [ConferencesModule],
  providers: [AgendaTemplateService, AgendaTemplateResolver],
})
export class AgendasModule {}
