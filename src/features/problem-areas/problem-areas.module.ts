import { Module } from '@nestjs/common';
import './problem-area.holdings.js';
import './problem-area.shape.js';
import './evidence.shape.js';
import './messages.js';
import { EvidenceService } from './evidence.service.js';
import { ProblemAreaResolver } from './problem-area.resolver.js';
import { FieldIntake } from './field-intake.service.js';
import { ProblemAreaService } from './problem-area.service.js';

/**
 * What was found, where, how urgent, with which evidence. Invariants: people confirm a problem area, never a figure alone;
 * evidence stays as it was given, a figure as it was shown on that day; exactly one area is the main one.
 */
@Module({
  providers: [FieldIntake, ProblemAreaService, EvidenceService, ProblemAreaResolver],
  exports: [FieldIntake, ProblemAreaService, EvidenceService],
})
export class ProblemAreasModule {}
