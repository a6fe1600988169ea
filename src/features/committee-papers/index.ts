export { CommitteePapersModule } from './committee-papers.module.js';
