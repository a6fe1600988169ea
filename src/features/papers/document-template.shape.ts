import { sql } from '../../platform/database/sql.js';
import { alsoToday, defineShape, extendShape, one, type ReadContext } from '../../platform/read/index.js';
import { Body } from '../conferences/index.js';
import { Organisation } from '../offices/index.js';
import { Person } from '../people/index.js';
import { DocumentTemplate } from './document-template.entity.js';
import { keepsTemplates } from './document-template.rules.js';
import { PaperFile } from './paper-file.entity.js';

/** Templates are seen by those who keep them; others get what is made with them. */
const templateIsVisible = alsoToday('document_template', (_template, { actor }: ReadContext) =>
  keepsTemplates(actor) ? sql`true` : sql`false`,
);

defineShape(DocumentTemplate, {
  visible: templateIsVisible,
  fields: {
    uploadedBy: one({
      type: () => Person,
      description: 'Who uploaded it.',
      where: (template, person) => sql`${person}.id = ${template}.uploaded_by_id`,
    }),
    defaultForBody: one({
      type: () => Body,
      description: 'Word files of papers for this body are made with it.',
      where: (template, body) => sql`${body}.id = ${template}.default_for_body_id`,
    }),
    defaultForOrganisation: one({
      type: () => Organisation,
      description:
        'Word files of papers that its offices publish are made with it, unless their body has a template.',
      where: (template, organisation) => sql`${organisation}.id = ${template}.default_for_organisation_id`,
    }),
  },
});

extendShape(PaperFile, {
  template: one({
    type: () => DocumentTemplate,
    description: 'The document template it was made with; for those who keep templates.',
    where: (file, template) => sql`${template}.id = ${file}.template_id`,
  }),
});
