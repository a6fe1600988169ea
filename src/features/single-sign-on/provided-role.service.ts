import { Injectable, Logger } from '@nestjs/common';
import type { Role } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { RoleAssignmentService } from '../people/index.js';

interface Scoped {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly officeId: string | null;
  readonly bodyId: string | null;
  readonly areaId: string | null;
}

interface Held extends Scoped {
  readonly id: string;
  /** Whether this provider gave it, so that it may take it. */
  readonly isProvided: boolean;
}

/** The only writer of which role was given by which provider. */
@Injectable()
export class ProvidedRoleService {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly roles: RoleAssignmentService,
  ) {}

  /** Gives what the provider says now, and takes what it said before. Roles given by hand stay as they are. */
  async bringUpToDate(
    personId: string,
    provider: SignInProvider,
    rules: SignInProvider['roles'],
  ): Promise<void> {
    const said = await this.scoped(provider, rules);
    const held = await this.heldBy(personId, provider);
    for (const role of held)
      if (role.isProvided && !said.some((other) => isSame(other, role))) await this.roles.take(role.id);
    const missing = said.filter(
      (role, place) => ![...held, ...said.slice(0, place)].some((other) => isSame(other, role)),
    );
    for (const role of missing) await this.give(personId, provider, role);
  }

  /** The roles of the rules, each for what it holds for. One that names nothing we know, or more than one, gives nothing. */
  private async scoped(provider: SignInProvider, rules: SignInProvider['roles']): Promise<Scoped[]> {
    const rows = await this.database.rows<{ isClear: boolean; named: string; scoped: Scoped }>(sql`
      with rule as (
        select distinct * from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb)
          as r (role text, organisation text, office text, body text, area text)),
      found as (
        select r.*,
               array(select id from organisation where active and r.organisation in (name, short_name)) as organisations,
               array(select id from office where active and r.office in (name, code)) as offices,
               array(select id from body where active and r.body in (name, short_name)) as bodies,
               array(select id from area where r.area in (name, key)) as areas
          from rule r)
      select concat(organisation, office, body, area) as named,
             num_nonnulls(organisation, office, body, area)
               = cardinality(organisations) + cardinality(offices) + cardinality(bodies) + cardinality(areas) as "isClear",
             jsonb_build_object('role', role, 'organisationId', organisations[1], 'officeId', offices[1],
               'bodyId', bodies[1], 'areaId', areas[1]) as scoped
        from found`);
    for (const { scoped, named, isClear } of rows)
      if (!isClear)
        this.logger.warn(`${provider.id} gives ${scoped.role} for "${named}", which is not exactly one here`);
    return rows.filter(({ isClear }) => isClear).map(({ scoped }) => scoped);
  }

  private heldBy(personId: string, { issuer }: SignInProvider): Promise<Held[]> {
    const today = this.clock.today();
    return this.database.rows<Held>(sql`
      select r.id, r.role, r.organisation_id as "organisationId", r.office_id as "officeId", r.body_id as "bodyId",
             r.area_id as "areaId", g.issuer is not null as "isProvided"
        from role_assignment r left join provided_role g on g.role_assignment_id = r.id and g.issuer = ${issuer}
       where r.person_id = ${personId}::uuid and r.valid_from <= ${today}::date
         and (r.valid_to is null or r.valid_to >= ${today}::date)`);
  }

  private async give(personId: string, { issuer }: SignInProvider, scoped: Scoped): Promise<void> {
    const id = await this.roles.give({ ...scoped, personId });
    await this.database.rows(sql`
      insert into provided_role (role_assignment_id, issuer) values (${id}::uuid, ${issuer})`);
  }
}

const isSame = (one: Scoped, other: Scoped): boolean =>
  one.role === other.role &&
  one.organisationId === other.organisationId &&
  one.officeId === other.officeId &&
  one.bodyId === other.bodyId &&
  one.areaId === other.areaId;
