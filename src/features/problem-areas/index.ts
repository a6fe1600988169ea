export { Evidence } from './evidence.entity.js';
export { FieldOfAction } from './field-of-action.entity.js';
export { ProblemArea } from './problem-area.entity.js';
export { ProblemAreaArea } from './problem-area-area.entity.js';
export { EvidenceKind, ProblemAreaStatus } from './problem-area.enums.js';
export { ProblemAreaService } from './problem-area.service.js';
export { problemAreaIsVisible } from './problem-area.shape.js';
export { ProblemAreasModule } from './problem-areas.module.js';
