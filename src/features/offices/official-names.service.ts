import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { ident, type Sql, sql } from '../../platform/database/sql.js';
import { Office } from './office.entity.js';
import { OfficialName } from './official-name.entity.js';
import type { RenameInput, WithdrawNameInput } from './official-name.input.js';
import { Organisation } from './organisation.entity.js';

interface Unit {
  readonly table: 'office' | 'organisation';
  readonly reference: 'officeId' | 'organisationId';
  readonly short: string;
}
const OFFICE: Unit = { table: 'office', reference: 'officeId', short: 'code' };
const ORGANISATION: Unit = { table: 'organisation', reference: 'organisationId', short: 'short_name' };

/** The only writer of names with their validity. The name in the unit itself is the one that is valid today. */
@Injectable()
export class OfficialNames {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives an office another name from a day on and returns its id. */
  async renameOffice(input: RenameInput): Promise<string> {
    const office = await loadForChange(this.database, Office, input, 'offices.notFound');
    await this.rename(OFFICE, { name: office.name, shortName: office.code }, input);
    return office.id;
  }

  /** Gives an organisation another name from a day on and returns its id. */
  async renameOrganisation(input: RenameInput): Promise<string> {
    const organisation = await loadForChange(this.database, Organisation, input, 'offices.notFound');
    await this.rename(ORGANISATION, organisation, input);
    return organisation.id;
  }

  /** Withdraws a name that is not valid yet and returns the ids of whose it was. */
  async withdraw({ id, version }: WithdrawNameInput): Promise<void> {
    const name = await loadForChange(this.database, OfficialName, { id, version }, 'offices.nameNotFound');
    if (name.validFrom === null || name.validFrom <= this.clock.today())
      throw conflict('offices.nameInForce', {}, 'id');
    await this.database.repository(OfficialName).remove(name);
  }

  /** A name was wrong all along: it is mended where it stands, without a day. */
  async correct(unit: 'office' | 'organisation', id: string): Promise<void> {
    const { table, short } = unit === 'office' ? OFFICE : ORGANISATION;
    await this.database.rows(sql`
      update official_name n set name = u.name, short_name = u.${ident(short)} from ${ident(table)} u
       where u.id = ${id}::uuid and n.id = (${this.inForce(sql`u.id`)})
         and (n.name, n.short_name) is distinct from (u.name, u.${ident(short)})`);
  }

  /** Names that have become valid since: doing it twice changes nothing. */
  async bringIntoForce(): Promise<void> {
    for (const { table, short } of [OFFICE, ORGANISATION]) {
      await this.database.rows(sql`
        update ${ident(table)} u set name = n.name, ${ident(short)} = n.short_name from official_name n
         where n.id = (${this.inForce(sql`u.id`)})
           and (n.name, n.short_name) is distinct from (u.name, u.${ident(short)})`);
    }
  }

  private inForce(unitId: Sql): Sql {
    return sql`select f.id from official_name f
      where (f.office_id = ${unitId} or f.organisation_id = ${unitId})
        and (f.valid_from is null or f.valid_from <= ${this.clock.today()}::date)
      order by f.valid_from desc nulls last limit 1`;
  }

  private async rename(
    { reference }: Unit,
    before: Pick<OfficialName, 'name' | 'shortName'>,
    { id, name, shortName, validFrom }: RenameInput,
  ): Promise<void> {
    const names = this.database.repository(OfficialName);
    const unit = { [reference]: id };
    if (!(await names.existsBy(unit)))
      await names.insert({ ...unit, name: before.name, shortName: before.shortName, validFrom: null });
    const given = { name, shortName: shortName === undefined ? before.shortName : shortName };
    const present = await names.findOneBy({ ...unit, validFrom });
    if (present) await names.save(Object.assign(present, given));
    else await names.insert({ ...unit, ...given, validFrom });
    await this.bringIntoForce();
  }
}
