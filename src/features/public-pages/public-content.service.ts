import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Database } from '../../platform/database/database.js';
import { Question, Reader } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Indicator, Observation } from '../indicators/index.js';
import { Measure } from '../measures/index.js';
import { Paper } from '../papers/index.js';
import { Strategy } from '../strategies/index.js';
import type {
  PublicArea,
  PublicContent,
  PublicFigure,
  PublicIndicator,
  PublicMeasure,
  PublicPaper,
  PublicStrategy,
} from './public-content.js';

const HOME = new Question<PublicArea[]>('fragment PublicHome on Area { id name }');
const STRATEGIES = new Question<PublicStrategy[]>(`fragment PublicStrategies on Strategy {
  id number title stage versionInForce { number text } measures { id status light { shown } } }`);
const MEASURES = new Question<PublicMeasure[]>(`fragment PublicMeasures on Measure {
  number title summary status plannedEnd leadOffice { name } light { shown } latestReport { reportedOn nextStep } }`);
const INDICATORS = new Question<PublicIndicator[]>(
  'fragment PublicIndicators on Indicator { id nameDe nameEn topic unit formula source breakNote }',
);
const FIGURES = new Question<PublicFigure[]>(
  'fragment PublicFigures on Observation { referenceDate value isSuppressed indicator { id } }',
);
const PAPERS = new Question<PublicPaper[]>('fragment PublicPapers on Paper { number title asOf }');

const MOST_STRATEGIES = 200;
const MOST_MEASURES = 2000;
const MOST_INDICATORS = 200;
const MOST_PAPERS = 20;
const anything = (): Sql => sql`true`;

/** Reads what is public, in the place of a reader who has not signed in: what such a reader cannot see, no page can say. */
@Injectable()
export class PublicContentService {
  constructor(
    private readonly reader: Reader,
    private readonly database: Database,
  ) {}

  /** Everything the pages tell, of one moment; always the same number of statements. */
  read(actor: Actor): Promise<PublicContent> {
    return this.database.snapshot(async () => {
      const [home] = await HOME.ask(this.reader, actor, undefined, (ask) =>
        // The county that plans here: of all that are known, the one with areas of its own below it
        ask.list(
          Area,
          (area) => sql`${area}.level = 'COUNTY'`,
          (area) =>
            sql`(select count(*) from area below where below.parent_id = ${area}.id) desc, ${area}.name, ${area}.id`,
          1,
        ),
      );
      return {
        home: home ?? null,
        strategies: await STRATEGIES.ask(this.reader, actor, undefined, (ask) =>
          ask.list(Strategy, anything, (strategy) => sql`${strategy}.number`, MOST_STRATEGIES),
        ),
        measures: await MEASURES.ask(this.reader, actor, undefined, (ask) =>
          ask.list(Measure, anything, (measure) => sql`${measure}.number`, MOST_MEASURES),
        ),
        indicators: await INDICATORS.ask(this.reader, actor, undefined, (ask) =>
          ask.list(
            Indicator,
            anything,
            (indicator) => sql`${indicator}.is_headline desc, ${indicator}.name_de, ${indicator}.id`,
            MOST_INDICATORS,
          ),
        ),
        figures: home
          ? await FIGURES.ask(this.reader, actor, undefined, (ask) =>
              ask.list(
                Observation,
                (figure) =>
                  sql`${figure}.area_id = ${home.id}::uuid and ${figure}.sign is distinct from 'LATER'`,
                (figure) => sql`${figure}.reference_date`,
              ),
            )
          : [],
        papers: await PAPERS.ask(this.reader, actor, undefined, (ask) =>
          ask.list(
            Paper,
            (paper) => sql`${paper}.state = 'FROZEN'`,
            (paper) => sql`${paper}.as_of desc nulls last, ${paper}.created_at desc, ${paper}.id`,
            MOST_PAPERS,
          ),
        ),
      };
    });
  }
}
