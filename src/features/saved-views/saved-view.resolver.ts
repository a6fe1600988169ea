import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { ChangeSavedViewInput, SaveViewInput } from './saved-view.input.js';
import { SavedView, ViewedList } from './saved-view.model.js';
import { SavedViewService } from './saved-view.service.js';

const NOT_FOUND = 'savedViews.notFound';

/** Everybody keeps their own views. */
@Resolver(() => SavedView)
export class SavedViewResolver {
  constructor(private readonly service: SavedViewService) {}

  @Requires('savedViews.readOwn')
  @OnlyNow('What the person who asks keeps, of which no history is kept.')
  @Query(() => [SavedView], { description: 'Views of a list that the person who asks keeps, by name.' })
  mySavedViews(
    @Args('list', { type: () => ViewedList, description: 'Of which list.' }) list: ViewedList,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.list(
      SavedView,
      (view) => sql`${view}.list = ${list}`,
      (view) => sql`lower(${view}.name), ${view}.id`,
    );
  }

  @Requires('savedViews.changeOwn')
  @Mutation(() => SavedView, {
    description:
      'Keeps a view of a list for the person who asks; at most 50 of a list. Errors: savedViews.notAnAddress, savedViews.nameMissing, savedViews.nameTaken, savedViews.tooMany.',
  })
  async saveView(
    @Args('input', { description: 'The view.' }) input: SaveViewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(SavedView, await this.service.save(ask.actor, input), NOT_FOUND);
  }

  @Requires('savedViews.changeOwn')
  @Mutation(() => SavedView, {
    description:
      'Changes a view of the person who asks. Errors: savedViews.notFound, savedViews.notAnAddress, savedViews.nameMissing, savedViews.nameTaken, savedViews.changedMeanwhile.',
  })
  async changeSavedView(
    @Args('input', { description: 'What is to be different.' }) input: ChangeSavedViewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.change(ask.actor, input);
    return ask.required(SavedView, input.id, NOT_FOUND);
  }

  @Requires('savedViews.changeOwn')
  @Mutation(() => Boolean, {
    description: 'Removes a view of the person who asks. Errors: savedViews.notFound.',
  })
  async removeSavedView(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.service.remove(ask.actor, id);
    return true;
  }
}
