import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { notFound } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { Node } from '../../platform/database/recorded.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { RestoreService } from './restore.service.js';
import { RestoreVersionInput } from './restore-version.input.js';

@Resolver()
export class RestoreResolver {
  constructor(private readonly service: RestoreService) {}

  @Requires('versions.restore')
  @Mutation(() => Node, {
    description:
      'Undoes a wrong change: writes an earlier version of a record once more as the newest, with the rights and checks of its own change. What was sent, minuted, released or agreed to stands. Errors: database.changedMeanwhile, restoring.versionNotFound, restoring.nothingToRestore, restoring.referencesGone.',
  })
  async restoreVersion(
    @Args('input', { description: 'Which version, and why.' }) input: RestoreVersionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const shape = await ask.findVisible(input.id);
    if (!shape) throw notFound('restoring.notFound', 'id');
    await this.service.restore(shape, input, ask.context);
    return ask.required(shape.type, input.id, 'restoring.notFound');
  }
}
