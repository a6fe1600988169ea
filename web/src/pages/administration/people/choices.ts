import { orNull } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { graphql } from '../../../api/graphql.js';
import type { Choice } from '../../../ui/combobox.js';

const Colleagues = graphql(`
  query Colleagues($name: String!) {
    people(filter: { name: $name }, first: 12) {
      nodes {
        id
        name
        active
        office {
          name
        }
      }
    }
  }
`);

const OfficesByName = graphql(`
  query OfficesByName($name: String!) {
    offices(filter: { name: $name }, first: 12) {
      nodes {
        id
        name
        code
        organisation {
          name
        }
      }
    }
  }
`);

const PlacesOfRoles = graphql(`
  query PlacesOfRoles($name: String!) {
    organisations(filter: { name: $name }, first: 6) {
      nodes {
        id
        name
      }
    }
    areas(filter: { name: $name }, first: 6) {
      nodes {
        id
        name
      }
    }
  }
`);

const BodiesOfRoles = graphql(`
  query BodiesOfRoles {
    bodies(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** People who are there, found by name. */
export const searchPeople = async (name: string): Promise<readonly Choice[]> =>
  (await ask(Colleagues, { name })).people.nodes
    .filter(({ active }) => active)
    .map(({ id, name: found, office }) => ({ id, name: found, detail: office?.name }));

export const searchOffices = async (name: string): Promise<readonly Choice[]> =>
  (await ask(OfficesByName, { name })).offices.nodes.map(({ id, name: found, organisation }) => ({
    id,
    name: found,
    detail: organisation.name,
  }));

type Place = 'officeId' | 'organisationId' | 'bodyId' | 'areaId';

/** Where roles can hold: offices, organisations, bodies and areas; the id says which of them it is. */
export async function searchPlaces(
  name: string,
  words: Readonly<Record<Place, string>>,
): Promise<readonly Choice[]> {
  const [offices, places, bodies] = await Promise.all([
    searchOffices(name),
    ask(PlacesOfRoles, { name }),
    orNull(ask(BodiesOfRoles)),
  ]);
  const of = (place: Place, found: readonly { readonly id: string; readonly name: string }[]) =>
    found.map((one) => ({ id: `${place}:${one.id}`, name: one.name, detail: words[place] }));
  const wanted = name.toLowerCase();
  return [
    ...of('officeId', offices),
    ...of('organisationId', places.organisations.nodes),
    ...of(
      'bodyId',
      (bodies?.bodies.nodes ?? []).filter((body) => body.name.toLowerCase().includes(wanted)),
    ),
    ...of('areaId', places.areas.nodes),
  ];
}

/** The chosen place as the service takes it; nothing: the whole county. */
export function placeOf(chosen: string | undefined): { readonly [place in Place]?: string } {
  if (!chosen) return {};
  const [place, id] = chosen.split(':');
  return { [place as Place]: id };
}
