import { type Sql, sql } from '../../platform/database/sql.js';
import {
  alsoToday,
  defineShape,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { PaperFile } from './paper-file.entity.js';
import { PaperVersion } from './paper-version.entity.js';
import { PaperStanding } from './paper.enums.js';
import { versionIsVisible } from './paper.visibility.js';

/** A file is seen with its version. */
const fileIsVisible = alsoToday(
  'paper_file',
  (file: Sql, context: ReadContext) =>
    sql`exists (select from paper_version fv where fv.id = ${file}.version_id and ${versionIsVisible(sql`fv`, context)})`,
);

defineShape(PaperFile, {
  visible: fileIsVisible,
  fields: {
    version: one({
      type: () => PaperVersion,
      nullable: false,
      description: 'The version it was made of.',
      where: (file, version) => sql`${version}.id = ${file}.version_id`,
    }),
    standing: value({
      type: () => PaperStanding,
      description: 'Whether what it says still holds.',
      sql: (file) => sql`(select case when p.state = 'WITHDRAWN' then 'WITHDRAWN'
          when e.edition < p.edition then 'CORRECTED' else 'VALID' end
        from paper_version v join paper_edition e on e.id = v.edition_id join paper p on p.id = e.paper_id
       where v.id = ${file}.version_id)`,
    }),
  },
});

extendShape(PaperVersion, {
  files: many({
    type: () => PaperFile,
    description: 'Files that were made of it, by format.',
    where: (version, file) => sql`${file}.version_id = ${version}.id`,
    orderBy: (file) => sql`${file}.format, ${file}.made_at, ${file}.id`,
  }),
});
