import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'DATA_DELIVERY',
  holder: 'OFFICE',
  description: 'Figures the office still has to deliver (Datenlieferung).',
  words: { de: 'Datenlieferungen', en: 'Data deliveries' },
  ifNobody: null,
  readableWith: 'dataDeliveries.read',
  held: () => sql`
    select d.supplier_office_id as holder_id, d.id as item_id, d.version, d.title || ' ' || d.reference_period as label,
           null::text as title, null::uuid as office_id
      from data_delivery d where d.state in ('REQUESTED', 'RECEIVED', 'REJECTED')`,
  pass: ({ itemIds, to }) => [
    sql`update data_delivery set supplier_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});
