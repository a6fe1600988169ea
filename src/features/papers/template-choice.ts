import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { StoredFile } from '../../platform/files/index.js';
import { type DocumentFormat, FORMATS } from '../../platform/rendering/index.js';
import { keepsTemplates } from './document-template.rules.js';

/** A template with which a file is made. */
export interface ChosenTemplate extends StoredFile {
  readonly id: string;
  readonly isRemoved: boolean;
}

/** Which template a file of a version is made with. */
@Injectable()
export class TemplateChoice {
  constructor(private readonly database: Database) {}

  /**
   * The id of the template: the one that is asked for, none for null; otherwise that of the body, or else of the organisation that
   * publishes the paper, if there is one.
   */
  async choose(
    actor: Actor,
    versionId: string,
    format: DocumentFormat,
    wanted: string | null | undefined,
  ): Promise<string | null> {
    if (!FORMATS[format].takesTemplate) {
      if (wanted) throw invalidInput('papers.templateNotForFormat', 'templateId');
      return null;
    }
    if (wanted === null) return null;
    if (wanted === undefined) return this.defaultOf(versionId);
    if (!(await this.mayName(actor, versionId, wanted)))
      throw notFound('papers.templateNotFound', 'templateId');
    return wanted;
  }

  /** The template, also one that was removed and is kept. */
  async require(id: string): Promise<ChosenTemplate> {
    const found = await this.database.firstRow<ChosenTemplate>(sql`
      select id, file_key as key, size::float8 as size, sha256, removed_on is not null as "isRemoved"
        from document_template where id = ${id}::uuid`);
    if (!found) throw notFound('papers.templateNotFound', 'templateId');
    return found;
  }

  private async defaultOf(versionId: string): Promise<string | null> {
    const found = await this.database.firstRow<{ id: string }>(sql`
      select t.id from paper_version v join paper_edition e on e.id = v.edition_id join paper p on p.id = e.paper_id
          join office o on o.id = p.publisher_office_id
          join document_template t on t.active
            and (t.default_for_body_id = p.body_id or t.default_for_organisation_id = o.organisation_id)
       where v.id = ${versionId}::uuid
       order by (t.default_for_body_id = p.body_id) is true desc limit 1`);
    return found?.id ?? null;
  }

  /** Those who keep templates name any that is used; everybody may have again what was made of the version before. */
  private async mayName(actor: Actor, versionId: string, id: string): Promise<boolean> {
    const isOpen = keepsTemplates(actor) ? sql`t.active` : sql`false`;
    const found = await this.database.firstRow(sql`
      select from document_template t where t.id = ${id}::uuid and (${isOpen} or exists (select from paper_file f
        where f.version_id = ${versionId}::uuid and f.template_sha256 = t.sha256))`);
    return found !== undefined;
  }
}
