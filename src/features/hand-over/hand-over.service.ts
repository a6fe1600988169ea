import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { addDays, localDate, type LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { holdingsOf, Person, PersonService, RoleAssignmentService } from '../people/index.js';
import type {
  CancelLeavingInput,
  HandOverThingsInput,
  LeaveInput,
  ReturnPersonInput,
  SuccessionInput,
  TakeBackInput,
} from './hand-over.input.js';
import {
  isOver,
  requireAllNamed,
  requireAsSeen,
  requireMayPass,
  requireSaidOnce,
  type SeenSuccession,
  successorOf,
  type Thing,
} from './hand-over.rules.js';
import { HandedOver } from './handed-over.entity.js';
import { Leaving, LeavingState, type Succession } from './leaving.entity.js';
import { type PassedThing, PassingOn } from './passing-on.js';
import { TakingBack } from './taking-back.js';

/** The verbs of leaving and coming back: the only writer of leavings and of what was handed over. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonService,
    private readonly roles: RoleAssignmentService,
    private readonly passing: PassingOn,
    private readonly takingBack: TakingBack,
    private readonly clock: Clock,
  ) {}

  /** Somebody leaves: at once where the last day is over, else when it is. Returns the person's id. */
  async leave(actor: Actor, input: LeaveInput): Promise<string> {
    const { personId, version, lastDay } = input;
    const successions = this.successionsOf(actor, input.successions);
    await this.people.change({ id: personId, version, leftOn: lastDay });
    const held = this.toHandOver(await this.passing.heldBy('PERSON', personId));
    requireAsSeen(successions, held);
    requireAllNamed(successions, held);
    await this.passing.requireFit(personId, passed(held, successions), this.firstDayAfter(lastDay));
    const leavings = this.database.repository(Leaving);
    await leavings.update({ personId, state: LeavingState.PREPARED }, { state: LeavingState.CANCELLED });
    const leaving = await leavings.save(
      leavings.create({ personId, lastDay, successions: successions.map(({ version: _, ...said }) => said) }),
    );
    if (isOver(lastDay, this.clock.today())) await this.carryOut(leaving);
    return personId;
  }

  /** Hands everything over and closes the account. What nobody can take any more goes to nobody. */
  async carryOut(leaving: Leaving): Promise<void> {
    const { personId, lastDay, successions } = leaving;
    await this.people.close(personId, lastDay);
    await this.passing.because(
      `Übergabe: die bisher zuständige Person ist ausgeschieden (letzter Tag ${lastDay.split('-').reverse().join('.')})`,
    );
    const things = passed(await this.passing.heldBy('PERSON', personId), successions);
    const misfits = new Set(await this.passing.misfits(personId, things, this.clock.today()));
    await this.handOn(
      personId,
      lastDay,
      things.map((thing) => (misfits.has(thing) ? { ...thing, successorId: null } : thing)),
    );
    const left = await this.passing.heldBy('PERSON', personId);
    if (left.length > 0) throw new Error(`Still held after leaving: ${left.map(({ kind }) => kind).join()}`);
    await this.database
      .repository(Leaving)
      .update(leaving.id, { state: LeavingState.DONE, doneOn: this.clock.today() });
  }

  /** Calls a leaving off before its day and returns the person's id. */
  async cancel({ personId, version }: CancelLeavingInput): Promise<string> {
    await this.people.change({ id: personId, version, leftOn: null });
    const { affected } = await this.database
      .repository(Leaving)
      .update({ personId, state: LeavingState.PREPARED }, { state: LeavingState.CANCELLED });
    if (!affected) throw conflict('handOver.notPrepared', {}, 'personId');
    return personId;
  }

  /** Hands on single things of somebody who has left already; returns the person's id. */
  async handOver(actor: Actor, input: HandOverThingsInput): Promise<string> {
    const { personId } = input;
    const successions = this.successionsOf(actor, input.successions);
    await this.database.rows(sql`select id from person where id = ${personId}::uuid for update`);
    const person = await this.database.repository(Person).findOneBy({ id: personId });
    if (!person) throw notFound('people.notFound', 'personId');
    const today = this.clock.today();
    const yesterday = addDays(today, -1);
    if (person.active && !(person.leftOn && isOver(person.leftOn, today)))
      throw conflict('handOver.stillHere', {}, 'personId');
    const held = await this.passing.heldBy('PERSON', personId);
    requireAsSeen(successions, held);
    const things = passed(
      held.filter((thing) => successorOf(successions, thing) !== undefined),
      successions,
    );
    await this.passing.requireFit(personId, things, today);
    await this.passing.because('Übergabe: die bisher zuständige Person ist ausgeschieden');
    await this.handOn(personId, person.leftOn ?? yesterday, things);
    return personId;
  }

  /** Somebody comes back: the account is open again, with new roles. Returns the person's id. */
  async comeBack({ personId, version, officeId, roles }: ReturnPersonInput): Promise<string> {
    const person = await this.database.repository(Person).findOneBy({ id: personId });
    if (!person) throw notFound('people.notFound', 'personId');
    if (person.active) throw conflict('handOver.stillHere', {}, 'personId');
    await this.people.change({ id: personId, version, leftOn: null, officeId: officeId ?? null });
    for (const role of roles) await this.roles.assign({ ...role, personId });
    return personId;
  }

  /** Gives back what whoever got it still holds; returns the person's id. */
  async takeBack(actor: Actor, { personId, ids }: TakeBackInput): Promise<string> {
    const handed = await this.takingBack.takeBack(personId, ids, (succession) =>
      requireMayPass(actor, succession, holdingsOf('PERSON')),
    );
    await this.database.repository(HandedOver).update(handed, { takenBackOn: this.clock.today() });
    return personId;
  }

  private successionsOf(actor: Actor, given: readonly SuccessionInput[]): SeenSuccession[] {
    const successions = given.map(({ kind, itemId, successorId, version }) => ({
      kind,
      itemId: itemId ?? null,
      successorId: successorId ?? null,
      version,
    }));
    requireSaidOnce(successions);
    requireMayPass(actor, successions, holdingsOf('PERSON'));
    return successions;
  }

  /** Without what ends by itself. */
  private toHandOver<Any extends Thing>(things: readonly Any[]): Any[] {
    const ends = new Set(
      holdingsOf('PERSON')
        .filter((it) => it.endsAnyway)
        .map(({ kind }) => kind),
    );
    return things.filter(({ kind }) => !ends.has(kind));
  }

  private firstDayAfter(lastDay: string): LocalDate {
    const next = addDays(localDate(lastDay), 1);
    return next < this.clock.today() ? this.clock.today() : next;
  }

  private async handOn(from: string, lastDay: string, things: readonly PassedThing[]): Promise<void> {
    await this.passing.pass({ holder: 'PERSON', from, lastDay, things });
    const handed = this.database.repository(HandedOver);
    await handed.insert(
      this.toHandOver(things).map(({ kind, itemId, label, successorId }) => ({
        personId: from,
        kind,
        itemId,
        label,
        successorId,
        handedOn: this.clock.today(),
      })),
    );
  }
}

const passed = (things: readonly Thing[], successions: readonly Succession[]): PassedThing[] =>
  things.map((thing) => ({ ...thing, successorId: successorOf(successions, thing) ?? null }));
