export { Indicator } from './indicator.entity.js';
export { Direction, ObservationQuality, ObservationSign, Periodicity, Trend } from './indicator.enums.js';
export { IndicatorService } from './indicator.service.js';
export { IndicatorTarget } from './indicator-target.entity.js';
export { IndicatorsModule } from './indicators.module.js';
export { Observation } from './observation.entity.js';
