import { Module } from '@nestjs/common';
import { BouncesController } from './bounces.controller.js';
import { FaultyAddressesModule } from './faulty-addresses.module.js';

/** The way in for reports of mail servers; only in the process that answers HTTP. */
@Module({ imports: [FaultyAddressesModule], controllers: [BouncesController] })
export class BouncesModule {}
