import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.contradiction.GREEN_WITH_LATE_MILESTONE': {
    de: 'Angegeben ist „im Plan“; der Meilenstein „{title}“ war aber am {day} fällig und ist noch offen.',
    en: 'It is said to be on track, but the milestone "{title}" was due on {day} and is still open.',
  },
  'measures.contradiction.GREEN_WITH_WORSENING_INDICATOR': {
    de: 'Angegeben ist „im Plan“; die Messgröße „{title}“ ging aber in die falsche Richtung: von {before} auf {now} {unit} am {day}.',
    en: 'It is said to be on track, but "{title}" moved the wrong way: from {before} to {now} {unit} on {day}.',
  },
  'measures.contradiction.GREEN_BEHIND_TARGET': {
    de: 'Angegeben ist „im Plan“; die Messgröße „{title}“ liegt aber hinter ihrem Weg zum Zielwert: {now} {unit} am {day}, auf geradem Weg wären es {expected}.',
    en: 'It is said to be on track, but "{title}" is behind on its way to the target: {now} {unit} on {day}, on a straight way it would be {expected}.',
  },
  'measures.contradiction.COMPLETED_WITH_OPEN_MILESTONES': {
    de: 'Angegeben ist „abgeschlossen“; offen sind aber noch Meilensteine (Zahl: {count}), zuerst „{title}“ vom {day}.',
    en: 'It is said to be completed, but milestones are still open (number: {count}), first "{title}" of {day}.',
  },
  'measures.contradiction.DONE_PAST_END': {
    de: 'Der Fortschritt beträgt 100 %; die Maßnahme läuft aber weiter, obwohl ihr geplantes Ende ({day}) verstrichen ist.',
    en: 'Progress is 100 %, but the measure still runs although its planned end ({day}) has passed.',
  },
  'measures.contradiction.UNCHANGED_PAST_END': {
    de: 'Mehrmals in Folge (Zahl: {times}) heißt es „unverändert“; das geplante Ende ({day}) ist aber verstrichen.',
    en: 'Several times in a row (number: {times}) it is said to be unchanged, but the planned end ({day}) has passed.',
  },
});
