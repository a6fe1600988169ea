import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { OpenToAll } from '../auth/requires.js';
import { Metrics } from './metrics.js';

/** Numbers for Prometheus. Nothing personal; a proxy should still keep it from the public. */
@OpenToAll()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  async print(@Res() response: Response): Promise<void> {
    response.set('Content-Type', this.metrics.contentType).set('Cache-Control', 'no-store');
    response.send(await this.metrics.print());
  }
}
