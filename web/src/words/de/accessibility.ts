/** Erklärung zur Barrierefreiheit, as § 12b BGG and the law of the Land ask for it. */
export const accessibilityDe = {
  'access.title': 'Erklärung zur Barrierefreiheit',
  'access.lead':
    'Alle sollen mit dem Roten Faden arbeiten können. Hier steht, wie weit das heute gelingt, und wem Sie sagen können, wo es nicht gelingt.',
  'access.scope.title': 'Wofür diese Erklärung gilt',
  'access.scope.text':
    'Sie gilt für die Web-Anwendung „Roter Faden“ unter dieser Adresse. Betreiber ist: {name}.',
  'access.scope.nobody': 'die Stelle, die Ihnen den Zugang gegeben hat',
  'access.state.title': 'Wie barrierefrei die Anwendung ist',
  'access.state.text':
    'Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), die Norm EN 301 549 und die Richtlinien WCAG 2.2, Stufe AA. Nach unserer eigenen Prüfung ist die Anwendung damit weitgehend vereinbar.',
  'access.how.title': 'Wie geprüft wurde',
  'access.how.text':
    'Bei jeder Änderung prüft ein Programm alle Seiten, hell und dunkel, auf Deutsch und auf Englisch; die wichtigsten Wege werden mit der Tastatur allein gegangen und auf der Breite eines Telefons. Die Erklärung beruht auf einer Selbstbewertung. Eine Prüfung durch eine unabhängige Stelle und mit Menschen, die Hilfsmittel nutzen, steht noch aus.',
  'access.gaps.title': 'Was noch nicht barrierefrei ist',
  'access.gaps.charts':
    'Diagramme und Karten lassen sich nicht Punkt für Punkt mit der Tastatur ablesen. Neben jedem steht dieselbe Auskunft als Tabelle.',
  'access.gaps.files':
    'PDF-Dateien werden mit Struktur und Alternativtexten erzeugt (PDF/UA). Dateien, die von außen kommen, können Barrieren haben.',
  'access.gaps.language':
    'Erläuterungen in Deutscher Gebärdensprache gibt es noch nicht; in Leichter Sprache gibt es nur diese Seite.',
  'access.easy.title': 'In Leichter Sprache',
  'access.easy.1': 'Der Rote Faden ist ein Programm für das Internet.',
  'access.easy.2': 'In dem Programm steht, was der Kreis für die Menschen tun will.',
  'access.easy.3': 'Und in dem Programm steht, was schon getan ist.',
  'access.easy.4': 'Sie können etwas in dem Programm nicht lesen oder nicht bedienen?',
  'access.easy.5': 'Dann schreiben Sie uns. Wir helfen Ihnen.',
  'access.tell.title': 'Barriere melden',
  'access.tell.text':
    'Schreiben Sie uns, auf welcher Seite Sie woran gescheitert sind. Sie bekommen eine Antwort und, wo es geht, die Auskunft auf einem anderen Weg.',
  'access.tell.mail': 'Nachricht an {address}',
  'access.tell.nobody': 'Bitte wenden Sie sich an die Stelle, die Ihnen den Zugang gegeben hat.',
  'access.law.title': 'Wenn Sie keine Antwort bekommen',
  'access.law.text':
    'Bleibt Ihre Nachricht ohne befriedigende Antwort, können Sie sich an die Ombudsstelle oder Schlichtungsstelle Ihres Landes wenden; in Nordrhein-Westfalen ist das die Ombudsstelle für barrierefreie Informationstechnik bei der Beauftragten der Landesregierung für Menschen mit Behinderung. Das Verfahren kostet nichts.',
  'access.date': 'Diese Erklärung wurde am {date} erstellt.',
} as const;
