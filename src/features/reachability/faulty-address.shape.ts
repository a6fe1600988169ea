import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, extendShape, one, type ReadContext, value } from '../../platform/read/index.js';
import { Office } from '../offices/index.js';
import { Person } from '../people/index.js';
import { FaultyAddress } from './faulty-address.entity.js';

const keepsAddresses = ({ actor }: ReadContext): boolean =>
  hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);

/** The office of the person behind the address, or the one whose shared mailbox it is. */
const officeToAsk = (faulty: Sql): Sql => sql`coalesce(
  (select fp.office_id from person fp where lower(fp.email) = ${faulty}.address),
  (select fo.id from office fo where lower(fo.shared_mailbox) = ${faulty}.address order by fo.id limit 1))`;

defineShape(FaultyAddress, {
  visible: (_, context) => (keepsAddresses(context) ? sql`true` : sql`false`),
  sorts: { SINCE: { sql: (faulty) => sql`${faulty}.since`, type: 'date' } },
  fields: {
    person: one({
      type: () => Person,
      description: 'Whose address it is; empty for a shared mailbox.',
      where: (faulty, person) => sql`lower(${person}.email) = ${faulty}.address`,
    }),
    office: one({
      type: () => Office,
      description: 'The office to ask: the one of the person, or the one whose mailbox it is.',
      where: (faulty, office) => sql`${office}.id = ${officeToAsk(faulty)}`,
    }),
  },
});

extendShape(Person, {
  mailAddressFaultySince: value({
    type: () => LocalDay,
    nullable: true,
    description:
      'Since when mail does not arrive at the address; for coordination, administration and the person itself.',
    sql: (person, context) => {
      const since = sql`(select pf.since from faulty_address pf where pf.address = lower(${person}.email))`;
      return keepsAddresses(context)
        ? since
        : sql`case when ${person}.id = ${context.actor.personId}::uuid then ${since} end`;
    },
  }),
});
