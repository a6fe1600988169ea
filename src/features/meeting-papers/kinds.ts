import { Audience, defineKindOfPaper, PaperKind } from '../papers/index.js';
import { composeAgenda } from './agenda.compose.js';
import { readAgenda } from './agenda.facts.js';
import { composeInvitation } from './invitation.compose.js';
import { composeMinutes } from './minutes.compose.js';
import { readMinutes } from './minutes.facts.js';
import { composeOfficeExtract } from './office-extract.compose.js';
import { readOfficeExtract } from './office-extract.facts.js';
import { composeOpenTasks } from './open-tasks.compose.js';
import { readOpenTasks } from './open-tasks.facts.js';
import './messages.js';

const EVERYBODY = [Audience.PUBLIC, Audience.COMMITTEE, Audience.INTERNAL];

defineKindOfPaper({
  kind: PaperKind.AGENDA,
  audiences: EVERYBODY,
  needs: ['meetingId'],
  read: readAgenda,
  compose: composeAgenda,
});

// A letter is written to those who come.
defineKindOfPaper({
  kind: PaperKind.INVITATION,
  audiences: [Audience.COMMITTEE, Audience.INTERNAL],
  needs: ['meetingId'],
  read: readAgenda,
  compose: composeInvitation,
});

defineKindOfPaper({
  kind: PaperKind.MINUTES,
  audiences: EVERYBODY,
  needs: ['meetingId'],
  read: readMinutes,
  compose: composeMinutes,
});

defineKindOfPaper({
  kind: PaperKind.OFFICE_EXTRACT,
  audiences: [Audience.COMMITTEE, Audience.INTERNAL],
  needs: ['meetingId', 'officeId'],
  read: readOfficeExtract,
  compose: composeOfficeExtract,
});

defineKindOfPaper({
  kind: PaperKind.OPEN_TASKS,
  audiences: EVERYBODY,
  needs: [],
  takes: ['bodyId', 'officeId'],
  tellsChanges: true,
  read: readOpenTasks,
  compose: composeOpenTasks,
});
