import { type DestinationStream, type Level, type Logger, pino } from 'pino';
import { loggedError } from './without-personal-data.js';

/** A level of the `LOG_LEVEL` setting. */
export type LogLevel = Level | 'silent';

/** One JSON object per line on the standard output, with the level as a word and an ISO time. */
export function openJsonLog(level: LogLevel, destination: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggedError },
    },
    destination,
  );
}
