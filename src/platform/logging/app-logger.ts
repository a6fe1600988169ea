import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';
import { currentLogFields } from './log-scope.js';
import { withoutPersonalData } from './without-personal-data.js';

/** Nest's logger, writing JSON lines. Nest passes the place that logs as the last argument, and stacks before it. */
export class AppLogger implements LoggerService {
  constructor(readonly json: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const texts = rest.filter((value): value is string => typeof value === 'string');
    const stack = texts.find((text) => /\n\s+at /.test(text));
    const context = texts.filter((text) => text !== stack).at(-1);
    const error = [message, ...rest].find((value) => value instanceof Error);
    const fields = {
      ...currentLogFields(),
      ...(context === undefined ? {} : { context }),
      ...(error === undefined ? {} : { err: error }),
      ...(stack === undefined || error ? {} : { stack: withoutPersonalData(stack) }),
    };
    this.json[level](fields, withoutPersonalData(asText(message)));
  }
}

/** Objects are not spread into the line: nobody could say what is in them. */
function asText(message: unknown): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : Object.prototype.toString.call(message);
}
