export { MinutesModule } from './minutes.module.js';
