import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { graphql } from '../api/graphql.js';
import { searchAllOffices, searchAllPeople, searchAreas } from '../ui/choices.js';
import type { Choice } from '../ui/combobox.js';

const FilterFields = graphql(`
  query FilterFields {
    fieldsOfAction {
      id
      nameDe
      nameEn
    }
  }
`);

/** The fields of action: few enough for a plain choice. */
export const fieldsQuery = queryOptions({
  queryKey: ['fieldsOfAction'],
  queryFn: async () => (await ask(FilterFields)).fieldsOfAction,
  staleTime: 600_000,
});

const FilterStrategies = graphql(`
  query FilterStrategies($text: String) {
    strategies(first: 12, filter: { text: $text }, sortBy: TITLE) {
      nodes {
        id
        number
        title
      }
    }
  }
`);
const FilterProblems = graphql(`
  query FilterProblems($text: String) {
    problemAreas(first: 12, filter: { text: $text }, sortBy: TITLE) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

const given = (text: string) => ({ text: text || null });

/** What can be chosen for each filter that names one of many. */
export const choices = {
  strategie: async (text: string): Promise<Choice[]> =>
    (await ask(FilterStrategies, given(text))).strategies.nodes.map(({ id, number, title }) => ({
      id,
      name: title,
      detail: `Nr. ${number}`,
    })),
  problemlage: async (text: string): Promise<Choice[]> =>
    (await ask(FilterProblems, given(text))).problemAreas.nodes.map(({ id, number, title }) => ({
      id,
      name: title,
      detail: `Nr. ${number}`,
    })),
  stelle: searchAllOffices,
  person: searchAllPeople,
  gebiet: searchAreas,
} as const;

export type ChoiceName = keyof typeof choices;

const FilterName = graphql(`
  query FilterName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Area {
        id
        areaName: name
      }
      ... on Office {
        id
        officeName: name
      }
      ... on Person {
        id
        personName: name
      }
      ... on ProblemArea {
        id
        problemTitle: title
      }
      ... on Strategy {
        id
        strategyTitle: title
      }
    }
  }
`);

/** How something is called that an address names; null where there is none to be seen. */
export const nameQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['nameOf', id],
    enabled: id !== undefined,
    staleTime: 600_000,
    queryFn: async (): Promise<string | null> => {
      const { node } = await ask(FilterName, { id: id! });
      switch (node?.__typename) {
        case 'Area':
          return node.areaName;
        case 'Office':
          return node.officeName;
        case 'Person':
          return node.personName;
        case 'ProblemArea':
          return node.problemTitle;
        case 'Strategy':
          return node.strategyTitle;
        default:
          return null;
      }
    },
  });
