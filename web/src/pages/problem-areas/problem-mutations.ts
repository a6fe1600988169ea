import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import type { Choice } from '../../ui/combobox.js';

export const CreateProblemArea = graphql(`
  mutation CreateProblemArea($input: CreateProblemAreaInput!) {
    createProblemArea(input: $input) {
      id
    }
  }
`);

export const ChangeProblemArea = graphql(`
  mutation ChangeProblemArea($input: ChangeProblemAreaInput!) {
    changeProblemArea(input: $input) {
      id
      version
    }
  }
`);

export const ChangeProblemAreaStatus = graphql(`
  mutation ChangeProblemAreaStatus($input: ChangeProblemAreaStatusInput!) {
    changeProblemAreaStatus(input: $input) {
      id
      version
    }
  }
`);

export const AddEvidence = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      id
    }
  }
`);

const AreaChoices = graphql(`
  query AreaChoices($text: String) {
    areas(first: 12, filter: { name: $text }) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Areas whose name goes with what was typed. */
export const searchAreas = async (text: string): Promise<readonly Choice[]> =>
  (await ask(AreaChoices, { text: text || null })).areas.nodes;
