import { ObjectType, registerEnumType } from '@nestjs/graphql';

/** What became of a proposal. */
export enum AgendaProposalState {
  OPEN = 'OPEN',
  ON_AGENDA = 'ON_AGENDA',
  DISMISSED = 'DISMISSED',
}
registerEnumType(AgendaProposalState, {
  name: 'AgendaProposalState',
  description: 'What became of a proposal for an agenda.',
  valuesMap: {
    OPEN: { description: 'Offen: nobody has decided about it yet.' },
    ON_AGENDA: { description: 'Auf der Tagesordnung.' },
    DISMISSED: { description: 'Für diese Sitzung verworfen, with a reason.' },
  },
});

// The fields of these types are declared where it is said how they are read: in proposal.shape.ts.

@ObjectType({ description: 'What is proposed for the agenda of a meeting today. Computed, never stored.' })
export class AgendaProposals {}

@ObjectType({ description: 'The proposals of one section.' })
export class AgendaProposalSection {}

@ObjectType({ description: 'Something proposed for an agenda (Vorschlag zur Tagesordnung).' })
export class AgendaProposal {}
