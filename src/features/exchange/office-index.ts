import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Words } from './words.js';

interface NamedOffice {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly shortName: string | null;
}

const same = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** Offices by their number or name, within an organisation where it is named. */
export class OfficeIndex {
  constructor(private readonly offices: readonly NamedOffice[]) {}

  /** The id of the one office that is meant, or why it cannot be told. */
  find(name: string, organisation: string | undefined): { readonly id: string } | { readonly fault: Words } {
    const within = this.offices.filter(
      (office) =>
        !organisation || same(office.organisation, organisation) || same(office.shortName, organisation),
    );
    const found = within.filter((office) => same(office.code, name) || same(office.name, name));
    const [first] = found;
    if (first && found.length === 1) return { id: first.id };
    const where = organisation ? ` (${organisation})` : '';
    if (!first) {
      return {
        fault: {
          de: `Das Amt „${name}“${where} gibt es nicht; erwartet wird Nummer oder Name eines bestehenden Amts.`,
          en: `There is no office “${name}”${where}; number or name of an existing office is expected.`,
        },
      };
    }
    const names = found.map((office) => `${office.organisation}: ${office.name}`).join('; ');
    return {
      fault: {
        de: `„${name}“ kann mehrere Ämter meinen (${names}); bitte die Organisation dazu angeben.`,
        en: `“${name}” may mean several offices (${names}); please give the organisation as well.`,
      },
    };
  }
}

/** What measures refer to besides fields of action: offices and strategies. */
@Injectable()
export class MeasureReferences {
  constructor(private readonly database: Database) {}

  async offices(): Promise<OfficeIndex> {
    return new OfficeIndex(
      await this.database.rows<NamedOffice>(sql`
        select o.id, o.code, o.name, g.name as organisation, g.short_name as "shortName"
          from office o join organisation g on g.id = o.organisation_id where o.active order by g.name, o.name`),
    );
  }

  /** Ids of strategies by number and by title in small letters; a title that two share names neither. */
  async strategies(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; number: number; title: string }>(
      sql`select id, number, title from strategy order by number`,
    );
    const titles = rows.map(({ title }) => title.toLowerCase());
    const unique = rows.filter((_, index) => titles.filter((title) => title === titles[index]).length === 1);
    return new Map([
      ...unique.map(({ id, title }) => [title.toLowerCase(), id] as const),
      ...rows.map(({ id, number }) => [String(number), id] as const),
    ]);
  }
}
