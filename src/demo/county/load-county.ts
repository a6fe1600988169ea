import type { INestApplication } from '@nestjs/common';
import { nextConference, pastMeetings, plannedMeetings, series } from '../content/conferences.js';
import { countyMeasures } from '../content/measures/county.js';
import { quarterMeasures } from '../content/measures/quarters.js';
import { spendingLocks } from '../content/spending-locks.js';
import type { TellingClock } from '../demo-clock.js';
import { sql } from '../../platform/database/sql.js';
import { County } from './county.js';
import { loadAreas } from './load-areas.js';
import { loadBodies, tellOwnWays } from './load-bodies.js';
import { loadCalendar } from './load-calendar.js';
import { loadIndicators } from './load-indicators.js';
import { loadMuenster } from './load-muenster.js';
import { loadPeople } from './load-people.js';
import { loadProblemAreas } from './load-problem-areas.js';
import { loadStrategies } from './load-strategies.js';
import { Story } from './story.js';
import { tellMeeting } from './tell-conferences.js';
import { tellMeasure } from './tell-measures.js';
import { tellPapers } from './tell-papers.js';
import { tellCycle } from './tell-cycle.js';
import { tellSpendingLock } from './tell-spending-locks.js';
import { tellSeries } from './tell-series.js';

/** Builds the demo county: first what stands still, room by room in the order of the house, then what happened, day by day. */
export async function loadCounty(app: INestApplication, clock: TellingClock): Promise<void> {
  const county = new County(app, clock);
  await loadAreas(county);
  await loadPeople(county);
  await loadCalendar(county);
  await loadIndicators(county);
  await loadProblemAreas(county);
  await loadStrategies(county);
  await loadBodies(county);
  const story = new Story(county);
  for (const measure of [...quarterMeasures, ...countyMeasures]) tellMeasure(story, county, measure);
  for (const lock of spendingLocks) tellSpendingLock(story, county, lock);
  for (const meeting of [...pastMeetings, nextConference, ...plannedMeetings])
    tellMeeting(story, county, meeting);
  tellOwnWays(story, county);
  for (const dates of series) tellSeries(story, county, dates);
  tellCycle(story, county);
  tellPapers(story, county);
  await story.tell();
  await loadMuenster(county);
  await story.settle();
  // So much at once, and the database has not looked at it yet.
  await county.database.rows(sql`analyze`);
}
