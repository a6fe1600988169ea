import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Costs } from '../../platform/graphql/costs.js';
import { OwnTransactions } from '../../platform/graphql/mutation-transaction.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { FreezingService } from './freezing.service.js';
import { PaperPreviews } from './paper-previews.js';
import { PaperPreview } from './paper-preview.model.js';
import { Paper } from './paper.entity.js';
import { Audience } from './paper.enums.js';
import { paperMatches, PapersArgs } from './paper.filter.js';
import {
  AttachPaperInput,
  ChangePaperInput,
  CorrectPaperInput,
  DeletePaperDraftInput,
  DetachPaperInput,
  DraftPaperInput,
  FreezePaperInput,
  MakePaperInput,
  WithdrawPaperInput,
} from './paper.input.js';
import { PaperService } from './paper.service.js';

const PaperConnection = connectionOf(Paper);

/** Papers: the archive, drafts, and what is done with them. */
@Resolver(() => Paper)
export class PaperResolver {
  constructor(
    private readonly papers: PaperService,
    private readonly freezing: FreezingService,
    private readonly previews: PaperPreviews,
  ) {}

  @Requires('papers.read')
  @Query(() => Paper, { nullable: true, description: 'One paper, or null.' })
  paper(
    @Args('id', { type: () => ID, description: 'Id of the paper.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Paper, id);
  }

  @Requires('papers.read')
  @Query(() => PaperConnection, {
    name: 'papers',
    description: 'The archive of papers, by default by number.',
  })
  list(@Args() { filter, ...page }: PapersArgs, @Ask() ask: Reading): Promise<Answer> {
    const { context } = ask;
    return ask.page({
      type: Paper,
      ...page,
      where: (paper) => (filter ? paperMatches(paper, filter, context) : undefined),
    });
  }

  @Requires('papers.write')
  @OnlyNow('What a draft would tell now.')
  @Costs(300)
  @Query(() => PaperPreview, {
    description: 'What a version of a draft would tell if it were frozen now, and what to look at before.',
  })
  paperPreview(
    @Args('id', { type: () => ID, description: 'Id of the draft.' }) id: string,
    @Args('audience', { type: () => Audience, description: 'For whose eyes.' }) audience: Audience,
    @Ask() ask: Reading,
  ): Promise<PaperPreview> {
    return this.previews.preview(ask.actor, id, audience);
  }

  @Requires('papers.write')
  @Mutation(() => Paper, {
    description:
      'Begins a draft. Errors: papers.needs, papers.takesNot, papers.publisherMissing, papers.meetingOfOtherBody.',
  })
  async draftPaper(
    @Args('input', { description: 'The draft.' }) input: DraftPaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Paper, await this.papers.draft(ask.actor, input), 'papers.notFound');
  }

  @Requires('papers.write')
  @Mutation(() => Paper, { description: 'Changes a draft. Errors: papers.notInState, papers.needs.' })
  async changePaper(
    @Args('input', { description: 'The changes.' }) input: ChangePaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.papers.change(ask.actor, input);
    return ask.required(Paper, input.id, 'papers.notFound');
  }

  @Requires('papers.write')
  @Mutation(() => Boolean, {
    description: 'Deletes a draft. What was frozen is withdrawn instead. Errors: papers.notInState.',
  })
  async deletePaperDraft(
    @Args('input', { description: 'The draft.' }) input: DeletePaperDraftInput,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.papers.deleteDraft(ask.actor, input);
    return true;
  }

  @Requires('papers.write')
  @OwnTransactions()
  @Mutation(() => Paper, {
    description:
      'Freezes a draft: it gets its number, and all its versions are read of one state and never change again. Errors: papers.notInState, papers.sinceNotBefore.',
  })
  async freezePaper(
    @Args('input', { description: 'The draft.' }) input: FreezePaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.freezing.freeze(ask.actor, input);
    return ask.required(Paper, input.id, 'papers.notFound');
  }

  @Requires('papers.write')
  @OwnTransactions()
  @Mutation(() => Paper, {
    description: 'Makes a paper in one go: drafts and freezes it. Errors as of draftPaper and freezePaper.',
  })
  async makePaper(
    @Args('input', { description: 'The paper.' }) input: MakePaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Paper, await this.freezing.make(ask.actor, input), 'papers.notFound');
  }

  @Requires('papers.write')
  @OwnTransactions()
  @Mutation(() => Paper, {
    description:
      'Follows a frozen paper with a numbered erratum, which says what it corrects. Errors: papers.notInState.',
  })
  async correctPaper(
    @Args('input', { description: 'The erratum.' }) input: CorrectPaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.freezing.correct(ask.actor, input);
    return ask.required(Paper, input.id, 'papers.notFound');
  }

  @Requires('papers.write')
  @Mutation(() => Paper, {
    description: 'Withdraws a frozen paper; it stays in the archive. Errors: papers.notInState.',
  })
  async withdrawPaper(
    @Args('input', { description: 'Which one, and why.' }) input: WithdrawPaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.papers.withdraw(ask.actor, input);
    return ask.required(Paper, input.id, 'papers.notFound');
  }

  @Requires('papers.write')
  @Mutation(() => Paper, {
    description:
      'Lays a frozen paper before a meeting. Errors: papers.treasurerMissing, papers.meetingCancelled, papers.itemOfOtherMeeting.',
  })
  async attachPaper(
    @Args('input', { description: 'Which paper, and where.' }) input: AttachPaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.papers.attach(ask.actor, input);
    return ask.required(Paper, input.paperId, 'papers.notFound');
  }

  @Requires('papers.write')
  @Mutation(() => Paper, { description: 'Takes a paper away from a meeting. Errors: papers.notAttached.' })
  async detachPaper(
    @Args('input', { description: 'Which paper, and from where.' }) input: DetachPaperInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.papers.detach(ask.actor, input);
    return ask.required(Paper, input.paperId, 'papers.notFound');
  }
}
