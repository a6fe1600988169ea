export { Evidence } from './evidence.entity.js';
export { AddEvidenceInput } from './evidence.input.js';
export { EvidenceService } from './evidence.service.js';
export { FieldIntake, type KnownField } from './field-intake.service.js';
export { FieldOfAction } from './field-of-action.entity.js';
export { ProblemAreaArea } from './problem-area-area.entity.js';
export { ProblemArea } from './problem-area.entity.js';
export { EvidenceKind, ProblemAreaAction, ProblemAreaStatus } from './problem-area.enums.js';
export {
  ChangeProblemAreaInput,
  ChangeProblemAreaStatusInput,
  CreateFieldOfActionInput,
  CreateProblemAreaInput,
  ProblemAreaFilter,
  ProblemAreaSort,
} from './problem-area.input.js';
export { problemAreaMatches } from './problem-area.filter.js';
export { ProblemAreaService } from './problem-area.service.js';
export { problemAreaIsVisible } from './problem-area.shape.js';
export { ProblemAreasModule } from './problem-areas.module.js';
