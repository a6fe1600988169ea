import { Global, Module } from '@nestjs/common';
import { Identity } from './identity.js';

/** Who is behind a request: asked by the platform, answered by the rooms that know. */
@Global()
@Module({ providers: [Identity], exports: [Identity] })
export class AuthModule {}
