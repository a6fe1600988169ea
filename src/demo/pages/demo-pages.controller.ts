import { Controller, Get, Header, Redirect } from '@nestjs/common';
import { OpenToAll } from '../../platform/auth/requires.js';
import { Examples } from './examples.js';
import { consolePage, consolePolicy, consoleScript, startPage, startPolicy } from './demo-pages.js';

/** The pages that only the demo has: where a visitor begins, and a place to try GraphQL. Open to everybody on this machine. */
@OpenToAll()
@Controller()
export class DemoPagesController {
  constructor(private readonly examples: Examples) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', startPolicy)
  @Header('Cache-Control', 'no-store')
  start(): string {
    return startPage();
  }

  @Get('demo/graphql')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', consolePolicy)
  @Header('Cache-Control', 'no-store')
  async console(): Promise<string> {
    return consolePage(await this.examples.rows());
  }

  @Get('demo/graphql.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  script(): string {
    return consoleScript;
  }

  /** The links in the mails: until there is a web application, they lead to a place where the same can be asked for. */
  @Get(['mein-tag', 'massnahmen/:number'])
  @Redirect('/demo/graphql')
  follow(): void {}
}
