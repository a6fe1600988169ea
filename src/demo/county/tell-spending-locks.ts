import { MeasureSpendingLocksService } from '../../features/measures/index.js';
import {
  SpendingLock,
  SpendingLockService,
  SpendingLockStatus,
} from '../../features/spending-locks/index.js';
import type { DemoSpendingLock } from '../content/spending-locks.js';
import type { County } from './county.js';
import type { Story } from './story.js';

/** Puts the life of one spending lock into the story: recorded, hung on measures, released where it was. */
export function tellSpendingLock(story: Story, county: County, lock: DemoSpendingLock): void {
  const { conditionMet, released } = lock;
  let id = '';
  story.add(lock.recordedOn, async () => {
    id = await record(story, county, lock);
  });
  const step = (more: {
    to: SpendingLockStatus;
    reason?: string;
    releasedOn?: string;
    releaseAct?: string;
  }) =>
    county.as('koordination', async (actor) => {
      const { version } = await county.database.repository(SpendingLock).findOneByOrFail({ id });
      await county.service(SpendingLockService).changeStatus(actor, { id, version, ...more });
    });
  if (conditionMet) {
    const [on, reason] = conditionMet;
    story.add(on, () => step({ to: SpendingLockStatus.CONDITION_MET, reason }));
  }
  if (released) {
    const [on, releaseAct] = released;
    story.add(on, () => step({ to: SpendingLockStatus.RELEASED, releasedOn: story.day(on), releaseAct }));
  }
}

async function record(story: Story, county: County, lock: DemoSpendingLock): Promise<string> {
  const { text, budgetPosition, amount, condition, visibility, body, measures, inYearOf } = lock;
  return county.as('koordination', async (actor) => {
    const id = await county.service(SpendingLockService).record(actor, {
      text,
      budgetPosition,
      amount,
      condition,
      visibility,
      year: Number(story.day(inYearOf).slice(0, 4)),
      releasingBodyId: body && county.bodies.of(body),
      releasingOfficeId: body ? undefined : county.offices.of('stab'),
    });
    const links = county.service(MeasureSpendingLocksService);
    for (const key of measures) await links.link(actor, county.measures.of(key), id);
    return id;
  });
}
