import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { FileStore, newFileKey } from '../../platform/files/index.js';
import { inspectTemplate } from '../../platform/rendering/index.js';
import { sha256 } from './canonical.js';
import { DocumentTemplate } from './document-template.entity.js';
import type { ChangeDocumentTemplateInput, RemoveDocumentTemplateInput } from './document-template.input.js';
import { requireKeepsTemplates, templateName } from './document-template.rules.js';

const NOT_FOUND = 'papers.templateNotFound';

/** What an upload became. */
export interface UploadedTemplate {
  readonly id: string;
  /** Whether it was there already, with the same name and bytes. */
  readonly isKnown: boolean;
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The only writer of document templates: looked through before anything is kept, never changed in what they contain. */
@Injectable()
export class DocumentTemplateService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Takes in a template; throws what is wrong with it before anything is stored. */
  async upload(actor: Actor, givenName: string, bytes: Uint8Array): Promise<UploadedTemplate> {
    requireKeepsTemplates(actor);
    const name = templateName(givenName);
    const known = await this.findSame(name, sha256(bytes));
    if (known) return { id: known, isKnown: true };
    const { placeholders } = await inspectTemplate(bytes);
    const stored = await this.store.put(newFileKey('templates'), bytes);
    try {
      const { id } = await this.transactions.run({ actor, source: 'API' }, async () => {
        const templates = this.database.repository(DocumentTemplate);
        return templates.save(
          templates.create({
            name,
            fileKey: stored.key,
            size: stored.size,
            sha256: stored.sha256,
            placeholders: [...placeholders],
            uploadedById: actor.personId,
          }),
        );
      });
      return { id, isKnown: false };
    } catch (error) {
      await this.store.delete(stored.key);
      throw error;
    }
  }

  async change(actor: Actor, { id, version, ...changes }: ChangeDocumentTemplateInput): Promise<void> {
    const template = await this.take(actor, { id, version });
    const { name, active, defaultForBodyId, defaultForOrganisationId } = changes;
    if (name) template.name = templateName(name);
    if (active !== undefined && active !== null) template.active = active;
    if (defaultForBodyId !== undefined) template.defaultForBodyId = defaultForBodyId;
    if (defaultForOrganisationId !== undefined) template.defaultForOrganisationId = defaultForOrganisationId;
    await this.makeRoom(template);
    await this.database.repository(DocumentTemplate).save(template);
  }

  /** Removes a template; what a file of a paper was made with stays in the store, for that file has to be made again to the byte. */
  async remove(actor: Actor, seen: RemoveDocumentTemplateInput): Promise<void> {
    const template = await this.take(actor, seen);
    const templates = this.database.repository(DocumentTemplate);
    const used = await this.database.firstRow(sql`
      select from paper_file where template_id = ${template.id}::uuid limit 1`);
    if (used) {
      await templates.save(
        Object.assign(template, {
          active: false,
          defaultForBodyId: null,
          defaultForOrganisationId: null,
          removedOn: this.clock.today(),
        }),
      );
      return;
    }
    const { fileKey } = template;
    await templates.remove(template);
    this.transactions.afterCommit(() => this.store.delete(fileKey));
  }

  private async take(actor: Actor, seen: Seen): Promise<DocumentTemplate> {
    requireKeepsTemplates(actor);
    const template = await loadForChange(this.database, DocumentTemplate, seen, NOT_FOUND);
    if (template.removedOn !== null) throw notFound(NOT_FOUND, 'id');
    return template;
  }

  /** A body and an organisation have one template each: whoever had the place before leaves it. */
  private async makeRoom({
    id,
    defaultForBodyId,
    defaultForOrganisationId,
  }: DocumentTemplate): Promise<void> {
    await this.database.rows(sql`
      update document_template
         set default_for_body_id = nullif(default_for_body_id, ${defaultForBodyId}::uuid),
             default_for_organisation_id = nullif(default_for_organisation_id, ${defaultForOrganisationId}::uuid)
       where id <> ${id}::uuid and (default_for_body_id = ${defaultForBodyId}::uuid
          or default_for_organisation_id = ${defaultForOrganisationId}::uuid)`);
  }

  /** The template of this name, if it has these bytes; a conflict if it has others. */
  private async findSame(name: string, sum: string): Promise<string | undefined> {
    const known = await this.database.firstRow<{ id: string; sha256: string }>(sql`
      select id, sha256 from document_template where lower(name) = lower(${name}) and removed_on is null`);
    if (known && known.sha256 !== sum) throw conflict('papers.templateNameTaken', { name }, 'name');
    return known?.id;
  }
}
