export { LiveAnswers } from './live-answers.js';
export { Realtime } from './realtime.js';
export { RealtimeModule } from './realtime.module.js';
export type { LiveMessage } from './topic.js';
