export { AgendaTemplateService } from './agenda-template.service.js';
export { AgendasModule } from './agendas.module.js';
export { ProposalService } from './proposal.service.js';
