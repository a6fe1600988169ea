import { defineMessages } from '../../kernel/messages.js';
import { defineRoleWords } from '../people/index.js';

// Refusals name roles among the things
defineRoleWords('handOver');

defineMessages({
  'handOver.notNamed': {
    de: 'Bitte sagen Sie zu allem, was die Person hat, wer es übernimmt – auch, wenn es niemand ist. Es fehlt: {things}.',
    en: 'Please say of everything the person holds who takes it – also where it is nobody. Missing: {things}.',
  },
  'handOver.saidTwice': {
    de: 'Für dasselbe ist zweimal jemand benannt. Bitte entscheiden Sie sich.',
    en: 'Somebody is named twice for the same. Please decide.',
  },
  'handOver.notHeld': {
    de: 'Etwas davon hat die Person nicht mehr. Bitte laden Sie die Übergabe neu.',
    en: 'The person does not hold one of these any more. Please reload the hand-over.',
  },
  'handOver.thingChanged': {
    de: '„{thing}“ hat inzwischen jemand geändert. Bitte laden Sie die Übergabe neu.',
    en: 'Somebody has changed “{thing}” in the meantime. Please reload the hand-over.',
  },
  'handOver.successorUnfit': {
    de: 'Das kann die benannte Person nicht übernehmen: {things}. Sie muss noch da sein und, wo es um Maßnahmen geht, zum federführenden Amt gehören.',
    en: 'The person named cannot take this: {things}. They must be here and, for measures, serve the lead office.',
  },
  'handOver.rightsByAdministration': {
    de: 'Rollen, Leitungen und Sitze geben Rechte. Wer sie bekommt, entscheidet die Administration.',
    en: 'Roles, leads and seats give rights. Who gets them is decided by administration.',
  },
  'handOver.stillHere': {
    de: 'Die Person ist noch da. Bitte bereiten Sie das Ausscheiden vor.',
    en: 'The person is still here. Please prepare the leaving.',
  },
  'handOver.notPrepared': {
    de: 'Für diese Person ist kein Ausscheiden vorbereitet.',
    en: 'No leaving is prepared for this person.',
  },
  'handOver.notThereAnyMore': {
    de: 'Etwas davon ist nicht mehr bei der Person, die es übernommen hat. Bitte laden Sie die Liste neu.',
    en: 'One of these is no longer with whoever took it. Please reload the list.',
  },
});
