export { CARRY_OUT, HandOverJobs } from './hand-over.jobs.js';
export { HandOverGroup, HeldThing } from './hand-over.model.js';
export { HandedOver } from './handed-over.entity.js';
export { HandOverModule } from './hand-over.module.js';
export { HoldingKind } from './holding-kind.js';
export { heldThings } from './holdings.sql.js';
export { Leaving } from './leaving.entity.js';
export { type PassedThing, PassingOn } from './passing-on.js';
