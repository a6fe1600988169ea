export { AppLogger } from './app-logger.js';
export { type LogLevel, openJsonLog } from './json-log.js';
export { currentLogFields, type LogFields, runInLogScope } from './log-scope.js';
export { LoggingModule, useAppLogging } from './logging.module.js';
export { requestLogging, saneRequestId } from './request-logging.js';
export { requestRoute } from './request-route.js';
export { loggedError, withoutPersonalData } from './without-personal-data.js';
