import { AccountsModule } from './accounts/index.js';
import { AgendasModule } from './agendas/index.js';
import { ApiTokensModule } from './api-tokens/index.js';
import { AreasModule } from './areas/index.js';
import { CalendarsModule } from './calendars/index.js';
import { ChangesModule } from './changes/index.js';
import { CommitteePapersModule } from './committee-papers/index.js';
import { ComparisonsModule } from './comparisons/index.js';
import { ConferencesModule } from './conferences/index.js';
import { DownloadRoutesModule, DownloadsModule } from './downloads/index.js';
import { CalendarFeedModule, ExchangeModule } from './exchange/index.js';
import { DataProtectionModule, PersonalDataModule } from './data-protection/index.js';
import { ImportRoutesModule, ImportsModule } from './imports/index.js';
import { IndicatorsModule } from './indicators/index.js';
import { GapsModule } from './gaps/index.js';
import { HandOverModule } from './hand-over/index.js';
import { HistoryModule } from './history/index.js';
import { ListsModule } from './lists/index.js';
import { JobsOverviewModule } from './jobs/index.js';
import { MeasurePapersModule } from './measure-papers/index.js';
import { MeasuresModule } from './measures/index.js';
import { MeetingPapersModule } from './meeting-papers/index.js';
import { MinutesModule } from './minutes/index.js';
import { OfficeChangesModule } from './office-changes/index.js';
import { OfficesModule } from './offices/index.js';
import { PaperSchedulesModule } from './paper-schedules/index.js';
import { PaperRoutesModule, PapersModule } from './papers/index.js';
import { PeopleModule } from './people/index.js';
import { ProblemAreasModule } from './problem-areas/index.js';
import { PublicPagesModule } from './public-pages/index.js';
import { ReachabilityModule } from './reachability/index.js';
import { BouncesModule, RemindersModule } from './reminders/index.js';
import { ReportsModule } from './reports/index.js';
import { RestoringModule } from './restoring/index.js';
import { ReviewsModule } from './reviews/index.js';
import { SavedViewsModule } from './saved-views/index.js';
import { SingleSignOnModule } from './single-sign-on/index.js';
import { SpendingLocksModule } from './spending-locks/index.js';
import { StrategiesModule } from './strategies/index.js';

/** Every room, in the order of the house: a room may import only rooms above it in this list. */
export const rooms = [
  // Below offices: people know where they work by id only.
  PeopleModule,
  // How they come in: needs nobody but them.
  AccountsModule,
  // How their programs come in.
  ApiTokensModule,
  // Needs nobody but who did it.
  HistoryModule,
  AreasModule,
  OfficesModule,
  // Whom mail reaches: before everybody who writes.
  ReachabilityModule,
  // Before everything that counts days.
  CalendarsModule,
  IndicatorsModule,
  ProblemAreasModule,
  StrategiesModule,
  // Knows neither measures nor bodies: measures say which locks pay them, conferences who lifts them.
  SpendingLocksModule,
  MeasuresModule,
  // After measures: items and outcomes point at what is discussed. Has the registry of agenda sources, so that any later room can bring one.
  ConferencesModule,
  // Counts steps from meetings, and asks for reports on measures.
  ReviewsModule,
  // Says to people what reviews planned.
  RemindersModule,
  // After all that can be a reason to stand on an agenda, unanswered reminders included.
  AgendasModule,
  // Closes what agendas began; a decision writes strategies and measures.
  MinutesModule,
  // Tells what happened to everything above.
  ChangesModule,
  // Writes old versions anew, through the rooms they belong to.
  RestoringModule,
  // Only read what the others wrote, or bring it in from outside.
  ReportsModule,
  // Tells committees what the changes say.
  ComparisonsModule,
  // Before everybody who has a file to make.
  DownloadsModule,
  ListsModule,
  // What people keep of the lists.
  SavedViewsModule,
  GapsModule,
  // Freezes what the others tell; the rooms after it say what stands in which kind of paper.
  PapersModule,
  MeetingPapersModule,
  CommitteePapersModule,
  MeasurePapersModule,
  // Drafts them in time before meetings.
  PaperSchedulesModule,
  ExchangeModule,
  // Shows what files would do before they do it.
  ImportsModule,
  // Hands on what all others gave people to hold.
  HandOverModule,
  OfficeChangesModule,
  // Knows what all others store about people.
  DataProtectionModule,
  // Tells what works behind them all; knows none of them.
  JobsOverviewModule,
];

/** What answers at addresses of its own besides GraphQL; only in the process that people and mail servers talk to. */
export const routes = [
  BouncesModule,
  CalendarFeedModule,
  SingleSignOnModule,
  PersonalDataModule,
  DownloadRoutesModule,
  PaperRoutesModule,
  ImportRoutesModule,
  // Only reads what the others call public.
  PublicPagesModule,
];
