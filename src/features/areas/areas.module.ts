import { Module } from '@nestjs/common';
import './area.shape.js';
import './messages.js';
import { AreaIntake } from './area-intake.service.js';
import { AreaResolver } from './area.resolver.js';
import { AreaService } from './area.service.js';

/**
 * Kreis > Kommune > Sozialraum > Wohnplatz and everything between, at any depth, with boundaries. Invariants: one parent of a
 * wider level; no area within itself; official keys are text.
 */
@Module({ providers: [AreaService, AreaIntake, AreaResolver], exports: [AreaService, AreaIntake] })
export class AreasModule {}
