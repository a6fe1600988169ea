import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const BodyInFull = graphql(`
  query BodyInFull($id: ID!) {
    body(id: $id) {
      id
      version
      name
      shortName
      type
      rhythm
      isPublic
      noticeDays
      active
      allowedActions
      organisation {
        name
      }
      chair {
        name
      }
      secretariatOffice {
        name
      }
      nextMeeting {
        id
        heldOn
      }
      members {
        id
        version
        role
        hasVote
        validFrom
        validTo
        person {
          id
          name
        }
        onBehalfOf {
          name
        }
        deputy {
          name
        }
      }
    }
  }
`);

const TemplateOfBody = graphql(`
  query TemplateOfBody($bodyId: ID!) {
    agendaTemplate(bodyId: $bodyId) {
      version
      isOwn
      totalMinutes
      items {
        title
        kind
        durationMinutes
        isClosedSession
        holds
      }
    }
  }
`);

const ChangeTemplate = graphql(`
  mutation ChangeTemplate($input: ChangeAgendaTemplateInput!) {
    changeAgendaTemplate(input: $input) {
      version
    }
  }
`);

const ChangeBody = graphql(`
  mutation ChangeBody($input: ChangeBodyInput!) {
    changeBody(input: $input) {
      id
    }
  }
`);

const AddMember = graphql(`
  mutation AddMember($input: AddBodyMemberInput!) {
    addBodyMember(input: $input) {
      id
    }
  }
`);

const EndMembership = graphql(`
  mutation EndMembership($input: EndBodyMembershipInput!) {
    endBodyMembership(input: $input) {
      id
    }
  }
`);

export type FullBody = NonNullable<ResultOf<typeof BodyInFull>['body']>;
export type Member = FullBody['members'][number];
export type Template = NonNullable<ResultOf<typeof TemplateOfBody>['agendaTemplate']>;
export type TemplateItem = Template['items'][number];
export type BodyChanges = VariablesOf<typeof ChangeBody>['input'];
export type NewMember = VariablesOf<typeof AddMember>['input'];

export const bodyQuery = (id: string) =>
  queryOptions({
    queryKey: ['conferences', 'body', id],
    queryFn: async () => (await orNull(ask(BodyInFull, { id })))?.body ?? null,
  });

export const templateQuery = (bodyId: string) =>
  queryOptions({
    queryKey: ['conferences', 'template', bodyId],
    queryFn: async () => (await ask(TemplateOfBody, { bodyId })).agendaTemplate,
  });

export const changeTemplate = (bodyId: string, version: number | null, items: readonly TemplateItem[]) =>
  ask(ChangeTemplate, { input: { bodyId, version, items: [...items] } });
export const changeBody = (input: BodyChanges) => ask(ChangeBody, { input });
export const addMember = (input: NewMember) => ask(AddMember, { input });
export const endMembership = ({ id, version }: Member) => ask(EndMembership, { input: { id, version } });

/** People by name, to choose from. */
