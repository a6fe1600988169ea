import { type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';
import { DashboardDoor } from './dashboard-door.js';
import { DASHBOARD_PATH, JobDashboard } from './job-dashboard.js';

const METHODS = [
  RequestMethod.GET,
  RequestMethod.POST,
  RequestMethod.PUT,
  RequestMethod.PATCH,
  RequestMethod.DELETE,
];

/** The jobs for administrators to look at and to mend, under the address of the service. */
@Module({ providers: [JobDashboard] })
export class JobDashboardModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    const path = `${DASHBOARD_PATH.slice(1)}{/*path}`;
    // Method by method; for all at once the framework would cut off the path before it is looked at.
    consumer.apply(DashboardDoor, JobDashboard).forRoutes(...METHODS.map((method) => ({ path, method })));
  }
}
