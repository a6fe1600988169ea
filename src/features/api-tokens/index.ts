export { ApiTokensModule } from './api-tokens.module.js';
