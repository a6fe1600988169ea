import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import type { Choice } from '../../ui/combobox.js';

const OfficesForOutcome = graphql(`
  query OfficesForOutcome($name: String!) {
    offices(filter: { name: $name }, first: 12) {
      nodes {
        id
        name
        organisation {
          name
        }
      }
    }
  }
`);

/** Offices that can be given something to do, by a part of their name. */
export const findOffices = async (name: string): Promise<readonly Choice[]> =>
  (await ask(OfficesForOutcome, { name })).offices.nodes.map((office) => ({
    id: office.id,
    name: office.name,
    detail: office.organisation.name,
  }));
