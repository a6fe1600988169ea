import { orNull } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { graphql } from '../../../api/graphql.js';
import { searchOffices } from '../../../ui/choices.js';
import type { Choice } from '../../../ui/combobox.js';

const PlacesOfRoles = graphql(`
  query PlacesOfRoles($name: String!) {
    organisations(filter: { name: $name }, first: 12) {
      nodes {
        id
        name
        active
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
    ...of(
      'organisationId',
      places.organisations.nodes.filter(({ active }) => active),
    ),
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
