import { Module } from '@nestjs/common';
import { OwnDocuments } from './own-documents.js';

/** What our own web application asks with, for HTTP and sockets alike. */
@Module({ providers: [OwnDocuments], exports: [OwnDocuments] })
export class OwnDocumentsModule {}
