import { Injectable } from '@nestjs/common';
import type { SignInProvider } from './sign-in-options.model.js';

/** Where rooms above offer other ways to sign in, so that this room need not know them. */
@Injectable()
export class SignInProviders {
  private readonly sources: (() => readonly SignInProvider[])[] = [];

  /** Call it when the module starts; asked each time somebody wants to sign in. */
  register(source: () => readonly SignInProvider[]): void {
    this.sources.push(source);
  }

  all(): SignInProvider[] {
    return this.sources.flatMap((source) => source());
  }
}
