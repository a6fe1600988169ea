import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { invalidInput } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { DocumentFormat } from '../../platform/rendering/index.js';
import { Download, DownloadOrders } from '../downloads/index.js';
import { PaperFile } from './paper-file.entity.js';
import { PAPER_FILE } from './paper.download.js';

const SHA256 = /^[0-9a-f]{64}$/i;

@InputType({ description: 'The file of a version of a paper.' })
export class OrderPaperFileInput {
  @Field(() => ID, { description: 'The version.' })
  @IsUUID()
  versionId: string;

  @Field(() => DocumentFormat, { description: 'The format.' })
  format: DocumentFormat;
}

/** Files of papers: ordered, and verified. */
@Resolver(() => PaperFile)
export class PaperFileResolver {
  constructor(private readonly orders: DownloadOrders) {}

  @Requires('papers.fetch')
  @Mutation(() => Download, {
    description:
      'Orders the file of a version; it waits among the downloads of the person (myDownloads). Errors: papers.versionNotFound, downloads.tooMany.',
  })
  async orderPaperFile(
    @Args('input', { description: 'Which file.' }) { versionId, format }: OrderPaperFileInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.orders.order(ask.actor, PAPER_FILE, { versionId, format });
    return ask.required(Download, id, 'papers.versionNotFound');
  }

  @Requires('papers.read')
  @Query(() => PaperFile, {
    nullable: true,
    description:
      'Which paper, edition and version a file is, and whether it still holds; null where it is unknown, or not for you to read.',
  })
  verifyPaperFile(
    @Args('sha256', { description: 'SHA-256 of its bytes in hexadecimal, 64 signs.' }) sha256: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    if (!SHA256.test(sha256)) throw invalidInput('papers.notASum', 'sha256');
    return ask.one(PaperFile, (file) => sql`${file}.sha256 = ${sha256.toLowerCase()}`);
  }
}
