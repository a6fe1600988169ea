import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { ident, sql } from '../../platform/database/sql.js';
import type { Recorded } from '../../platform/database/recorded.js';
import { Absence } from './absence.entity.js';
import { AccessListeners } from './access-listeners.js';
import { Deputyship } from './deputyship.entity.js';
import { Person } from './person.entity.js';
import type {
  AppointDeputyInput,
  ChangePersonInput,
  CreatePersonInput,
  EndAbsenceInput,
  EndDeputyshipInput,
  RecordAbsenceInput,
} from './person.input.js';
import {
  mayEnterFor,
  requireEarlierEnd,
  requireMayEnterFor,
  requireOrder,
  requireSomebodyElse,
} from './person.rules.js';

/** The only writer of people, their absences and deputies. */
@Injectable()
export class PersonService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly listeners: AccessListeners,
  ) {}

  /** Enters a person and returns the id. There is no way in before a password is set. */
  async create(input: CreatePersonInput): Promise<string> {
    const people = this.database.repository(Person);
    return (await people.save(people.create({ ...input, active: true }))).id;
  }

  /** Changes a person. Who has left is signed out everywhere and cannot sign in; what they did stays theirs. */
  async change({ id, version, ...given }: ChangePersonInput): Promise<string> {
    const person = await loadForChange(this.database, Person, { id, version }, 'people.notFound');
    if (person.maskedOn) throw conflict('people.masked', {}, 'id');
    const { leftOn } = given;
    Object.assign(
      person,
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    );
    if (leftOn !== undefined) person.active = leftOn === null || leftOn >= this.clock.today();
    await this.database.repository(Person).save(person);
    if (!person.active) await this.listeners.accessTaken(id);
    return id;
  }

  /** Closes the account of somebody whose last day is over: no sign-in, no mail, nothing new. */
  async close(id: string, lastDay: string): Promise<void> {
    await this.database.repository(Person).update(id, { active: false, leftOn: lastDay });
    await this.listeners.accessTaken(id);
  }

  /** Enters days of absence and returns their id. */
  async recordAbsence(actor: Actor, { personId, fromDay, toDay }: RecordAbsenceInput): Promise<string> {
    const who = personId ?? actor.personId ?? '';
    requireMayEnterFor(actor, who);
    requireOrder(fromDay, toDay, 'toDay');
    await this.requirePerson(who, 'personId');
    const absences = this.database.repository(Absence);
    return (await absences.save(absences.create({ personId: who, fromDay, toDay }))).id;
  }

  /** Names a deputy and returns the id of the deputyship. */
  async appointDeputy(actor: Actor, { personId, deputyId, ...given }: AppointDeputyInput): Promise<string> {
    const who = personId ?? actor.personId ?? '';
    requireMayEnterFor(actor, who);
    requireSomebodyElse(who, deputyId);
    const validFrom = given.validFrom ?? this.clock.today();
    requireOrder(validFrom, given.validTo, 'validTo');
    await this.requirePerson(who, 'personId');
    await this.requirePerson(deputyId, 'deputyId');
    const deputyships = this.database.repository(Deputyship);
    return (await deputyships.save(deputyships.create({ ...given, personId: who, deputyId, validFrom }))).id;
  }

  /** Ends an absence early and returns the id of the person. */
  async endAbsence(actor: Actor, { lastDay, ...seen }: EndAbsenceInput): Promise<string> {
    const absence = await this.enteredFor(actor, Absence, seen, 'people.absenceNotFound');
    const toDay = this.earlierEnd(lastDay, absence.toDay);
    const absences = this.database.repository(Absence);
    if (toDay < absence.fromDay) await absences.remove(absence);
    else await absences.save(Object.assign(absence, { toDay }));
    return absence.personId;
  }

  /** Ends a deputyship and returns the id of the person who was stood in for. */
  async endDeputyship(actor: Actor, { lastDay, ...seen }: EndDeputyshipInput): Promise<string> {
    const deputyship = await this.enteredFor(actor, Deputyship, seen, 'people.deputyshipNotFound');
    const validTo = this.earlierEnd(lastDay, deputyship.validTo);
    const deputyships = this.database.repository(Deputyship);
    if (validTo < deputyship.validFrom) await deputyships.remove(deputyship);
    else await deputyships.save(Object.assign(deputyship, { validTo }));
    return deputyship.personId;
  }

  private earlierEnd(lastDay: string | null | undefined, endSoFar: string | null): string {
    const today = this.clock.today();
    const end = lastDay ?? addDays(today, -1);
    requireEarlierEnd(end, endSoFar, today);
    return end;
  }

  /** What was entered for somebody. To whoever may not enter it, it is not there: they may not know of it either. */
  private async enteredFor<Entity extends Recorded & { readonly personId: string }>(
    actor: Actor,
    entity: new () => Entity,
    seen: { readonly id: string; readonly version: number },
    notFoundCode: string,
  ): Promise<Entity> {
    const table = this.database.repository(entity).metadata.tableName;
    const [found] = await this.database.rows<{ personId: string }>(
      sql`select person_id as "personId" from ${ident(table)} where id = ${seen.id}::uuid`,
    );
    if (!found || !mayEnterFor(actor, found.personId)) throw notFound(notFoundCode, 'id');
    return loadForChange(this.database, entity, seen, notFoundCode);
  }

  /** Throws where there is no such person, or the person has left. */
  async requirePerson(id: string, field: string): Promise<void> {
    if (!(await this.database.repository(Person).existsBy({ id, active: true })))
      throw notFound('people.notFound', field);
  }
}
