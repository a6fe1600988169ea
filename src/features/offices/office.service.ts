import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import type { Recorded } from '../../platform/database/recorded.js';
import { Office } from './office.entity.js';
import type {
  ChangeOfficeInput,
  ChangeOrganisationInput,
  CreateOfficeInput,
  CreateOrganisationInput,
} from './office.input.js';
import { OfficeSuccession } from './office-succession.entity.js';
import { OfficialNames } from './official-names.service.js';
import { Organisation } from './organisation.entity.js';

/** The only writer of organisations and offices. */
@Injectable()
export class OfficeService {
  constructor(
    private readonly database: Database,
    private readonly names: OfficialNames,
  ) {}

  /** Adds an organisation and returns its id. */
  async createOrganisation(input: CreateOrganisationInput): Promise<string> {
    const organisations = this.database.repository(Organisation);
    return (await organisations.save(organisations.create(input))).id;
  }

  /** Adds an office to an organisation and returns its id. */
  async createOffice(input: CreateOfficeInput): Promise<string> {
    if (input.parentId) await this.requireParent(input.organisationId, input.parentId);
    const offices = this.database.repository(Office);
    return (await offices.save(offices.create(input))).id;
  }

  /** Changes an office and returns its id. */
  async change(input: ChangeOfficeInput): Promise<string> {
    if (input.parentId) {
      const office = await this.database.repository(Office).findOneBy({ id: input.id });
      if (!office) throw notFound('offices.notFound', 'id');
      await this.requireParent(office.organisationId, input.parentId, input.id);
    }
    await this.changeRow(Office, input);
    await this.names.correct('office', input.id);
    return input.id;
  }

  /** Changes an organisation and returns its id. */
  async changeOrganisation(input: ChangeOrganisationInput): Promise<string> {
    await this.changeRow(Organisation, input);
    await this.names.correct('organisation', input.id);
    return input.id;
  }

  /** Holds offices until the end of the transaction, in an order in which nobody waits for each other. */
  async hold(ids: readonly string[]): Promise<Office[]> {
    await this.database.rows(
      sql`select id from office where id = any(${[...ids]}::uuid[]) order by id for update`,
    );
    const found = await this.database.repository(Office).findBy({ id: In([...ids]) });
    return ids.flatMap((id) => found.find((office) => office.id === id) ?? []);
  }

  /** Adds an office that begins on a day, and returns its id. */
  async found(office: Partial<Office>): Promise<string> {
    const offices = this.database.repository(Office);
    return (await offices.save(offices.create(office))).id;
  }

  /** Ends offices: they stay where they were named, and are offered nowhere any more. */
  async close(ids: readonly string[], lastDay: string): Promise<void> {
    await this.database.repository(Office).update([...ids], { active: false, closedOn: lastDay });
  }

  /** Says who follows an office. */
  async succeed(predecessorId: string, successorIds: readonly string[], since: string): Promise<void> {
    await this.database
      .repository(OfficeSuccession)
      .save(successorIds.map((successorId) => ({ predecessorId, successorId, since })));
  }

  /** Throws where an office does not exist in the organisation, or stands below the one that is to stand below it. */
  private async requireParent(organisationId: string, parentId: string, belowId?: string): Promise<void> {
    // Two who move offices below each other wait for each other here
    await this.database.rows(
      sql`select id from organisation where id = ${organisationId}::uuid for no key update`,
    );
    const isThere = { id: parentId, organisationId, active: true };
    if (!(await this.database.repository(Office).existsBy(isThere)))
      throw notFound('offices.parentElsewhere', 'parentId');
    const [circle] = await this.database.rows(sql`
      with recursive above as (
        select id, parent_id from office where id = ${parentId}::uuid
        union select o.id, o.parent_id from office o join above a on o.id = a.parent_id)
      select id from above where id = ${belowId ?? null}::uuid`);
    if (circle) throw conflict('offices.belowItself', {}, 'parentId');
  }

  private async changeRow<Row extends Recorded>(
    type: new () => Row,
    { id, version, ...given }: { readonly id: string; readonly version: number },
  ): Promise<void> {
    const row = await loadForChange(this.database, type, { id, version }, 'offices.notFound');
    Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
    await this.database.repository(type).save(row);
  }
}
