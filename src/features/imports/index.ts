export { ImportRoutesModule, ImportsModule } from './imports.module.js';
