export { Agreement } from './agreement.entity.js';
export { StateAgreementInput } from './agreement.input.js';
export { AgreementService } from './agreement.service.js';
export { AgreementState } from './agreement-state.js';
export { StrategiesModule } from './strategies.module.js';
export { Strategy } from './strategy.entity.js';
export { StrategyFilter, strategyMatches, StrategySort } from './strategy.filter.js';
export { StrategyService } from './strategy.service.js';
export { StrategyStage } from './strategy-stage.js';
export { StrategyProblemArea } from './strategy-problem-area.entity.js';
export {
  agreementIsVisible,
  strategyIsVisible,
  strategyVersionIsVisible,
  strategyWasVisible,
} from './strategy.visibility.js';
export { StrategyVersion } from './strategy-version.entity.js';
