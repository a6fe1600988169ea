import { Module } from '@nestjs/common';
import { BounceService } from './bounce.service.js';
import { BouncesController } from './bounces.controller.js';
import { ReachabilityModule } from '../reachability/index.js';

/** The way in for reports of mail servers; only in the process that answers HTTP. */
@Module({ imports: [ReachabilityModule], providers: [BounceService], controllers: [BouncesController] })
export class BouncesModule {}
