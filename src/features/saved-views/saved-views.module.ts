import { Module, type OnModuleInit } from '@nestjs/common';
import { AccessListeners } from '../people/index.js';
import './messages.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { SavedViewService } from './saved-view.service.js';
import './saved-view.shape.js';

/** Views of lists that people keep for themselves. Invariants: nobody sees another's; they open no more than the list itself does. */
@Module({ providers: [SavedViewService, SavedViewResolver] })
export class SavedViewsModule implements OnModuleInit {
  constructor(
    private readonly access: AccessListeners,
    private readonly views: SavedViewService,
  ) {}

  onModuleInit(): void {
    this.access.register((personId) => this.views.removeIfGone(personId));
  }
}
