import { Module } from '@nestjs/common';
import './gap.shape.js';
import { GapsResolver } from './gaps.resolver.js';

/**
 * What is missing along the thread. Invariants: nobody writes here; a kind of gap is one entry in the tables of kinds; each record
 * is seen by the rule of its own room, and what is hidden from the reader neither makes nor closes a gap.
 */
@Module({ providers: [GapsResolver] })
export class GapsModule {}
