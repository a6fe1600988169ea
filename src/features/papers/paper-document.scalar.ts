import { GraphQLScalarType } from 'graphql';

/** What a paper tells, as plain data. Read only. */
export const PaperDocument = new GraphQLScalarType<unknown, unknown>({
  name: 'PaperDocument',
  description:
    'What a document tells, as JSON: title, day, number and blocks (headings, paragraphs, tables, charts).',
  serialize: (document) => document,
  parseValue: () => {
    throw new Error('Documents are made here only');
  },
});
