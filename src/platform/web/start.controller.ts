import { Controller, Get, Redirect } from '@nestjs/common';
import { OpenToAll } from '../auth/requires.js';
import { startPath } from './pages.js';

/** Whoever names no page is led to what is waiting for them. Where an entrance has a start page of its own, that one comes first. */
@OpenToAll()
@Controller()
export class StartController {
  @Get()
  @Redirect(startPath, 302)
  start(): void {
    return undefined;
  }
}
