import {
  Logger,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  type OnModuleInit,
  RequestMethod,
} from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { OperatorResolver } from './operator.resolver.js';
import { StartController } from './start.controller.js';
import { UnknownPageFilter } from './unknown-page.filter.js';
import { WebAppMiddleware } from './web-app.middleware.js';
import { isWebBuilt } from './web-folder.js';

/** The web application under the address of the service. Without it the service runs as well, and says that it is missing. */
@Module({
  controllers: [StartController],
  providers: [OperatorResolver, { provide: APP_FILTER, useClass: UnknownPageFilter }],
})
export class WebAppModule implements NestModule, OnModuleInit {
  private readonly logger = new Logger('WebApp');

  configure(consumer: MiddlewareConsumer): void {
    // For GET alone, which answers HEAD as well; for every method the framework would cut off the path before it is looked at.
    consumer.apply(WebAppMiddleware).forRoutes({ path: '{*path}', method: RequestMethod.GET });
  }

  onModuleInit(): void {
    if (!isWebBuilt())
      this.logger.warn('The web application is not built; pages are not served. Run: npm run build');
  }
}
