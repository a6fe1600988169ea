import { ID, Int } from '@nestjs/graphql';
import type { Locale } from '../../kernel/actor.js';
import { message, type Wording } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { Instant, LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, value } from '../../platform/read/index.js';
import type { Failure } from './download.rules.js';
import { addressOf } from './download.rules.js';
import { Download, DownloadState } from './download.model.js';

const inWords = ({ code, details }: Failure, locale: Locale): string => message(code, locale, details);

defineShape(Download, {
  from: () => sql`download`,
  visible: (download, { actor }) => sql`${download}.person_id = ${actor.personId}::uuid`,
  fields: {
    id: value({ type: () => ID, description: 'Stable id.', sql: (download) => sql`${download}.id` }),
    kind: value({
      type: () => String,
      description: 'What kind of file it is, as room.noun.',
      sql: (download) => sql`${download}.kind`,
    }),
    title: value({
      type: () => String,
      description: 'What was ordered, in words.',
      sql: (download) => sql`${download}.title`,
    }),
    state: value({
      type: () => DownloadState,
      description: 'How far it is.',
      sql: (download, { today }) =>
        sql`case when ${download}.expires_on < ${today}::date then 'EXPIRED' else ${download}.state end`,
    }),
    progress: value({
      type: () => Int,
      description: 'How much of it is made, in per cent.',
      sql: (download) => sql`${download}.progress`,
    }),
    step: derived<{ step: Wording | null }>({
      type: () => String,
      nullable: true,
      description: 'What is being done, in words; empty while nothing is.',
      needs: (download) => sql`json_build_object('step', ${download}.step)`,
      derive: ({ step }, { actor }) => step?.[actor.locale] ?? null,
    }),
    position: value({
      type: () => Int,
      nullable: true,
      description: 'Its place among those that wait: 1 is next. Empty for those that do not wait.',
      sql: (download) => sql`case when ${download}.state = 'WAITING' then (
        select count(*)::integer from download w where w.state = 'WAITING' and w.place <= ${download}.place) end`,
    }),
    failure: derived<{ failure: Failure | null }>({
      type: () => String,
      nullable: true,
      description: 'Why it could not be made, in words.',
      needs: (download) => sql`json_build_object('failure', ${download}.failure)`,
      derive: ({ failure }, { actor }) => failure && inWords(failure, actor.locale),
    }),
    failureId: value({
      type: () => String,
      nullable: true,
      description: 'Under which id the logs tell of the failure.',
      sql: (download) => sql`${download}.failure ->> 'id'`,
    }),
    fileName: value({
      type: () => String,
      nullable: true,
      description: 'Name of the file, once it is made.',
      sql: (download) => sql`${download}.file_name`,
    }),
    mediaType: value({
      type: () => String,
      nullable: true,
      description: 'Media type of the file, once it is made.',
      sql: (download) => sql`${download}.media_type`,
    }),
    size: value({
      type: () => Int,
      nullable: true,
      description: 'Size of the file in bytes, once it is made.',
      sql: (download) => sql`${download}.size`,
    }),
    sha256: value({
      type: () => String,
      nullable: true,
      description: 'SHA-256 of the file in hexadecimal signs, to check what was saved.',
      sql: (download) => sql`${download}.sha256`,
    }),
    orderedAt: value({
      type: () => Instant,
      description: 'When it was ordered.',
      sql: (download) => sql`${download}.ordered_at`,
    }),
    endedAt: value({
      type: () => Instant,
      nullable: true,
      description: 'When it was ready, failed or was called off.',
      sql: (download) => sql`${download}.ended_at`,
    }),
    expiresOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Last day on which it can be fetched.',
      sql: (download) => sql`${download}.expires_on`,
    }),
    url: derived<{ id: string; name: string | null }>({
      type: () => String,
      nullable: true,
      description: 'Address to fetch it from, on this server; only for the person who ordered it.',
      needs: (download, { today }) => sql`json_build_object('id', ${download}.id,
        'name', case when ${download}.state = 'READY' and ${download}.expires_on >= ${today}::date then ${download}.file_name end)`,
      derive: ({ id, name }) => name && addressOf(id, name),
    }),
  },
});
