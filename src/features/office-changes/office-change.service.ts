import { Injectable } from '@nestjs/common';
import { addDays, localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { type PassedThing, PassingOn } from '../hand-over/index.js';
import { Office, OfficeService } from '../offices/index.js';
import { holdingsOf } from '../people/index.js';
import {
  type ChangePlan,
  OfficeChange,
  OfficeChangeKind,
  OfficeChangeState,
  type Part,
} from './office-change.entity.js';
import type {
  CancelOfficeChangeInput,
  CloseOfficeInput,
  MergeOfficesInput,
  PartInput,
  SeenOfficeInput,
  ShareInput,
  SplitOfficeInput,
} from './office-change.input.js';
import { everythingTo, partOf, requireNothingLost, requireParts } from './office-change.rules.js';

const VERBS: Record<OfficeChangeKind, string> = {
  CLOSE: 'aufgelöst',
  MERGE: 'zusammengelegt',
  SPLIT: 'aufgeteilt',
};

/** Closes, merges and splits offices: the only writer of such changes. Nothing an office had is lost. */
@Injectable()
export class OfficeChangeService {
  constructor(
    private readonly database: Database,
    private readonly offices: OfficeService,
    private readonly passing: PassingOn,
    private readonly clock: Clock,
  ) {}

  /** One office ends and another takes what it has. */
  close({ office, lastDay, successorId }: CloseOfficeInput): Promise<string> {
    const parts = successorId ? [{ officeId: successorId, founded: null }] : [];
    const shares = successorId ? everythingTo(0, holdingsOf('OFFICE')) : [];
    return this.settle(OfficeChangeKind.CLOSE, [office], addDays(localDate(lastDay), 1), {
      parts,
      shares,
      ends: true,
    });
  }

  /** Several offices become one. */
  merge({ offices, into, takesEffectOn }: MergeOfficesInput): Promise<string> {
    return this.settle(OfficeChangeKind.MERGE, offices, takesEffectOn, {
      parts: [partFrom(into)],
      shares: everythingTo(0, holdingsOf('OFFICE')),
      ends: true,
    });
  }

  /** What an office has is shared out. */
  split({ office, parts, shares, ends, takesEffectOn }: SplitOfficeInput): Promise<string> {
    return this.settle(OfficeChangeKind.SPLIT, [office], takesEffectOn, {
      parts: parts.map(partFrom),
      shares: shares.map(({ kind, itemId, part }: ShareInput) => ({
        kind,
        itemId: itemId ?? null,
        part: part ?? null,
      })),
      ends,
    });
  }

  /** Calls a change off before its day. */
  async cancel({ id, version }: CancelOfficeChangeInput): Promise<string> {
    const change = await loadForChange(
      this.database,
      OfficeChange,
      { id, version },
      'officeChanges.notFound',
    );
    if (change.state !== OfficeChangeState.PREPARED) throw conflict('officeChanges.notPrepared', {}, 'id');
    await this.database.repository(OfficeChange).update(id, { state: OfficeChangeState.CANCELLED });
    return id;
  }

  /** Carries a change out, with whatever the offices have by now. */
  async carryOut(change: OfficeChange): Promise<void> {
    const { plan, kind, officeIds, takesEffectOn } = change;
    const lastDay = addDays(localDate(takesEffectOn), -1);
    const sources = await this.offices.hold(officeIds);
    await this.passing.because(
      `${sources.map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join(', ')}: zum ${takesEffectOn.split('-').reverse().join('.')} ${VERBS[kind]}`,
    );
    const things = await Promise.all(sources.map(({ id }) => this.passing.heldBy('OFFICE', id)));
    requireNothingLost(plan, things.flat(), holdingsOf('OFFICE'));
    if (plan.ends) await this.offices.close(officeIds, lastDay);
    const partIds = await this.openParts(plan, takesEffectOn);
    for (const from of officeIds) await this.offices.succeed(from, partIds, takesEffectOn);
    for (const [index, from] of officeIds.entries()) {
      const passed = things[index].flatMap((thing): PassedThing[] => {
        const part = partOf(plan.shares, thing);
        return part === undefined ? [] : [{ ...thing, successorId: part === null ? null : partIds[part] }];
      });
      await this.passing.pass({ holder: 'OFFICE', from, lastDay, things: passed });
      if (plan.ends) await this.requireEmpty(from);
    }
    await this.database
      .repository(OfficeChange)
      .update(change.id, { state: OfficeChangeState.DONE, doneOn: this.clock.today() });
  }

  private async settle(
    kind: OfficeChangeKind,
    seen: readonly SeenOfficeInput[],
    takesEffectOn: string,
    plan: ChangePlan,
  ): Promise<string> {
    const officeIds = seen.map(({ id }) => id);
    requireParts(plan.parts, officeIds);
    for (const office of [...seen].sort((one, other) => one.id.localeCompare(other.id))) {
      const { active } = await loadForChange(this.database, Office, office, 'offices.notFound');
      if (!active) throw conflict('officeChanges.closedAlready', {}, 'offices');
    }
    const existing = plan.parts.flatMap(({ officeId }) => (officeId ? [officeId] : []));
    const found = await this.offices.hold(existing);
    if (found.filter(({ active }) => active).length < existing.length)
      throw notFound('offices.notFound', 'parts');
    const things = await Promise.all(officeIds.map((id) => this.passing.heldBy('OFFICE', id)));
    requireNothingLost(plan, things.flat(), holdingsOf('OFFICE'));
    const changes = this.database.repository(OfficeChange);
    const change = await changes.save(changes.create({ kind, takesEffectOn, officeIds, plan }));
    if (takesEffectOn <= this.clock.today()) await this.carryOut(change);
    return change.id;
  }

  private async openParts({ parts }: ChangePlan, openedOn: string): Promise<string[]> {
    const ids: string[] = [];
    for (const { officeId, founded } of parts)
      ids.push(officeId ?? (await this.offices.found({ ...founded!, openedOn })));
    return ids;
  }

  private async requireEmpty(officeId: string): Promise<void> {
    const left = await this.passing.heldBy('OFFICE', officeId);
    if (left.length > 0)
      throw new Error(`Still held by a closed office: ${left.map(({ kind }) => kind).join()} of ${officeId}`);
  }

  /** Changes whose day has come. */
  due(): Promise<{ id: string }[]> {
    return this.database.rows(sql`
      select id from office_change where state = 'PREPARED' and takes_effect_on <= ${this.clock.today()}::date
       order by takes_effect_on, created_at, id`);
  }
}

const partFrom = ({ officeId, founded }: PartInput): Part => ({
  officeId: officeId ?? null,
  founded: founded
    ? {
        ...founded,
        code: founded.code ?? null,
        headId: founded.headId ?? null,
        sharedMailbox: founded.sharedMailbox ?? null,
      }
    : null,
});
