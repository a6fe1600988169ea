import { type Sql, sql } from '../../platform/database/sql.js';
import { extendShape, many, type ReadContext } from '../../platform/read/index.js';
import { agendaItemIsVisible } from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { Paper } from './paper.entity.js';
import './paper.shape.js';
import { placementIsVisible, versionIsVisible } from './paper.visibility.js';

/**
 * The papers a measure stands in. What a hidden version says, or to which hidden item a paper belongs, does not lead to the
 * paper. Gathered once for each measure, by index; an "or" would read every paper there is.
 */
const speaksOf = (paper: Sql, measure: Sql, context: ReadContext): Sql =>
  sql`${paper}.id = any(array(
    select ma.id from paper ma where ma.measure_id = ${measure}.id
    union select me.paper_id from paper_version mv join paper_edition me on me.id = mv.edition_id
      where measure_numbers_in(mv.content) @> array[${measure}.number] and ${versionIsVisible(sql`mv`, context)}
    union select mp.paper_id from agenda_item mi join paper_placement mp on mp.agenda_item_id = mi.id
      where mi.measure_id = ${measure}.id and ${agendaItemIsVisible(sql`mi`, context)}
        and ${placementIsVisible(sql`mp`, context)}))`;

extendShape(Measure, {
  papers: many({
    type: () => Paper,
    description:
      'Unterlagen: papers about it, papers in which it stands in a version that you may read, and papers that were laid before a meeting for an item about it; newest first, drafts at the top.',
    where: (measure, paper, context) => speaksOf(paper, measure, context),
    orderBy: (paper) =>
      sql`${paper}.year desc nulls first, ${paper}.serial desc, ${paper}.created_at desc, ${paper}.id`,
  }),
});
