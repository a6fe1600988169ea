import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const MySavedViews = graphql(`
  query MySavedViews($list: ViewedList!) {
    mySavedViews(list: $list) {
      id
      name
      parameters
      isDefault
      version
    }
  }
`);
const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      id
    }
  }
`);
const ChangeSavedView = graphql(`
  mutation ChangeSavedView($input: ChangeSavedViewInput!) {
    changeSavedView(input: $input) {
      id
    }
  }
`);
const RemoveSavedView = graphql(`
  mutation RemoveSavedView($id: ID!) {
    removeSavedView(id: $id)
  }
`);

export type ViewedList = VariablesOf<typeof MySavedViews>['list'];
export type SavedView = ResultOf<typeof MySavedViews>['mySavedViews'][number];

/** The views of a list that the reader keeps. */
export const viewsQuery = (list: ViewedList) =>
  queryOptions({
    queryKey: ['savedViews', list],
    queryFn: async () => (await ask(MySavedViews, { list })).mySavedViews,
    staleTime: 60_000,
  });

export const saveView = async (input: VariablesOf<typeof SaveView>['input']): Promise<string> =>
  (await ask(SaveView, { input })).saveView.id;

export const changeView = (input: VariablesOf<typeof ChangeSavedView>['input']) =>
  ask(ChangeSavedView, { input });

export const removeView = (id: string) => ask(RemoveSavedView, { id });
