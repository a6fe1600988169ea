import { sql } from '../../../platform/database/sql.js';
import { Indicator } from '../../indicators/index.js';
import { enteredOn, type GapDefinition } from '../gap-definition.js';

/** What figures of areas lack. */
export const indicatorGaps = {
  INDICATOR_NEVER_FILLED: {
    of: () => Indicator,
    permission: 'indicators.read',
    // A figure that comes later is none yet
    where: () => sql`not exists (select from observation figure where figure.indicator_id = row.id
      and figure.sign is distinct from 'LATER')`,
    told: {
      office: sql`(select asked.supplier_office_id from data_delivery asked
        where row.id = any(asked.indicator_ids) and asked.state <> 'WITHDRAWN' order by asked.due_on desc, asked.id limit 1)`,
      since: enteredOn(sql`row`),
      title: sql`row.name_de`,
    },
    description: 'Indikator ohne Werte: defined, but no figure of any area was ever delivered.',
    sentence: {
      de: 'Zum Indikator „{title}“ liegt für kein Gebiet ein Wert vor.',
      en: 'There is no figure of any area for the indicator "{title}".',
    },
    remedy: {
      de: 'Werte liefern oder die Datenlieferung anfordern.',
      en: 'Deliver figures, or ask for the delivery.',
    },
  },
} satisfies Record<string, GapDefinition>;
