import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'paperSchedules.notFound': { de: 'Diesen Vorlagenplan gibt es nicht.', en: 'There is no such schedule.' },
  'paperSchedules.bodyNotFound': { de: 'Dieses Gremium gibt es nicht.', en: 'There is no such body.' },
  'paperSchedules.secretariatMissing': {
    de: 'Das Gremium hat keine Geschäftsstelle, die Vorlagen herausgibt. Bitte tragen Sie sie beim Gremium ein.',
    en: 'The body has no secretariat to publish papers. Please enter it for the body.',
  },
  'paperSchedules.kindNotBeforeMeeting': {
    de: 'Vorlagen dieser Art ({kind}) entstehen nicht vor einer Sitzung. Bitte wählen Sie Mitteilungsvorlage, Beschlussvorlage, Tagesordnung oder Einladung.',
    en: 'Papers of this kind ({kind}) are not written before a meeting. Please choose progress report, resolution paper, agenda or invitation.',
  },
  'paperSchedules.stoppedAlready': {
    de: 'Dieser Vorlagenplan ist schon angehalten.',
    en: 'This schedule has been stopped already.',
  },
});
