import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'papers.notFound': { de: 'Diese Vorlage gibt es nicht.', en: 'There is no such paper.' },
  'papers.versionNotFound': {
    de: 'Diese Fassung der Vorlage gibt es nicht.',
    en: 'There is no such version of the paper.',
  },
  'papers.notASum': {
    de: 'Das ist keine Prüfsumme. Erwartet werden die 64 Zeichen der SHA-256 der Datei.',
    en: 'This is no checksum. Expected: the 64 signs of the SHA-256 of the file.',
  },
  'papers.fileDiffers': {
    de: 'Die Datei von Nr. {number} ist im Speicher verloren gegangen und lässt sich nicht mehr genau so erstellen. Damit keine andere Datei als die ursprüngliche ausgegeben wird, gibt es sie hier nicht; der festgeschriebene Inhalt ist unverändert im Archiv.',
    en: 'The file of no. {number} is lost in the store and cannot be made exactly as it was. No other file is handed out in its place; the frozen content is unchanged in the archive.',
  },
  'papers.templateNotFound': {
    de: 'Diese Dokumentvorlage gibt es nicht, oder sie wird nicht mehr verwendet.',
    en: 'There is no such document template, or it is no longer in use.',
  },
  'papers.templateNotForFormat': {
    de: 'Nur Word-Dateien werden mit einer Dokumentvorlage erstellt. Bitte lassen Sie die Vorlage weg, oder wählen Sie Word.',
    en: 'Only Word files are made with a document template. Please leave out the template, or choose Word.',
  },
  'papers.templateName': {
    de: 'Bitte geben Sie der Dokumentvorlage einen Namen von höchstens {most} Zeichen.',
    en: 'Please give the document template a name of at most {most} signs.',
  },
  'papers.templateNameTaken': {
    de: 'Eine andere Dokumentvorlage heißt schon „{name}“. Bitte wählen Sie einen anderen Namen, oder entfernen Sie die bisherige.',
    en: 'Another document template is called “{name}”. Please choose another name, or remove the one before.',
  },
  'papers.templateTooLarge': {
    de: 'Die Dokumentvorlage ist zu groß: höchstens {megabytes} MB. Bitte verkleinern Sie die Bilder darin.',
    en: 'The document template is too large: {megabytes} MB at most. Please make its pictures smaller.',
  },
  'papers.templateMediaType': {
    de: 'Erwartet wird ein Word-Dokument (.docx), ungepackt und mit dem Medientyp von Word.',
    en: 'Expected: a Word document (.docx), not compressed, with the media type of Word.',
  },
  'papers.kindUnknown': {
    de: 'Vorlagen dieser Art ({kind}) können hier nicht erstellt werden.',
    en: 'Papers of this kind ({kind}) cannot be made here.',
  },
  'papers.needs': {
    de: 'Für diese Art von Vorlage fehlt: {subject}. Bitte angeben.',
    en: 'This kind of paper needs: {subject}. Please say which.',
  },
  'papers.headMissing': {
    de: 'Bevor die Vorlage festgeschrieben wird, fehlt noch: {missing}. Bitte eintragen.',
    en: 'Before the paper is frozen, this is missing: {missing}. Please enter it.',
  },
  'papers.word.proposedResolution': { de: 'Beschlussvorschlag', en: 'proposed resolution' },
  'papers.takesNot': {
    de: 'Diese Art von Vorlage handelt nicht von: {subject}. Bitte lassen Sie die Angabe weg.',
    en: 'This kind of paper is not about: {subject}. Please leave it out.',
  },
  'papers.tellsNoChanges': {
    de: 'Diese Art von Vorlage erzählt keine Veränderungen. Bitte lassen Sie „seit“ weg.',
    en: 'This kind of paper tells no changes. Please leave out “since”.',
  },
  'papers.audienceNotOfKind': {
    de: 'Diese Art von Vorlage gibt es nicht in der Fassung „{audience}“.',
    en: 'This kind of paper has no version “{audience}”.',
  },
  'papers.asOfFuture': {
    de: 'Der Stand {asOf} liegt in der Zukunft. Bitte wählen Sie einen Tag, der schon war, oder lassen Sie ihn weg.',
    en: 'The day {asOf} is yet to come. Please choose a day that has been, or leave it out.',
  },
  'papers.sinceNotBefore': {
    de: 'Der Zeitraum endet ({asOf}), bevor er beginnt ({since}). Bitte wählen Sie einen früheren Beginn.',
    en: 'The period ends ({asOf}) before it begins ({since}). Please choose an earlier beginning.',
  },
  'papers.meetingUnknown': { de: 'Diese Sitzung gibt es nicht.', en: 'There is no such meeting.' },
  'papers.meetingOfOtherBody': {
    de: 'Die Sitzung gehört zu einem anderen Gremium. Bitte wählen Sie beide passend oder nur die Sitzung.',
    en: 'The meeting belongs to another body. Please choose both to fit, or the meeting alone.',
  },
  'papers.meetingCancelled': {
    de: 'Die Sitzung fällt aus. Bitte wählen Sie eine andere.',
    en: 'The meeting does not take place. Please choose another one.',
  },
  'papers.itemOfOtherMeeting': {
    de: 'Der Tagesordnungspunkt gehört nicht zu dieser Sitzung.',
    en: 'The agenda item does not belong to this meeting.',
  },
  'papers.publisherMissing': {
    de: 'Es steht nicht fest, welches Amt die Vorlage herausgibt. Bitte wählen Sie es, oder tragen Sie beim Gremium eine Geschäftsstelle ein.',
    en: 'It is not clear which office publishes the paper. Please choose it, or enter a secretariat for the body.',
  },
  'papers.publisherUnknown': {
    de: 'Das Amt, das die Vorlage herausgibt, gab es an diesem Tag noch nicht. Bitte wählen Sie ein anderes.',
    en: 'The office that publishes the paper did not exist on that day. Please choose another one.',
  },
  'papers.nothingToTell': {
    de: 'Für diese Fassung gibt es nichts zu erzählen: wer sie läse, darf nicht sehen, wovon sie handelt.',
    en: 'There is nothing to tell: whoever would read it may not see what it is about.',
  },
  'papers.notInState': {
    de: 'Das geht nicht mehr oder noch nicht: die Vorlage ist {state}.',
    en: 'This is not possible now: the paper is {state}.',
  },
  'papers.notAttached': {
    de: 'Die Vorlage liegt dieser Sitzung nicht vor.',
    en: 'The paper was not laid before this meeting.',
  },
  'papers.treasurerMissing': {
    de: 'Die Vorlage bewegt Geld, aber die Mitzeichnung der Kämmerei fehlt. Bitte holen Sie sie ein und tragen Sie den Tag ein.',
    en: 'The paper moves money, but the treasurer has not co-signed. Please obtain the signature and enter its day.',
  },
  'papers.warning.TREASURER_MISSING': {
    de: 'Die Vorlage bewegt Geld, die Kämmerei hat nicht mitgezeichnet. So kann sie keiner Sitzung vorgelegt werden.',
    en: 'The paper moves money and the treasurer has not co-signed. As it is, it cannot be laid before a meeting.',
  },
  'papers.warning.CO_SIGNATURES_OPEN': {
    de: 'Offene Mitzeichnungen: {offices}.',
    en: 'Open co-signatures: {offices}.',
  },
  'papers.warning.NO_CONSULTATION': {
    de: 'Die Beratungsfolge ist nicht angegeben.',
    en: 'The consultation chain is not given.',
  },
  'papers.warning.MONEY_UNSAID': {
    de: 'Es steht nicht da, ob die Vorlage finanzielle Auswirkungen hat.',
    en: 'It does not say whether the paper has a financial impact.',
  },
  'papers.warning.TOO_LONG': {
    de: 'Der Text ist mit etwa {pages} Seiten länger als vier. Ein Ausschuss liest höchstens vier; der Rest gehört in Anlagen.',
    en: 'With about {pages} pages the text is longer than four. A committee reads four at most; the rest belongs into annexes.',
  },
  'papers.warning.TABLE_TOO_LONG': {
    de: 'Die Tabelle „{table}“ hat {rows} Zeilen, im Text sind es höchstens zehn.',
    en: 'The table “{table}” has {rows} rows; the text takes ten at most.',
  },
  'papers.word.bodyId': { de: 'Gremium', en: 'body' },
  'papers.word.meetingId': { de: 'Sitzung', en: 'meeting' },
  'papers.word.strategyId': { de: 'Strategie', en: 'strategy' },
  'papers.word.officeId': { de: 'Amt', en: 'office' },
  'papers.word.areaId': { de: 'Gebiet', en: 'area' },
  'papers.word.fieldOfActionId': { de: 'Handlungsfeld', en: 'field of action' },
  'papers.word.measureId': { de: 'Maßnahme', en: 'measure' },
  'papers.word.DRAFT': { de: 'ein Entwurf', en: 'a draft' },
  'papers.word.FROZEN': { de: 'festgeschrieben', en: 'frozen' },
  'papers.word.WITHDRAWN': { de: 'zurückgezogen', en: 'withdrawn' },
  'papers.word.PUBLIC': { de: 'öffentlich', en: 'public' },
  'papers.word.COMMITTEE': { de: 'nichtöffentlich', en: 'not public' },
  'papers.word.INTERNAL': { de: 'verwaltungsintern', en: 'internal' },
  'papers.word.PROGRESS_REPORT': { de: 'Mitteilungsvorlage', en: 'progress report' },
  'papers.word.RESOLUTION_PAPER': { de: 'Beschlussvorlage', en: 'resolution paper' },
  'papers.word.AGENDA': { de: 'Tagesordnung', en: 'agenda' },
  'papers.word.INVITATION': { de: 'Einladung', en: 'invitation' },
  'papers.word.MINUTES': { de: 'Ergebnisprotokoll', en: 'minutes' },
  'papers.word.OFFICE_EXTRACT': { de: 'Auszug', en: 'extract' },
  'papers.word.OPEN_TASKS': { de: 'Liste offener Aufträge', en: 'list of open tasks' },
  'papers.word.MEASURE_SHEET': { de: 'Maßnahmenblatt', en: 'measure sheet' },
  'papers.word.MEASURE_CATALOGUE': { de: 'Maßnahmenkatalog', en: 'catalogue of measures' },
});
