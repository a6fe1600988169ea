import { ask } from '../api/ask.js';
import { graphql } from '../api/graphql.js';
import type { Choice } from './combobox.js';

const PeopleByName = graphql(`
  query PeopleByName($name: String) {
    people(filter: { name: $name }, first: 12) {
      nodes {
        id
        name
        active
        office {
          id
          name
        }
      }
    }
  }
`);

const OfficesByName = graphql(`
  query OfficesByName($name: String, $withClosed: Boolean) {
    offices(filter: { name: $name, withClosed: $withClosed }, first: 12) {
      nodes {
        id
        name
        organisation {
          id
          name
        }
      }
    }
  }
`);

const AreasToChoose = graphql(`
  query AreasToChoose($name: String) {
    areas(filter: { name: $name }, first: 12, sortBy: NAME) {
      nodes {
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);

const peopleByName = async (name: string) =>
  (await ask(PeopleByName, { name: name || null })).people.nodes.map(
    ({ id, name: found, active, office }) => ({ id, name: found, detail: office?.name, active }),
  );

const officesByName = async (name: string, withClosed: boolean) =>
  (await ask(OfficesByName, { name: name || null, withClosed })).offices.nodes.map(
    ({ id, name: found, organisation }) => ({ id, name: found, detail: organisation.name }),
  );

/** People who are there, by a part of their name. */
export const searchPeople = async (name: string): Promise<readonly Choice[]> =>
  (await peopleByName(name)).filter(({ active }) => active);

/** People with those who have left, for looking at what was. */
export const searchAllPeople = (name: string): Promise<readonly Choice[]> => peopleByName(name);

/** Offices that take on work today, by a part of their name. */
export const searchOffices = (name: string): Promise<readonly Choice[]> => officesByName(name, false);

/** Offices with closed ones, for looking at what was. */
export const searchAllOffices = (name: string): Promise<readonly Choice[]> => officesByName(name, true);

/** Areas, by a part of their name, with the one they lie in. */
export const searchAreas = async (name: string): Promise<readonly Choice[]> =>
  (await ask(AreasToChoose, { name: name || null })).areas.nodes.map(({ id, name: found, parent }) => ({
    id,
    name: found,
    detail: parent?.name,
  }));
