import { Global, Module } from '@nestjs/common';
import { defineMessages } from '../../kernel/messages.js';
import { Reader } from './reader.js';

defineMessages({
  'read.badCursor': {
    de: 'Die Stelle in der Liste („after“) ist unbekannt. Bitte beginnen Sie die Liste von vorn.',
    en: 'The place in the list ("after") is unknown. Please start the list again.',
  },
});

/** Answers root fields by one compiled statement each; see docs/decisions/0002-one-statement-per-root-field.md. */
@Global()
@Module({ providers: [Reader], exports: [Reader] })
export class ReadModule {}
