import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Body } from './body.entity.js';
import type { ChangeBodyInput, CreateBodyInput } from './body.input.js';
import { requireNoSeatYet, requireOtherDeputy, requireShortNameFree, requireSpan } from './body.rules.js';
import { BodyMember } from './body-member.entity.js';
import type { AddBodyMemberInput, EndBodyMembershipInput } from './body-member.input.js';
import { given } from './given.js';
import { requireKeepsMeetings } from './meeting.rules.js';
import { OutcomeNumbers } from './outcome-numbers.js';

/** The only writer of bodies and of who sits in them. */
@Injectable()
export class BodyService {
  constructor(
    private readonly database: Database,
    private readonly numbers: OutcomeNumbers,
    private readonly clock: Clock,
  ) {}

  /** Sets up a body and returns its id. Without a short name it gets one that is free. */
  async create(actor: Actor, input: CreateBodyInput): Promise<string> {
    requireKeepsMeetings(actor);
    const bodies = this.database.repository(Body);
    const shortName = input.shortName ?? (await this.numbers.freeShortName(input.type));
    return (await bodies.save(bodies.create({ ...input, shortName }))).id;
  }

  /** Changes a body. Its short name stays once outcomes carry it. */
  async change(actor: Actor, { id, version, changeReason: _, ...changes }: ChangeBodyInput): Promise<void> {
    requireKeepsMeetings(actor);
    const body = await loadForChange(this.database, Body, { id, version }, 'conferences.bodyNotFound');
    const isRenamed = changes.shortName !== undefined && changes.shortName !== body.shortName;
    requireShortNameFree(isRenamed, await this.numbers.wereGiven(id));
    await this.database.repository(Body).save(Object.assign(body, given(changes)));
  }

  /** Gives somebody a seat and returns the id of the membership. */
  async addMember(actor: Actor, input: AddBodyMemberInput): Promise<string> {
    requireKeepsMeetings(actor);
    const seat = { ...input, validFrom: input.validFrom ?? this.clock.today() };
    requireSpan(seat);
    requireOtherDeputy(seat.personId, seat.deputyId);
    await this.lock(seat.bodyId);
    const members = this.database.repository(BodyMember);
    requireNoSeatYet(await members.findBy({ bodyId: seat.bodyId, personId: seat.personId }), seat);
    return (await members.save(members.create(seat))).id;
  }

  /** Ends a membership; the row stays, because minutes name who sat there. */
  async endMembership(actor: Actor, input: EndBodyMembershipInput): Promise<void> {
    requireKeepsMeetings(actor);
    const member = await loadForChange(this.database, BodyMember, input, 'conferences.memberNotFound');
    member.validTo = input.validTo ?? this.clock.today();
    requireSpan(member);
    await this.database.repository(BodyMember).save(member);
  }

  /** Two people who give the same person a seat at once wait for each other here. */
  private async lock(id: string): Promise<void> {
    const body = await this.database.firstRow(sql`select id from body where id = ${id}::uuid for update`);
    if (!body) throw notFound('conferences.bodyNotFound', 'bodyId');
  }
}
