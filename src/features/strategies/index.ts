export { Agreement } from './agreement.entity.js';
export { AgreementState } from './agreement-state.js';
export { StrategiesModule } from './strategies.module.js';
export { Strategy } from './strategy.entity.js';
export { StrategyProblemArea } from './strategy-problem-area.entity.js';
export { StrategyVersion } from './strategy-version.entity.js';
