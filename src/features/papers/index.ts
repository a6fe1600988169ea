export {
  type CoSignature,
  type Consultation,
  defineKindOfPaper,
  type FinancialImpact,
  type KindOfPaper,
  type PaperHead,
  type PaperSources,
  type PaperSubject,
  type PaperText,
  type Telling,
} from './kind-of-paper.js';
export { Paper } from './paper.entity.js';
export { Audience, ConsultationRole, PaperKind, PaperState } from './paper.enums.js';
export { FreezingService } from './freezing.service.js';
export type { MakePaperInput } from './paper.input.js';
export { PaperService } from './paper.service.js';
export { PaperRoutesModule, PapersModule } from './papers.module.js';
