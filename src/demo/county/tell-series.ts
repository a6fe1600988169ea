import { Meeting, MeetingProposals, MeetingSeriesService } from '../../features/conferences/index.js';
import type { DemoSeries } from '../content/conferences.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/** Puts a series into the story: its dates are proposed by the rhythm of the body and taken as proposed. */
export function tellSeries(story: Story, county: County, series: DemoSeries): void {
  story.add(series.setOn, () => plan(story, county, series));
}

async function plan(story: Story, county: County, series: DemoSeries): Promise<void> {
  const { key, first, count, startsAt, endsAt, place, visibility, skipped } = series;
  const bodyId = county.bodies.of(series.body);
  await county.as('koordination', async (actor) => {
    const from = story.workingDay(first);
    const hours = { startsAt, endsAt };
    const proposed = await county.service(MeetingProposals).series(actor, { bodyId, from, count, ...hours });
    const dates = proposed.map(({ heldOn, wantedOn }) => ({ heldOn, wantedOn }));
    const service = county.service(MeetingSeriesService);
    const seriesId = await service.plan(actor, { bodyId, dates, place, visibility, ...hours });
    const meetings = await county.database
      .repository(Meeting)
      .find({ where: { seriesId }, order: { number: 'ASC' } });
    meetings.forEach(({ id }, place) => county.meetings.set(`${key}-${place + 1}`, id));
    if (!skipped) return;
    const { id, version } = meetings[skipped.place - 1];
    await service.skip(actor, { id, version, changeReason: skipped.why });
  });
}
