import { StatusReport, StatusReportService } from '../../features/measures/index.js';
import type { DemoReport } from '../content/measure.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/** Puts one status report into the story: written by somebody, released by the same or another person, or still waiting. */
export function tellReport(story: Story, county: County, measure: string, report: DemoReport): void {
  const { on, by, releasedBy, newPlannedEnd, ...said } = report;
  const isReleasedAtOnce = releasedBy === undefined;
  let id = '';
  story.add(on, () =>
    county.as(by, async (actor) => {
      id = await county.service(StatusReportService).report(actor, {
        ...said,
        measureId: county.measures.of(measure),
        newPlannedEnd: newPlannedEnd === undefined ? undefined : story.day(newPlannedEnd),
        release: isReleasedAtOnce,
      });
    }),
  );
  if (!releasedBy) return;
  story.add(on, () =>
    county.as(releasedBy, async (actor) => {
      const { version } = await county.database.repository(StatusReport).findOneByOrFail({ id });
      await county.service(StatusReportService).release(actor, { id, version });
    }),
  );
}
