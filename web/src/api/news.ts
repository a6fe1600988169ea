import { graphql } from './graphql.js';

/** Enough to know that something happened to a meeting, its agenda, notes or outcomes; the rest is asked for. */
export const MeetingNews = graphql(`
  subscription MeetingNews($id: ID) {
    meetingChanged(id: $id) {
      id
      version
    }
  }
`);

/** The same of one measure, or of all that the reader sees. */
export const MeasureNews = graphql(`
  subscription MeasureNews($id: ID) {
    measureChanged(id: $id) {
      id
    }
  }
`);
