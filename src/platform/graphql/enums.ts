import { registerEnumType } from '@nestjs/graphql';
import { Visibility } from '../../kernel/visibility.js';

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who may see an object besides those who work on it.',
  valuesMap: {
    INTERNAL: { description: 'Intern: only those who plan together.' },
    COMMITTEE: { description: 'Ausschuss: also members of committees.' },
    PUBLIC: { description: 'Öffentlich: everybody.' },
  },
});
