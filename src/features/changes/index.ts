export { ChangesModule } from './changes.module.js';
export { endOfDay, sideOf } from './period.rules.js';
