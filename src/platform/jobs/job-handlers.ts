import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { HANDLED_JOB, type HandledJob, type JobHandler } from './handles-job.js';
import type { JobName } from './job-name.js';
import type { JobLane } from './job-options.js';
import type { Schedule } from './job-queue.js';

/** What does a job, and how it repeats. */
export interface FoundHandler {
  readonly handle: JobHandler;
  readonly schedule?: Schedule;
  readonly lane: JobLane;
}

/** Finds the methods that handle jobs, wherever in the application they are. */
@Injectable()
export class JobHandlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** All handlers by job name; throws when two methods want the same job, because one of them would never run. */
  collect(): ReadonlyMap<JobName, FoundHandler> {
    const handlers = new Map<JobName, FoundHandler>();
    const places = new Map<JobName, string>();
    for (const instance of this.providers()) {
      const prototype = Object.getPrototypeOf(instance) as Record<string, JobHandler>;
      for (const key of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[key];
        const handled = Reflect.getMetadata(HANDLED_JOB, method) as HandledJob | undefined;
        if (!handled) continue;
        const { name, schedule, lane } = handled;
        const place = `${instance.constructor.name}.${key}`;
        const taken = places.get(name);
        if (taken) throw new Error(`The job ${name} has two handlers: ${taken} and ${place}`);
        places.set(name, place);
        handlers.set(name, { handle: method.bind(instance), schedule, lane });
      }
    }
    return handlers;
  }

  /** A provider may be known under several tokens: each instance counts once. */
  private providers(): Set<object> {
    const instances = this.discovery.getProviders().map((wrapper): unknown => wrapper.instance);
    return new Set(
      instances.filter(
        (it): it is object => typeof it === 'object' && it !== null && !!Object.getPrototypeOf(it),
      ),
    );
  }
}
