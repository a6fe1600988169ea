import { graphql } from '../../api/graphql.js';

export const CreateIndicator = graphql(`
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    createIndicator(input: $input) {
      id
    }
  }
`);

export const ChangeIndicator = graphql(`
  mutation ChangeIndicator($input: ChangeIndicatorInput!) {
    changeIndicator(input: $input) {
      id
      version
    }
  }
`);

export const CreateIndicatorTarget = graphql(`
  mutation CreateIndicatorTarget($input: CreateIndicatorTargetInput!) {
    createIndicatorTarget(input: $input) {
      id
    }
  }
`);

export const PreviewFigures = graphql(`
  query PreviewFigures($input: RecordObservationsInput!) {
    observationsPreview(input: $input) {
      row
      value
      isSuppressed
      replaces
    }
  }
`);

export const RecordFigures = graphql(`
  mutation RecordFigures($input: RecordObservationsInput!) {
    recordObservations(input: $input) {
      created
      changed
      unchanged
    }
  }
`);
