import { Module } from '@nestjs/common';
import './masking.shape.js';
import { DataProtectionResolver } from './data-protection.resolver.js';
import { MaskingJobs } from './masking.jobs.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalData } from './personal-data.service.js';

/**
 * What is stored about people: the register, the answer to who asks, masking after the time of retention. Invariants: no column
 * with data of people outside the register; after masking nothing names the person, and nothing is counted differently.
 */
@Module({ providers: [PersonalData, MaskingJobs, DataProtectionResolver], exports: [PersonalData] })
export class DataProtectionModule {}

/** Where it can be read and saved; only in the process that answers HTTP. */
@Module({ imports: [DataProtectionModule], controllers: [PersonalDataController] })
export class PersonalDataModule {}
