import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { AccessListeners } from './access-listeners.js';
import { Person } from './person.entity.js';
import { requireOrder } from './person.rules.js';
import { RoleAssignment } from './role-assignment.entity.js';
import type { AssignRoleInput, ChangeRoleInput, EndRoleInput } from './role-assignment.input.js';
import { requireScope } from './role-assignment.rules.js';

/** The only writer of roles. What is asked for by people returns the id of the person whose role it is. */
@Injectable()
export class RoleAssignmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly listeners: AccessListeners,
  ) {}

  async assign(input: AssignRoleInput): Promise<string> {
    await this.give(input);
    return input.personId;
  }

  /** Gives a role and returns its own id. */
  async give({ personId, ...given }: AssignRoleInput): Promise<string> {
    requireScope(given.role, given);
    const validFrom = given.validFrom ?? this.clock.today();
    requireOrder(validFrom, given.validTo, 'validTo');
    if (!(await this.database.repository(Person).existsBy({ id: personId, active: true })))
      throw notFound('people.notFound', 'personId');
    const roles = this.database.repository(RoleAssignment);
    return (await roles.save(roles.create({ ...given, personId, validFrom }))).id;
  }

  /** Moves the first or the last day. */
  async change({ id, version, ...days }: ChangeRoleInput): Promise<string> {
    const role = await this.held({ id, version });
    const validFrom = days.validFrom ?? role.validFrom;
    const validTo = days.validTo === undefined ? role.validTo : days.validTo;
    requireOrder(validFrom, validTo, 'validTo');
    await this.database.repository(RoleAssignment).save(Object.assign(role, { validFrom, validTo }));
    return this.endAccess(role);
  }

  async end({ id, version, lastDay }: EndRoleInput): Promise<string> {
    const role = await this.held({ id, version });
    requireOrder(role.validFrom, lastDay, 'lastDay');
    role.validTo = lastDay;
    await this.database.repository(RoleAssignment).save(role);
    return this.endAccess(role);
  }

  /** Takes a role at once. One that began today never was. */
  async take(id: string): Promise<void> {
    const roles = this.database.repository(RoleAssignment);
    const role = await roles.findOneByOrFail({ id });
    const yesterday = addDays(this.clock.today(), -1);
    if (role.validFrom > yesterday) await roles.remove(role);
    else await roles.save(Object.assign(role, { validTo: yesterday }));
    await this.listeners.accessTaken(role.personId);
  }

  /** Whose role is over has to sign in anew. */
  private async endAccess({ personId, validTo }: RoleAssignment): Promise<string> {
    if (validTo !== null && validTo < this.clock.today()) await this.listeners.accessTaken(personId);
    return personId;
  }

  private held(seen: { id: string; version: number }): Promise<RoleAssignment> {
    return loadForChange(this.database, RoleAssignment, seen, 'people.roleNotFound');
  }
}
