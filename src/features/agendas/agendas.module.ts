import { Module } from '@nestjs/common';

/** The agenda that fills itself: what is proposed for a meeting, in which section, and why. */
@Module({})
export class AgendasModule {}
