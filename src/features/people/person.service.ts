import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { Absence } from './absence.entity.js';
import { AccessListeners } from './access-listeners.js';
import { Deputyship } from './deputyship.entity.js';
import { Person } from './person.entity.js';
import type {
  AppointDeputyInput,
  ChangePersonInput,
  CreatePersonInput,
  RecordAbsenceInput,
} from './person.input.js';
import { requireMayEnterFor, requireOrder, requireSomebodyElse } from './person.rules.js';

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

  /** Throws where there is no such person, or the person has left. */
  async requirePerson(id: string, field: string): Promise<void> {
    if (!(await this.database.repository(Person).existsBy({ id, active: true })))
      throw notFound('people.notFound', field);
  }
}
