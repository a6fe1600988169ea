export { Area } from './area.entity.js';
export { AreaBoundary, type BoundaryGeometry } from './area-boundary.entity.js';
export { AreaLevel } from './area-level.js';
export { mayContain, requireFittingAgs } from './area.rules.js';
export { AreaIntake, type AreaRow, type BoundaryRow, type KnownArea } from './area-intake.service.js';
export { AreaService } from './area.service.js';
export { AreasModule } from './areas.module.js';
