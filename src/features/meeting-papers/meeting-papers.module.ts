import { Module } from '@nestjs/common';
import './kinds.js';

/**
 * What is written for and after meetings: agenda, invitation, minutes, extracts for offices, open tasks. Invariants: the open
 * and the closed session stand apart, and only the version for the members of the body has the closed one; names of people
 * stand only where the reader of the version may know them.
 */
@Module({})
export class MeetingPapersModule {}
