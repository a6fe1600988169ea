export { FaultyAddress } from './faulty-address.entity.js';
export { FaultyAddressService } from './faulty-address.service.js';
export { MailPreferenceService } from './mail-preference.service.js';
export { mayBeMailed } from './mail-preference.sql.js';
export { QuietTime } from './quiet-time.entity.js';
export { arrives, deputiesOf, isHere, isPresent, isReachable } from './reachable.sql.js';
export { ReachabilityModule } from './reachability.module.js';
