import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, many, one, value } from '../../platform/read/index.js';
import { Office, waitingFor } from '../offices/index.js';
import { deliveryIsVisible, isAwaited, isLate, standingToDelivery } from './data-delivery.access.js';
import { DataDelivery } from './data-delivery.entity.js';
import { DataDeliveryAction, type DataDeliveryState } from './data-delivery.enums.js';
import { allowedDeliveryActions, type DeliveryStanding } from './data-delivery.rules.js';
import { Indicator } from './indicator.entity.js';
import './indicator.shape.js';

defineShape(DataDelivery, {
  visible: deliveryIsVisible,
  sorts: {
    DUE: { sql: (delivery) => sql`${delivery}.due_on`, type: 'date' },
    TITLE: { sql: (delivery) => sql`${delivery}.title`, type: 'text' },
  },
  fields: {
    supplierOffice: one({
      type: () => Office,
      nullable: false,
      description: 'The office that delivers.',
      where: (delivery, office) => sql`${office}.id = ${delivery}.supplier_office_id`,
    }),
    indicators: many({
      type: () => Indicator,
      description: 'The indicators it holds figures for, by name.',
      where: (delivery, indicator) => sql`${indicator}.id = any(${delivery}.indicator_ids)`,
      orderBy: (indicator) => sql`${indicator}.name_de, ${indicator}.id`,
    }),
    waitingFor: waitingFor(
      DataDelivery.name,
      () => sql`
      select d.id as subject_id, case when ${isAwaited(sql`d`)} then 'DATA_SUPPLIER' else 'COORDINATOR' end as role,
             case when ${isAwaited(sql`d`)} then d.supplier_office_id end as office_id,
             null::uuid as organisation_id, null::uuid as person_id
        from data_delivery d where ${isAwaited(sql`d`)} or d.state = 'RECEIVED'`,
    ),
    isOverdue: value({
      type: () => Boolean,
      description: 'Whether its day has passed and it is still owed.',
      sql: (delivery, { today }) => isLate(delivery, today),
    }),
    allowedActions: derived<{ standing: DeliveryStanding; state: DataDeliveryState }>({
      type: () => [DataDeliveryAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: (delivery, context) => sql`json_build_object('state', ${delivery}.state,
        'standing', ${standingToDelivery(delivery, context)})`,
      derive: ({ standing, state }) => allowedDeliveryActions(standing, state),
    }),
  },
});
