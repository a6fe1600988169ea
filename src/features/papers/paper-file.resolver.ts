import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { invalidInput } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { DocumentFormat } from '../../platform/rendering/index.js';
import { Download, DownloadOrders } from '../downloads/index.js';
import { PaperFile } from './paper-file.entity.js';
import { PaperFiles } from './paper-files.js';
import { PAPER_FILE } from './paper.download.js';
import { TemplateChoice } from './template-choice.js';

const SHA256 = /^[0-9a-f]{64}$/i;

@InputType({ description: 'The file of a version of a paper.' })
export class OrderPaperFileInput {
  @Field(() => ID, { description: 'The version.' })
  @IsUUID()
  versionId: string;

  @Field(() => DocumentFormat, { description: 'The format.' })
  format: DocumentFormat;

  @Field(() => ID, {
    nullable: true,
    description:
      'For Word: the document template it is made with. Left out, that of the body, or else of the organisation that publishes the paper; null: none.',
  })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;
}

/** Files of papers: ordered, and verified. */
@Resolver(() => PaperFile)
export class PaperFileResolver {
  constructor(
    private readonly orders: DownloadOrders,
    private readonly templates: TemplateChoice,
    private readonly files: PaperFiles,
  ) {}

  @Requires('papers.fetch')
  @Mutation(() => Download, {
    description:
      'Orders the file of a version; it waits among the downloads of the person (myDownloads). Errors: papers.versionNotFound, papers.templateNotFound, papers.templateNotForFormat, downloads.tooMany.',
  })
  async orderPaperFile(
    @Args('input', { description: 'Which file.' })
    { versionId, format, templateId: wanted }: OrderPaperFileInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.files.requireVersion(ask.actor, versionId);
    const templateId = await this.templates.choose(ask.actor, versionId, format, wanted);
    const id = await this.orders.order(ask.actor, PAPER_FILE, { versionId, format, templateId });
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
