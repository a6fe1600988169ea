export { Minutes } from './minutes.entity.js';
export { MinutesContent } from './minutes-content.model.js';
export { visibleContent } from './minutes-content.sql.js';
export { MinutesKind, MinutesState } from './minutes.enums.js';
export { MinutesModule } from './minutes.module.js';
export { MinutesRevision } from './minutes-revision.entity.js';
export { MinutesService } from './minutes.service.js';
export { minutesAreVisible, revisionIsVisible } from './minutes.visibility.js';
export { Objection } from './objection.entity.js';
