import type { singleSignOnDe } from '../de/sign-in.js';

export const singleSignOnEn: Record<keyof typeof singleSignOnDe, string> = {
  'sso.or': 'Or with an account you have already:',
  'sso.with': 'Sign in with: {name}',
  'sso.failed.title': 'The sign-in did not work',
  'sso.unavailable':
    'The sign-in service cannot be reached at the moment. Please try again later, or sign in with e-mail address and password.',
  'sso.cancelled': 'You cancelled the sign-in there.',
  'sso.failed':
    'The answer of the sign-in service was not valid. Please try again; if that does not help, ask your administrator.',
  'sso.expired':
    'This sign-in is no longer valid, or it was begun in another browser. Please begin once more.',
  'sso.tooMany': 'Too many sign-ins in a short time. Please wait a quarter of an hour.',
  'sso.inactive': 'Your account is closed. Please ask your administrator.',
  'sso.emailUnverified':
    'The sign-in service has not confirmed your e-mail address. Please confirm it there, or ask your administrator.',
  'sso.linkedElsewhere':
    'Your e-mail address belongs to another account of this sign-in service here. Please ask your administrator.',
  'sso.noAccount': 'There is no account for you here yet. Please ask your administrator for an invitation.',
  'sso.noRole': 'There is no task for your account here. Please ask your administrator.',
};
