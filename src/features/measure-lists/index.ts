export { MeasureListsModule } from './measure-lists.module.js';
