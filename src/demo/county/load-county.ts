import type { INestApplication } from '@nestjs/common';
import { nextConference, pastMeetings, plannedMeetings } from '../content/conferences.js';
import { countyMeasures } from '../content/measures/county.js';
import { quarterMeasures } from '../content/measures/quarters.js';
import type { DemoClock } from '../demo-clock.js';
import { County } from './county.js';
import { loadAreas } from './load-areas.js';
import { loadIndicators } from './load-indicators.js';
import { loadMuenster } from './load-muenster.js';
import { loadPeople } from './load-people.js';
import { loadProblemAreas } from './load-problem-areas.js';
import { loadStrategies } from './load-strategies.js';
import { Story } from './story.js';
import { loadBodies, tellMeeting } from './tell-conferences.js';
import { tellMeasure } from './tell-measures.js';
import { tellReminders } from './tell-reminders.js';

/** Builds the demo county: first what stands still, room by room in the order of the house, then what happened, day by day. */
export async function loadCounty(app: INestApplication, clock: DemoClock): Promise<void> {
  const county = new County(app, clock);
  await loadAreas(county);
  await loadPeople(county);
  await loadIndicators(county);
  await loadProblemAreas(county);
  await loadStrategies(county);
  await loadBodies(county);
  const story = new Story(county);
  for (const measure of [...quarterMeasures, ...countyMeasures]) tellMeasure(story, county, measure);
  for (const meeting of [...pastMeetings, nextConference, ...plannedMeetings])
    tellMeeting(story, county, meeting);
  tellReminders(story, county);
  await story.tell();
  await loadMuenster(county);
}
