import './mail-link.messages.js';
import './mail-preference.messages.js';
import './quiet-time.shape.js';
import { MailAnswers } from './mail-link.answers.js';
import { MailLinkResolver } from './mail-link.resolver.js';
import { MailLinkService } from './mail-link.service.js';
import { MailPreferenceResolver } from './mail-preference.resolver.js';
import { MailPreferenceService } from './mail-preference.service.js';

/** What people say to reminders: answers from the mail, and when they want to be left in peace. */
export const answerProviders = [
  MailLinkService,
  MailAnswers,
  MailLinkResolver,
  MailPreferenceService,
  MailPreferenceResolver,
];
