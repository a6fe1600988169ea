import { Module } from '@nestjs/common';
import './problem-area.shape.js';
import { ProblemAreaService } from './problem-area.service.js';

/** What was found, where, how urgent, with which evidence. */
@Module({ providers: [ProblemAreaService], exports: [ProblemAreaService] })
export class ProblemAreasModule {}
