import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { deliveryMatches } from './data-delivery.access.js';
import { DataDelivery } from './data-delivery.entity.js';
import {
  ChangeDataDeliveryInput,
  DataDeliveriesArgs,
  RejectDataDeliveryInput,
  ReportDataDeliveryInput,
  RequestDataDeliveryInput,
  SeenDataDeliveryInput,
} from './data-delivery.input.js';
import { DataDeliveryService } from './data-delivery.service.js';

const DataDeliveryConnection = connectionOf(DataDelivery);

/** Deliveries of figures; who may do what with one, the desk decides. */
@Resolver(() => DataDelivery)
export class DataDeliveryResolver {
  constructor(private readonly service: DataDeliveryService) {}

  @Requires('dataDeliveries.read')
  @Query(() => DataDelivery, {
    nullable: true,
    description: 'One delivery of figures; null where there is none or you may not see it.',
  })
  dataDelivery(
    @Args('id', { type: () => ID, description: 'Id of the delivery.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(DataDelivery, id);
  }

  @Requires('dataDeliveries.read')
  @Query(() => DataDeliveryConnection, {
    description:
      'Deliveries of figures, by default by their day. Coordination sees all, others those of their own organisation.',
  })
  dataDeliveries(@Args() { filter = {}, ...page }: DataDeliveriesArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: DataDelivery,
      ...page,
      where: (delivery) => deliveryMatches(delivery, filter, ask.context),
    });
  }

  @Requires('dataDeliveries.manage')
  @Mutation(() => DataDelivery, {
    description:
      'Asks an office for figures; reminders follow by the profile "Datenlieferung". Errors: indicators.deliveryDayPast, indicators.supplierNotFound, indicators.notFound, indicators.deliveryWordsMissing.',
  })
  async requestDataDelivery(
    @Args('input', { description: 'Which figures, from whom, by when.' }) input: RequestDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.request(ask.actor, input));
  }

  @Requires('dataDeliveries.manage')
  @Mutation(() => DataDelivery, {
    description:
      'Changes a delivery that is still owed; its reminders follow a new day. Errors: indicators.deliveryNotInState, indicators.deliveryDayPast, indicators.supplierNotFound, indicators.notFound, database.changedMeanwhile.',
  })
  async changeDataDelivery(
    @Args('input', { description: 'What changes.' }) input: ChangeDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.change(ask.actor, input));
  }

  @Requires('dataDeliveries.report')
  @Mutation(() => DataDelivery, {
    description:
      'Says that the figures are there, which ends the reminders; for the supplier, and for coordination where they came another way. Errors: indicators.deliveryNotInState, indicators.deliveryNotYetReceived, database.changedMeanwhile.',
  })
  async reportDataDelivery(
    @Args('input', { description: 'Which delivery, and when.' }) input: ReportDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.report(ask.actor, input));
  }

  @Requires('dataDeliveries.manage')
  @Mutation(() => DataDelivery, {
    description: 'Takes the figures over. Errors: indicators.deliveryNotInState, database.changedMeanwhile.',
  })
  async acceptDataDelivery(
    @Args('input', { description: 'Which delivery.' }) input: SeenDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.accept(ask.actor, input));
  }

  @Requires('dataDeliveries.manage')
  @Mutation(() => DataDelivery, {
    description:
      'Sends the figures back with a reason: they are owed again, by a new day. Errors: indicators.deliveryNotInState, indicators.deliveryDayPast, indicators.deliveryWordsMissing, database.changedMeanwhile.',
  })
  async rejectDataDelivery(
    @Args('input', { description: 'Which delivery, why, and by when.' }) input: RejectDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.reject(ask.actor, input));
  }

  @Requires('dataDeliveries.manage')
  @Mutation(() => DataDelivery, {
    description:
      'Withdraws a delivery that is not needed any more, which ends the reminders. Errors: indicators.deliveryNotInState, database.changedMeanwhile.',
  })
  async withdrawDataDelivery(
    @Args('input', { description: 'Which delivery.' }) input: SeenDataDeliveryInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.withdraw(ask.actor, input));
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> =>
  ask.required(DataDelivery, id, 'indicators.deliveryNotFound');
