import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import type { Choice } from '../../ui/combobox.js';

export const CreateMeasure = graphql(`
  mutation CreateMeasure($input: CreateMeasureInput!) {
    createMeasure(input: $input) {
      id
      number
    }
  }
`);

export const ChangeMeasure = graphql(`
  mutation ChangeMeasure($input: ChangeMeasureInput!) {
    changeMeasure(input: $input) {
      id
      version
    }
  }
`);

export const ChangeMeasureStatus = graphql(`
  mutation ChangeMeasureStatus($input: ChangeMeasureStatusInput!) {
    changeMeasureStatus(input: $input) {
      id
      version
    }
  }
`);

export const OverrideLight = graphql(`
  mutation OverrideLight($input: OverrideLightInput!) {
    overrideLight(input: $input) {
      id
      version
    }
  }
`);

export const AddMilestone = graphql(`
  mutation AddMilestone($input: AddMilestoneInput!) {
    addMilestone(input: $input) {
      id
    }
  }
`);

export const ChangeMilestone = graphql(`
  mutation ChangeMilestone($input: ChangeMilestoneInput!) {
    changeMilestone(input: $input) {
      id
    }
  }
`);

export const CompleteMilestone = graphql(`
  mutation CompleteMilestone($input: CompleteMilestoneInput!) {
    completeMilestone(input: $input) {
      id
    }
  }
`);

export const AddProgressIndicator = graphql(`
  mutation AddProgressIndicator($input: AddProgressIndicatorInput!) {
    addProgressIndicator(input: $input) {
      id
    }
  }
`);

export const AddReading = graphql(`
  mutation AddReading($input: AddReadingInput!) {
    addReading(input: $input) {
      id
    }
  }
`);

export const SetParticipation = graphql(`
  mutation SetParticipation($input: SetParticipationInput!) {
    setParticipation(input: $input) {
      id
    }
  }
`);

export const LinkStrategy = graphql(`
  mutation LinkMeasureToStrategy($measureId: ID!, $strategyId: ID!) {
    linkMeasureToStrategy(measureId: $measureId, strategyId: $strategyId) {
      id
    }
  }
`);

export const UnlinkStrategy = graphql(`
  mutation UnlinkMeasureFromStrategy($measureId: ID!, $strategyId: ID!) {
    unlinkMeasureFromStrategy(measureId: $measureId, strategyId: $strategyId) {
      id
    }
  }
`);

const StrategiesByText = graphql(`
  query StrategiesByText($text: String) {
    strategies(first: 12, filter: { text: $text }) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

/** Strategies whose title goes with what was typed. */
export const searchStrategies = async (text: string): Promise<Choice[]> =>
  (await ask(StrategiesByText, { text: text || null })).strategies.nodes.map(({ id, number, title }) => ({
    id,
    name: title,
    detail: `S${number}`,
  }));

const PeopleOfOffice = graphql(`
  query PeopleOfOffice($id: ID!) {
    office(id: $id) {
      id
      people {
        id
        name
        active
      }
    }
  }
`);

/** People of an office whose name goes with what was typed. */
export const searchPeopleOf =
  (officeId: string) =>
  async (text: string): Promise<Choice[]> =>
    ((await ask(PeopleOfOffice, { id: officeId })).office?.people ?? []).filter(
      ({ name, active }) => active && name.toLowerCase().includes(text.toLowerCase()),
    );
