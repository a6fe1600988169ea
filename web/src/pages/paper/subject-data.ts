import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';

const Subjects = graphql(`
  query PaperSubjects {
    bodies(first: 200) {
      nodes {
        id
        name
      }
    }
    meetings(first: 100, direction: DESC) {
      nodes {
        id
        heldOn
        body {
          id
          name
        }
      }
    }
    offices(first: 200) {
      nodes {
        id
        name
      }
    }
    strategies(first: 200) {
      nodes {
        id
        title
      }
    }
    areas(first: 200) {
      nodes {
        id
        name
      }
    }
    fieldsOfAction {
      id
      nameDe
      nameEn
    }
  }
`);

const FindMeasures = graphql(`
  query FindMeasuresForPaper($text: String!) {
    measures(first: 12, filter: { text: $text }) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

/** What papers can be about. */
export const subjectsQuery = queryOptions({
  queryKey: ['paperSubjects'],
  staleTime: 60_000,
  queryFn: () => ask(Subjects),
});

export const findMeasures = async (text: string) =>
  (await ask(FindMeasures, { text })).measures.nodes.map(({ id, number, title }) => ({
    id,
    name: `${number} ${title}`,
  }));
