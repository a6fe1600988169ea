import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { OperatorAlerts } from './operator-alerts.js';

/** What those who run the program have to know, told in one way. */
@Global()
@Module({
  providers: [
    {
      provide: OperatorAlerts,
      inject: [Config],
      useFactory: (config: Config) => new OperatorAlerts(config),
    },
  ],
  exports: [OperatorAlerts],
})
export class AlertsModule {}
