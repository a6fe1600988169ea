import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { contentOf, type ReportDraft } from '../my-day/report-draft.js';

const linkParts = graphql(`
  fragment LinkParts on AnswerLink {
    name
    locale
    expiresOn
    items {
      measureId
      number
      title
      dueOn
      daysLeft
      plannedEnd
      state
      putOffTo
      actions
      countsAtOnce
      lastSaid {
        reportedOn
        selfAssessment
        text
      }
    }
  }
`);

const ReadLink = graphql(
  `
    query AnswerLink($token: String!) {
      answerLink(token: $token) {
        ...LinkParts
      }
    }
  `,
  [linkParts],
);

const ConfirmUnchanged = graphql(
  `
    mutation ConfirmUnchangedByLink($token: String!, $measureIds: [ID!]!) {
      confirmUnchangedByLink(token: $token, measureIds: $measureIds) {
        ...LinkParts
      }
    }
  `,
  [linkParts],
);

const Report = graphql(
  `
    mutation ReportByLink($token: String!, $input: DraftStatusReportInput!) {
      reportByLink(token: $token, input: $input) {
        ...LinkParts
      }
    }
  `,
  [linkParts],
);

const NotYet = graphql(
  `
    mutation AskForExtensionByLink($token: String!, $input: NotYetInput!) {
      askForExtensionByLink(token: $token, input: $input) {
        ...LinkParts
      }
    }
  `,
  [linkParts],
);

export type Link = ResultOf<typeof linkParts>;
export type Item = Link['items'][number];

/** What the link of a mail opens. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['answerLink', token],
    queryFn: async (): Promise<Link> => (await ask(ReadLink, { token })).answerLink,
  });

export const confirmUnchanged = async (token: string, measureIds: string[]): Promise<Link> =>
  (await ask(ConfirmUnchanged, { token, measureIds })).confirmUnchangedByLink;

export const report = async (token: string, measureId: string, draft: ReportDraft): Promise<Link> =>
  (await ask(Report, { token, input: { measureId, ...contentOf(draft) } })).reportByLink;

export const askForLaterDay = async (
  token: string,
  input: { measureId: string; newDueOn: string; reason: string },
): Promise<Link> => (await ask(NotYet, { token, input })).askForExtensionByLink;

/** "M-07 Familiencafé": how a measure is named in a sentence. */
export const nameOf = ({ number, title }: Item): string => `${number} ${title}`;

/** Something was said about it, or nothing has to be said any more. */
export const isAnswered = ({ state }: Item): boolean => state !== 'OPEN';

/** What is said of an answer: it counts, or it lies with the head now. */
export const newsOf = ({ countsAtOnce }: Item) =>
  countsAtOnce ? ('answer.news.reported' as const) : ('day.done.submitted' as const);
