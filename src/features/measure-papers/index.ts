export { MeasurePapersModule } from './measure-papers.module.js';
