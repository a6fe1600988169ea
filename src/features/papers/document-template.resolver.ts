import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { DocumentTemplate } from './document-template.entity.js';
import { ChangeDocumentTemplateInput, RemoveDocumentTemplateInput } from './document-template.input.js';
import { DocumentTemplateService } from './document-template.service.js';

/** Document templates: uploaded at an address of their own (DocumentTemplateController), kept here. */
@Resolver(() => DocumentTemplate)
export class DocumentTemplateResolver {
  constructor(private readonly templates: DocumentTemplateService) {}

  @Requires('documentTemplates.manage')
  @Query(() => [DocumentTemplate], { description: 'Document templates that were not removed, by name.' })
  documentTemplates(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      DocumentTemplate,
      (template) => sql`${template}.removed_on is null`,
      (template) => sql`lower(${template}.name), ${template}.id`,
    );
  }

  @Requires('documentTemplates.manage')
  @Mutation(() => DocumentTemplate, {
    description:
      'Changes the name of a document template, whether and for what it is used. Errors: papers.templateNotFound, papers.templateName, database.alreadyExists, database.changedMeanwhile.',
  })
  async changeDocumentTemplate(
    @Args('input', { description: 'The changes.' }) input: ChangeDocumentTemplateInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.templates.change(ask.actor, input);
    return ask.required(DocumentTemplate, input.id, 'papers.templateNotFound');
  }

  @Requires('documentTemplates.manage')
  @Mutation(() => Boolean, {
    description:
      'Removes a document template. Files that were made with it stay as they are. Errors: papers.templateNotFound, database.changedMeanwhile.',
  })
  async removeDocumentTemplate(
    @Args('input', { description: 'Which one.' }) input: RemoveDocumentTemplateInput,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.templates.remove(ask.actor, input);
    return true;
  }
}
