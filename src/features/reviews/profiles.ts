import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { type Body, BodyType } from '../conferences/index.js';
import { ProfileKind } from './profile.enums.js';
import { ProfileStep } from './profile-step.entity.js';
import { ReminderProfile } from './reminder-profile.entity.js';

/** A profile with the steps that are planned, in the order of their days. */
export interface Profile {
  readonly profile: ReminderProfile;
  readonly steps: readonly ProfileStep[];
}

const kinds: Partial<Record<BodyType, ProfileKind>> = {
  PLANNERS_CONFERENCE: ProfileKind.CONFERENCE,
  STRATEGY_GROUP: ProfileKind.CONFERENCE,
  STEERING_GROUP: ProfileKind.CONFERENCE,
  COMMITTEE: ProfileKind.COMMITTEE,
  COUNTY_COMMITTEE: ProfileKind.COMMITTEE,
  COUNTY_COUNCIL: ProfileKind.COMMITTEE,
  TOWN_COUNCIL: ProfileKind.COMMITTEE,
};

/** Which profile the meetings of a body follow; other circles have none unless they are given their own. */
export const profileKindOf = (type: BodyType): ProfileKind | undefined => kinds[type];

/** Finds the profile that applies. Read within the transaction of a change. */
@Injectable()
export class Profiles {
  constructor(private readonly database: Database) {}

  /** The profile a body's meetings follow: its own, else the county's; nothing where none is active. */
  async forBody(body: Body): Promise<Profile | undefined> {
    const own = await this.database.repository(ReminderProfile).findOneBy({ bodyId: body.id });
    if (own) return own.active ? this.withSteps(own) : undefined;
    const kind = profileKindOf(body.type);
    return kind && this.ofKind(kind);
  }

  /** The county's profile of a kind; nothing where it is not active. */
  async ofKind(kind: ProfileKind): Promise<Profile | undefined> {
    const found = await this.database
      .repository(ReminderProfile)
      .createQueryBuilder('profile')
      .where('profile.kind = :kind and profile.body_id is null and profile.active', { kind })
      .getOne();
    return found ? this.withSteps(found) : undefined;
  }

  async byId(id: string): Promise<Profile> {
    return this.withSteps(await this.database.repository(ReminderProfile).findOneByOrFail({ id }));
  }

  /** Every active profile of the county whose days are no meetings and no reviews. */
  async dated(): Promise<Profile[]> {
    const found = await this.database
      .repository(ReminderProfile)
      .createQueryBuilder('profile')
      .where('profile.body_id is null and profile.active and profile.kind = any(:kinds)', { kinds: DATED })
      .orderBy('profile.kind')
      .getMany();
    return this.withTheirSteps(found);
  }

  private async withSteps(profile: ReminderProfile): Promise<Profile> {
    return (await this.withTheirSteps([profile]))[0];
  }

  private async withTheirSteps(profiles: readonly ReminderProfile[]): Promise<Profile[]> {
    const steps = await this.database.repository(ProfileStep).find({
      where: { profileId: In(profiles.map(({ id }) => id)), active: true },
      order: { offsetDays: 'ASC', code: 'ASC' },
    });
    return profiles.map((profile) => ({
      profile,
      steps: steps.filter(({ profileId }) => profileId === profile.id),
    }));
  }
}

/** Kinds whose steps are planned for days, not for reviews. */
export const DATED: readonly ProfileKind[] = [
  ProfileKind.DATA_DELIVERY,
  ProfileKind.MILESTONE,
  ProfileKind.MEASURE_END,
  ProfileKind.RESOLUTION,
  ProfileKind.OPEN_TASKS,
];
