import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'restoring.reason': {
    de: 'Fassung {version} wiederhergestellt: {reason}',
    en: 'Version {version} restored: {reason}',
  },
  'restoring.notFound': { de: 'Diesen Eintrag gibt es nicht.', en: 'There is no such record.' },
  'restoring.versionNotFound': {
    de: 'Diese frühere Fassung gibt es nicht.',
    en: 'There is no such earlier version.',
  },
  'restoring.nothingToRestore': {
    de: 'Diese Fassung sagt nichts anderes als die jetzige. Schritte im Lebenslauf werden nicht mit wiederhergestellt; dafür gibt es eigene Schaltflächen.',
    en: 'This version says nothing else than the present one. Steps of a life are not restored along with it; they have buttons of their own.',
  },
  'restoring.referencesGone': {
    de: 'Die frühere Fassung verweist auf etwas, das es nicht mehr gibt: {names}',
    en: 'The earlier version refers to something that is no longer there: {names}',
  },
  'restoring.reportStands': {
    de: 'Statusmeldungen bleiben, wie sie abgegeben wurden. Eine neue Meldung stellt richtig, was nicht stimmt.',
    en: 'Status reports stand as they were given. A new report corrects what is wrong.',
  },
  'restoring.wordStands': {
    de: 'Zustimmungen gibt jede Organisation selbst. Sie kann ihr Wort zurückziehen und ein neues geben.',
    en: 'Each organisation gives its own word. It can take it back and give another.',
  },
  'restoring.textStands': {
    de: 'Zu diesem Text wurden Organisationen gefragt; er bleibt, wie er ist. Eine neue Fassung des Textes ändert ihn.',
    en: 'Organisations were asked about this text; it stands as it is. A new version of the text changes it.',
  },
  'restoring.evidenceStands': {
    de: 'Belege bleiben, wie sie gegeben wurden. Fügen Sie einen neuen hinzu.',
    en: 'Evidence stands as it was given. Add another.',
  },
  'restoring.historyStands': {
    de: 'Was festgehalten wurde, bleibt festgehalten.',
    en: 'What was kept on record stays there.',
  },
  'restoring.minutesStand': {
    de: 'Was zu einer Sitzung festgehalten ist, wird nicht zurückgesetzt; nach dem Abschluss ändert es nur ein Nachtrag zur Niederschrift.',
    en: 'What was recorded of a meeting is not set back; once it is closed, only a revision of the minutes changes it.',
  },
  'restoring.sentStands': {
    de: 'Was versandt wurde, bleibt, wie es war.',
    en: 'What was sent stands as it was.',
  },
  'restoring.hasOwnVerbs': {
    de: 'Frühere Fassungen davon lassen sich nicht wiederherstellen. Bitte ändern Sie den Eintrag selbst.',
    en: 'Earlier versions of this cannot be restored. Please change the record itself.',
  },
});
