import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Node } from '../../platform/database/recorded.js';
import { Instant } from '../../platform/graphql/scalars.js';

/** What can happen to an account. */
export enum AccountEventKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGNED_IN_AT_PROVIDER = 'SIGNED_IN_AT_PROVIDER',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_IN_REFUSED = 'SIGN_IN_REFUSED',
  CODE_FAILED = 'CODE_FAILED',
  SIGNED_OUT = 'SIGNED_OUT',
  SESSIONS_ENDED = 'SESSIONS_ENDED',
  TOKEN_STOLEN = 'TOKEN_STOLEN',
  INVITED = 'INVITED',
  RESET_ASKED = 'RESET_ASKED',
  LINK_ASKED = 'LINK_ASKED',
  LINK_ALLOWED = 'LINK_ALLOWED',
  LINK_FORBIDDEN = 'LINK_FORBIDDEN',
  PASSWORD_SET = 'PASSWORD_SET',
  SECOND_FACTOR_SET = 'SECOND_FACTOR_SET',
  SECOND_FACTOR_REMOVED = 'SECOND_FACTOR_REMOVED',
  RECOVERY_CODE_USED = 'RECOVERY_CODE_USED',
  API_TOKEN_CREATED = 'API_TOKEN_CREATED',
  API_TOKEN_REVOKED = 'API_TOKEN_REVOKED',
}
registerEnumType(AccountEventKind, {
  name: 'AccountEventKind',
  description: 'What can happen to an account.',
  valuesMap: {
    SIGNED_IN: { description: 'Somebody signed in.' },
    SIGNED_IN_AT_PROVIDER: { description: 'Somebody signed in with an account at a provider.' },
    SIGN_IN_FAILED: { description: 'The password was wrong, or there is no such account.' },
    SIGN_IN_REFUSED: { description: 'There were too many attempts.' },
    CODE_FAILED: { description: 'The password was right, the code was not.' },
    SIGNED_OUT: { description: 'Somebody signed out.' },
    SESSIONS_ENDED: { description: 'Sessions were ended, by the person or by administration.' },
    TOKEN_STOLEN: { description: 'A token turned up that was replaced long ago; the session was ended.' },
    INVITED: { description: 'Administration sent an invitation.' },
    RESET_ASKED: { description: 'Somebody asked for a new password by mail.' },
    LINK_ASKED: { description: 'Somebody asked for a link to sign in with.' },
    LINK_ALLOWED: { description: 'From now on the person signs in by links in mails.' },
    LINK_FORBIDDEN: { description: 'From now on the person does not sign in by links any more.' },
    PASSWORD_SET: { description: 'The password was set.' },
    SECOND_FACTOR_SET: { description: 'A second factor was set up.' },
    SECOND_FACTOR_REMOVED: { description: 'The second factor was removed.' },
    RECOVERY_CODE_USED: { description: 'A recovery code stood in for the second factor.' },
    API_TOKEN_CREATED: { description: 'The person made an API token.' },
    API_TOKEN_REVOKED: { description: 'The person ended an API token.' },
  },
});

/** Without history and never changed: it is one. No passwords, no tokens, nothing that was typed. */
@ObjectType({
  implements: () => [Node],
  description: 'Something that happened to an account, for administration.',
})
@Entity()
export class AccountEvent implements Node {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => Instant, { description: 'When.' })
  @Column('timestamptz')
  happenedAt: Date;

  @Field(() => AccountEventKind, { description: 'What.' })
  @Column('text')
  kind: AccountEventKind;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  byId: string | null;

  @Field({ description: 'Browser and system in words; empty where unknown.' })
  @Column('text')
  device: string;

  @Field({ description: 'The network address, shortened.' })
  @Column('text')
  network: string;
}
