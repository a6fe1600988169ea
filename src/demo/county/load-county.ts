import type { INestApplication } from '@nestjs/common';
import type { DemoClock } from '../demo-clock.js';
import { County } from './county.js';
import { loadAreas } from './load-areas.js';
import { loadIndicators } from './load-indicators.js';
import { loadPeople } from './load-people.js';
import { loadProblemAreas } from './load-problem-areas.js';
import { loadStrategies } from './load-strategies.js';

/** Builds the demo county room by room, in the order of the house. */
export async function loadCounty(app: INestApplication, clock: DemoClock): Promise<void> {
  const county = new County(app, clock);
  await loadAreas(county);
  await loadPeople(county);
  await loadIndicators(county);
  await loadProblemAreas(county);
  await loadStrategies(county);
}
