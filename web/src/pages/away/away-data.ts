import { graphql, type ResultOf } from '../../api/graphql.js';

/** When somebody is away, and who stands in. */
export const awayPerson = graphql(`
  fragment AwayPerson on Person {
    id
    active
    absences {
      id
      version
      fromDay
      toDay
    }
    deputies {
      id
      version
      rank
      validFrom
      validTo
      deputy {
        id
        name
      }
    }
  }
`);

export type AwayPerson = ResultOf<typeof awayPerson>;

export const RecordAbsence = graphql(`
  mutation RecordAbsence($input: RecordAbsenceInput!) {
    recordAbsence(input: $input) {
      id
    }
  }
`);

export const AppointDeputy = graphql(`
  mutation AppointDeputy($input: AppointDeputyInput!) {
    appointDeputy(input: $input) {
      id
    }
  }
`);

export const EndAbsence = graphql(`
  mutation EndAbsence($input: EndAbsenceInput!) {
    endAbsence(input: $input) {
      id
    }
  }
`);

export const EndDeputyship = graphql(`
  mutation EndDeputyship($input: EndDeputyshipInput!) {
    endDeputyship(input: $input) {
      id
    }
  }
`);
