import { type DynamicModule, Global, type INestApplication, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { AppLogger } from './app-logger.js';
import { openJsonLog } from './json-log.js';
import { requestLogging } from './request-logging.js';

/** Structured logs without personal data. */
@Global()
@Module({
  providers: [
    {
      provide: AppLogger,
      inject: [Config],
      useFactory: (config: Config) => new AppLogger(openJsonLog(config.logLevel)),
    },
  ],
  exports: [AppLogger],
})
export class LoggingModule {
  /** The same with a logger that writes elsewhere. */
  static writingTo(logger: AppLogger): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: AppLogger, useValue: logger }] };
  }
}

/** Makes Nest and every request write to the application's log. Call it before any other middleware. */
export function useAppLogging(app: INestApplication): void {
  const logger = app.get(AppLogger);
  app.useLogger(logger);
  app.use(requestLogging(logger.json));
}
