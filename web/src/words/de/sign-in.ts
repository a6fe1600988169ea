/** Signing in with an account of another place. */
export const singleSignOnDe = {
  'sso.or': 'Oder mit einem Konto, das Sie schon haben:',
  'sso.with': 'Anmelden mit: {name}',
  'sso.failed.title': 'Die Anmeldung hat nicht geklappt',
  'sso.unavailable':
    'Der Anmeldedienst ist gerade nicht zu erreichen. Bitte versuchen Sie es später noch einmal, oder melden Sie sich mit E-Mail-Adresse und Passwort an.',
  'sso.cancelled': 'Sie haben die Anmeldung dort abgebrochen.',
  'sso.failed':
    'Die Antwort des Anmeldedienstes war nicht gültig. Bitte versuchen Sie es noch einmal; hilft das nicht, wenden Sie sich an die Administration.',
  'sso.expired':
    'Diese Anmeldung gilt nicht mehr, oder sie wurde in einem anderen Browser begonnen. Bitte beginnen Sie noch einmal.',
  'sso.tooMany': 'Zu viele Anmeldungen in kurzer Zeit. Bitte warten Sie eine Viertelstunde.',
  'sso.inactive': 'Ihr Zugang ist geschlossen. Bitte wenden Sie sich an die Administration.',
  'sso.emailUnverified':
    'Der Anmeldedienst hat Ihre E-Mail-Adresse nicht bestätigt. Bitte bestätigen Sie sie dort, oder wenden Sie sich an die Administration.',
  'sso.linkedElsewhere':
    'Ihre E-Mail-Adresse gehört hier schon zu einem anderen Konto dieses Anmeldedienstes. Bitte wenden Sie sich an die Administration.',
  'sso.noAccount':
    'Für Sie gibt es hier noch keinen Zugang. Bitte lassen Sie sich von der Administration einladen.',
  'sso.noRole':
    'Für Ihr Konto ist hier keine Aufgabe vorgesehen. Bitte wenden Sie sich an die Administration.',
} as const;
