export type { ObservationRow } from './delivery.js';
export { IndicatorTarget } from './indicator-target.entity.js';
export { Indicator } from './indicator.entity.js';
export { Direction, ObservationQuality, ObservationSign, Periodicity, Trend } from './indicator.enums.js';
export { ChangeIndicatorInput, CreateIndicatorInput, CreateIndicatorTargetInput } from './indicator.input.js';
export { IndicatorService } from './indicator.service.js';
export { IndicatorsModule } from './indicators.module.js';
export { ObservationInput, RecordedObservations } from './observation.input.js';
export { Observation } from './observation.entity.js';
