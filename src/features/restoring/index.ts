export { RestoringModule } from './restoring.module.js';
