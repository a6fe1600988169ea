import { Module } from '@nestjs/common';

/**
 * Papers: what is laid before a committee or a conference. Invariants: a frozen paper never changes; every version of it says
 * only what all of its readers may read; it is found by number and by hash.
 */
@Module({})
export class PapersModule {}
