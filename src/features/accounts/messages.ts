import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'accounts.word.SESSION': { de: 'Sitzung', en: 'Session' },
  'accounts.word.PASSWORD': { de: 'Passwort', en: 'Password' },
  'accounts.word.LINK': { de: 'Anmelde-Link', en: 'Sign-in link' },
  'accounts.word.SECOND_FACTOR': { de: 'Zweiter Faktor', en: 'Second factor' },
  'accounts.signInFailed': {
    de: 'E-Mail-Adresse oder Passwort stimmen nicht.',
    en: 'E-mail address or password is wrong.',
  },
  'accounts.tooManyFromElsewhere': {
    de: 'Für dieses Konto gab es heute zu viele Versuche von unbekannten Geräten. Bitte melden Sie sich an einem Gerät an, das Sie schon benutzt haben, oder setzen Sie per E-Mail ein neues Passwort.',
    en: 'There were too many attempts for this account from unknown devices today. Please sign in on a device you have used before, or set a new password by e-mail.',
  },
  'accounts.passwordTooShort': {
    de: 'Das Passwort ist zu kurz. Es braucht mindestens {shortest} Zeichen, am einfachsten mehrere Wörter hintereinander.',
    en: 'The password is too short. It needs at least {shortest} signs; several words in a row are the easiest way.',
  },
  'accounts.passwordTooLong': {
    de: 'Das Passwort ist zu lang. Bitte nehmen Sie höchstens {longest} Zeichen.',
    en: 'The password is too long. Please use at most {longest} signs.',
  },
  'accounts.passwordTooEasy': {
    de: 'Dieses Passwort ist leicht zu erraten. Bitte nehmen Sie vier oder fünf Wörter, die nichts miteinander und nichts mit Ihnen zu tun haben.',
    en: 'This password is easy to guess. Please use four or five words that have nothing to do with each other or with you.',
  },
  'accounts.passwordWrong': {
    de: 'Das Passwort stimmt nicht.',
    en: 'The password is wrong.',
  },
  'accounts.linkWorthless': {
    de: 'Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen schicken.',
    en: 'This link is not valid any more. Please ask for a new one.',
  },
  'accounts.stepOver': {
    de: 'Die Anmeldung hat zu lange gedauert, oder es gab zu viele falsche Codes. Bitte beginnen Sie von vorn.',
    en: 'The sign-in took too long, or there were too many wrong codes. Please begin again.',
  },
  'accounts.codeWrong': {
    de: 'Der Code stimmt nicht. Bitte geben Sie den ein, den die App jetzt zeigt. Jeder Code gilt nur einmal.',
    en: 'The code is wrong. Please enter the one the app shows now. Each code is good for one time only.',
  },
  'accounts.secondFactorThere': {
    de: 'Es gibt schon einen zweiten Faktor. Bitte entfernen Sie ihn, bevor Sie einen neuen einrichten.',
    en: 'There is a second factor already. Please remove it before you set up a new one.',
  },
  'accounts.secondFactorUnavailable': {
    de: 'Ein zweiter Faktor kann hier noch nicht eingerichtet werden. Bitte wenden Sie sich an die Administration.',
    en: 'A second factor cannot be set up here yet. Please ask administration.',
  },
  'accounts.secondFactorRequired': {
    de: 'Ihr Kreis verlangt einen zweiten Faktor. Haben Sie ein neues Gerät, bitten Sie die Administration, den alten zurückzusetzen.',
    en: 'Your county asks for a second factor. If you have a new device, ask administration to reset the old one.',
  },
});
