import { Module } from '@nestjs/common';
import { PublicContentService } from './public-content.service.js';
import { PublicPagesController } from './public-pages.controller.js';
import { PublicPagesService } from './public-pages.service.js';

/** Pages without sign-in; only in the process that answers HTTP. */
@Module({ controllers: [PublicPagesController], providers: [PublicContentService, PublicPagesService] })
export class PublicPagesModule {}
