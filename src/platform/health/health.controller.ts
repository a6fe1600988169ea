import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { OpenToAll } from '../auth/requires.js';
import { ReadinessCheck } from './readiness.js';

/** Pages for whoever watches over the processes (Docker, Kubernetes, a load balancer). */
@OpenToAll()
@Controller('health')
export class HealthController {
  constructor(@Inject(ReadinessCheck) private readonly readiness: ReadinessCheck) {}

  /** The process runs; a failure means: restart it. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live() {
    return { status: 'ok' };
  }

  /** Database and queue answer; a failure (503) means: send no requests for now. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response) {
    const readiness = await this.readiness.check();
    if (readiness.status !== 'ok') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
