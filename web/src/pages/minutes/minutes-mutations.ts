import { ask } from '../../api/ask.js';
import { graphql, type VariablesOf } from '../../api/graphql.js';

const WriteNote = graphql(`
  mutation WriteNote($input: ChangeAgendaItemInput!) {
    changeAgendaItem(input: $input) {
      id
      version
      updatedAt
      note
    }
  }
`);

const RecordOutcome = graphql(`
  mutation RecordOutcome($input: RecordOutcomeInput!) {
    recordOutcome(input: $input) {
      id
      number
    }
  }
`);

const RecordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      id
      number
    }
  }
`);

const ChangeOutcome = graphql(`
  mutation ChangeOutcome($input: ChangeOutcomeInput!) {
    changeOutcome(input: $input) {
      id
      number
    }
  }
`);

const CompleteOutcome = graphql(`
  mutation CompleteOutcome($input: CompleteOutcomeInput!) {
    completeOutcome(input: $input) {
      id
      number
    }
  }
`);

const AcceptConsentList = graphql(`
  mutation AcceptConsentList($input: AcceptConsentListInput!) {
    acceptConsentList(input: $input) {
      id
    }
  }
`);

const TakeOffConsentList = graphql(`
  mutation TakeOffConsentList($input: ChangeAgendaItemInput!) {
    changeAgendaItem(input: $input) {
      id
      isConsent
    }
  }
`);

const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
    }
  }
`);

const HoldMeeting = graphql(`
  mutation HoldMeeting($input: ChangeMeetingStateInput!) {
    changeMeetingState(input: $input) {
      id
      version
    }
  }
`);

export type NewOutcome = VariablesOf<typeof RecordOutcome>['input'];
export type Effects = VariablesOf<typeof RecordDecision>['input']['effects'];
export type OutcomeChange = VariablesOf<typeof ChangeOutcome>['input'];
export type Presences = VariablesOf<typeof RecordAttendance>['input']['people'];

/** Sends the note of an item; answers with what the service has now. */
export const writeNote = async (id: string, version: number, note: string) =>
  (await ask(WriteNote, { input: { id, version, note: note || null } })).changeAgendaItem;

/** Records an outcome, with what it writes into the plan where it writes something. */
export const recordOutcome = async (outcome: NewOutcome, effects?: Effects) =>
  effects
    ? (await ask(RecordDecision, { input: { outcome, effects } })).recordDecision
    : (await ask(RecordOutcome, { input: outcome })).recordOutcome;

export const changeOutcome = async (input: OutcomeChange) =>
  (await ask(ChangeOutcome, { input })).changeOutcome;

export const completeOutcome = async (input: VariablesOf<typeof CompleteOutcome>['input']) =>
  (await ask(CompleteOutcome, { input })).completeOutcome;

export const acceptConsentList = (meetingId: string) => ask(AcceptConsentList, { input: { meetingId } });

/** Somebody wants to speak about it. */
export const takeOffConsentList = (item: { readonly id: string; readonly version: number }) =>
  ask(TakeOffConsentList, { input: { id: item.id, version: item.version, isConsent: false } });

export const recordAttendance = (meetingId: string, people: Presences) =>
  ask(RecordAttendance, { input: { meetingId, people } });

export const holdMeeting = (meeting: { readonly id: string; readonly version: number }) =>
  ask(HoldMeeting, { input: { id: meeting.id, version: meeting.version, state: 'HELD' } });
