import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { OpenToAll, Requires } from '../../platform/auth/requires.js';
import { OutsideTransaction } from '../../platform/graphql/mutation-transaction.js';
import { OrdinaryWay } from '../../platform/graphql/ordinary-way.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { DraftStatusReportInput } from '../measures/index.js';
import { MailAnswers } from './mail-link.answers.js';
import { NotYetInput, TokenArgs, UnchangedByLinkArgs } from './mail-link.input.js';
import { AnswerLink } from './mail-link.model.js';
import { MailLinkService } from './mail-link.service.js';

const LINK_ERRORS =
  'reminders.linkUnknown, reminders.linkExpired, reminders.linkRevoked, reminders.linkWithoutRight, people.tooManyAttempts';

/** Answers from the mail: open to all, guarded by the token, which is checked before anything else. */
@Resolver(() => AnswerLink)
export class MailLinkResolver {
  constructor(
    private readonly answers: MailAnswers,
    private readonly links: MailLinkService,
  ) {}

  @OpenToAll()
  @OrdinaryWay()
  @OnlyNow('What a link opens now.')
  @Query(() => AnswerLink, {
    description: `What the link of a mail opens. Reading changes nothing. Errors: ${LINK_ERRORS}.`,
  })
  answerLink(@Args() { token }: TokenArgs, @Context() context: RequestContext): Promise<AnswerLink> {
    return this.answers.read(token, senderOf(context));
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => AnswerLink, {
    description: `Says "unchanged" (unverändert) for measures of a mail: all of them or none. Released by whoever may, else submitted to the head. Errors: reminders.notInThisMail, measures.cannotConfirmUnchanged, ${LINK_ERRORS}.`,
  })
  confirmUnchangedByLink(
    @Args() { token, measureIds }: UnchangedByLinkArgs,
    @Context() context: RequestContext,
  ): Promise<AnswerLink> {
    return this.answers.confirmUnchanged(token, senderOf(context), measureIds);
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => AnswerLink, {
    description: `Reports on a measure of a mail: released by whoever may, else submitted to the head. Errors: reminders.notInThisMail, reminders.answer.*, those of reportStatus, ${LINK_ERRORS}.`,
  })
  reportByLink(
    @Args() { token }: TokenArgs,
    @Args('input', { description: 'What is said.' }) input: DraftStatusReportInput,
    @Context() context: RequestContext,
  ): Promise<AnswerLink> {
    return this.answers.report(token, senderOf(context), input);
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => AnswerLink, {
    description: `Says "noch nicht möglich" for a measure of a mail. Errors: reminders.notInThisMail, reminders.answer.*, those of askForExtension, ${LINK_ERRORS}.`,
  })
  askForExtensionByLink(
    @Args() { token }: TokenArgs,
    @Args('input', { description: 'Which measure, by when, and why.' }) input: NotYetInput,
    @Context() context: RequestContext,
  ): Promise<AnswerLink> {
    return this.answers.askForExtension(token, senderOf(context), input);
  }

  @Requires('accounts.own')
  @Mutation(() => Int, {
    description: 'Ends all links in mails to the person who asks. Returns how many still worked.',
  })
  revokeMyMailLinks(@Ask() ask: Reading): Promise<number> {
    return this.links.revoke(ask.actor.personId ?? '');
  }

  @Requires('reminders.manage')
  @Mutation(() => Int, {
    description: 'Ends all links in mails to a person. Returns how many still worked.',
  })
  revokeMailLinks(
    @Args('personId', { type: () => ID, description: 'Id of the person.' }) personId: string,
  ): Promise<number> {
    return this.links.revoke(personId);
  }
}

const senderOf = ({ req }: RequestContext): string => req?.ip ?? 'unknown';
