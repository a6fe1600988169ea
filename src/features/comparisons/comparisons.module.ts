import { Module } from '@nestjs/common';
import './messages.js';
import './comparison-entry.shape.js';
import './comparison.shape.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { EndMeetings } from './end-meetings.queries.js';

/**
 * What happened since the last conference, for committees. Invariants: nobody writes here; what counts as new, done, slipped or
 * withdrawn is said by the changes alone; figures add up, and the closing ones of one period are the opening ones of the next.
 */
@Module({ providers: [ComparisonResolver, EndMeetings] })
export class ComparisonsModule {}
