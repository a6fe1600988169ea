export { MeetingPapersModule } from './meeting-papers.module.js';
