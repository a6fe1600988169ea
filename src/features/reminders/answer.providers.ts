import './mail-link.messages.js';
import { MailAnswers } from './mail-link.answers.js';
import { MailLinkResolver } from './mail-link.resolver.js';
import { MailLinkService } from './mail-link.service.js';

/** What people say to reminders: answers from the mail. */
export const answerProviders = [MailLinkService, MailAnswers, MailLinkResolver];
