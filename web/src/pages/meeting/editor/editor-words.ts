import { agendaEditorDe } from '../../../words/de/agenda-editor.js';
import { agendaEditorEn } from '../../../words/en/agenda-editor.js';
import { meetingDe } from '../../../words/de/meeting.js';
import { meetingEn } from '../../../words/en/meeting.js';
import { defineWords } from '../../../words/words.js';

/** The wording of the editor, with that of the page it stands on. */
export const editorWords = defineWords(
  { ...meetingDe, ...agendaEditorDe },
  { ...meetingEn, ...agendaEditorEn },
);
