import { Module } from '@nestjs/common';
import './committee-paper.js';
import './messages.js';

/**
 * What stands in the papers of committees: Mitteilungsvorlage and Beschlussvorlage. Invariants: four pages of text, deviations
 * first; every figure of the text can be counted from an annex.
 */
@Module({})
export class CommitteePapersModule {}
