import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import type { Comparison } from './areas-data.js';

const ChosenSeries = graphql(`
  query ChosenSeries($id: ID!, $areaIds: [ID!]!, $asOf: AsOf) {
    timeSeries(indicatorId: $id, areaIds: $areaIds, asOf: $asOf) {
      area {
        id
        name
      }
      points {
        referenceDate
        value
        isSuppressed
        sign
        quality
      }
    }
  }
`);
export type Series = ResultOf<typeof ChosenSeries>['timeSeries'][number];

/** The figures of the areas that are looked at. */
export const chosenSeriesQuery = (id: string, areaIds: readonly string[], asOf: string | undefined) =>
  queryOptions({
    queryKey: ['indicator', id, 'series', areaIds, asOf],
    queryFn: async () =>
      (await ask(ChosenSeries, { id, areaIds: [...areaIds], asOf: asOf ?? null })).timeSeries,
    placeholderData: keepPreviousData,
  });

const ComparedSeries = graphql(`
  query ComparedSeries($id: ID!, $withinId: ID!, $level: AreaLevel!, $asOf: AsOf) {
    timeSeries(indicatorId: $id, withinAreaId: $withinId, level: $level, asOf: $asOf) {
      area {
        id
        name
      }
      points {
        referenceDate
        value
        isSuppressed
        sign
        quality
      }
    }
  }
`);

/** The figures of all areas of a level. */
export const comparedSeriesQuery = (id: string, { withinId, level }: Comparison, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['indicator', id, 'compared', withinId, level, asOf],
    queryFn: async () => (await ask(ComparedSeries, { id, withinId, level, asOf: asOf ?? null })).timeSeries,
    placeholderData: keepPreviousData,
  });

const RateTogether = graphql(`
  query RateTogether($id: ID!, $areaIds: [ID!]!, $day: LocalDate!, $asOf: AsOf) {
    rateOverAreas(indicatorId: $id, areaIds: $areaIds, referenceDate: $day, asOf: $asOf) {
      referenceDate
      value
      areasCounted
      areasSuppressed
      areasMissing
      isSuppressed
    }
  }
`);

/** A rate made anew from the sums of the areas; refused where one lies within another. */
export const rateTogetherQuery = (
  id: string,
  areaIds: readonly string[],
  day: string,
  asOf: string | undefined,
) =>
  queryOptions({
    queryKey: ['indicator', id, 'together', areaIds, day, asOf],
    retry: false,
    queryFn: async () =>
      (await ask(RateTogether, { id, areaIds: [...areaIds], day, asOf: asOf ?? null })).rateOverAreas?.[0] ??
      null,
  });
