import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { type AreaLevel, reaches } from './area-levels.js';

const Counties = graphql(`
  query CountiesForFigures {
    areas(first: 200, filter: { level: COUNTY }) {
      totalCount
      nodes {
        id
        name
        parent {
          id
          name
        }
        children {
          id
        }
      }
    }
  }
`);

const AreasWithin = graphql(`
  query AreasWithinHome($home: ID!) {
    areas(first: 200, filter: { withinId: $home }) {
      nodes {
        id
        name
        level
      }
    }
  }
`);

const AreasByName = graphql(`
  query AreasByName($name: String) {
    areas(first: 12, filter: { name: $name }) {
      nodes {
        id
        name
        level
        parent {
          id
          name
        }
      }
    }
  }
`);

/** Areas that can be compared: all of a level within one. */
export interface Comparison {
  readonly level: AreaLevel;
  readonly withinId: string;
}

/** The county that plans here: of all counties that are known, the one with areas of its own below it. */
export const homeQuery = queryOptions({
  queryKey: ['areas', 'home'],
  staleTime: 300_000,
  queryFn: async () => {
    const { nodes, totalCount } = (await ask(Counties)).areas;
    const [home] = [...nodes].sort((a, b) => b.children.length - a.children.length);
    if (!home) return null;
    const below = (await ask(AreasWithin, { home: home.id })).areas.nodes;
    const levels = [...new Set(below.map(({ level }) => level))];
    const comparisons: Comparison[] = levels.map((level) => ({ level, withinId: home.id }));
    if (home.parent && totalCount > 1) comparisons.push({ level: 'COUNTY', withinId: home.parent.id });
    return { id: home.id, name: home.name, comparisons };
  },
});
export type Home = NonNullable<Awaited<ReturnType<NonNullable<typeof homeQuery.queryFn>>>>;

/** What can be compared for figures that may be used down to a level. */
export const comparable = ({ comparisons }: Home, lowest: AreaLevel): Comparison[] =>
  comparisons.filter(({ level }) => reaches(level, lowest));

const AreasOfLevel = graphql(`
  query AreasOfLevel($withinId: ID!, $level: AreaLevel!) {
    areas(first: 200, filter: { withinId: $withinId, level: $level }) {
      nodes {
        id
        name
      }
    }
  }
`);

/** All areas of a level, by name of their place in the county. */
export const areasOfLevelQuery = ({ withinId, level }: Comparison) =>
  queryOptions({
    queryKey: ['areas', 'level', withinId, level],
    staleTime: 300_000,
    queryFn: async () => (await ask(AreasOfLevel, { withinId, level })).areas.nodes,
  });

export const areasByName = async (name: string) =>
  (await ask(AreasByName, { name: name || null })).areas.nodes;

const AreaBoundaries = graphql(`
  query AreaBoundaries($withinId: ID!, $level: AreaLevel!) {
    areas(first: 200, filter: { withinId: $withinId, level: $level }) {
      nodes {
        id
        boundary
        boundarySource
      }
    }
  }
`);

/** Boundaries change rarely and are heavy: they are kept as long as the page is. */
export const boundariesQuery = ({ withinId, level }: Comparison) =>
  queryOptions({
    queryKey: ['areas', 'boundaries', withinId, level],
    staleTime: Infinity,
    queryFn: async () => (await ask(AreaBoundaries, { withinId, level })).areas.nodes,
  });
