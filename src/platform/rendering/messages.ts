import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'rendering.noTables': {
    de: 'Dieses Dokument enthält keine Tabellen. Bitte ein anderes Format wählen.',
    en: 'This document has no tables. Please choose another format.',
  },
  'rendering.noSuchTable': {
    de: 'Das Dokument enthält keine Tabelle mit dem Namen „{table}“.',
    en: 'The document has no table with the name “{table}”.',
  },
  'rendering.templateTooLarge': {
    de: 'Die Vorlage ist zu groß oder verdächtig gepackt. Erlaubt sind höchstens {megabytes} MB. Bitte Bilder verkleinern und neu speichern.',
    en: 'The template is too large or packed suspiciously. At most {megabytes} MB are allowed. Please make its pictures smaller and save it again.',
  },
  'rendering.templateOldOrLocked': {
    de: 'Die Vorlage hat das alte Format .doc oder ist mit einem Kennwort geschützt. Bitte in Word ohne Kennwort als „Word-Dokument (.docx)“ speichern.',
    en: 'The template has the old format .doc or is locked with a password. Please save it in Word as “Word Document (.docx)” without a password.',
  },
  'rendering.templateNotWord': {
    de: 'Diese Datei ist kein Word-Dokument. Bitte die Vorlage in Word als „Word-Dokument (.docx)“ speichern.',
    en: 'This file is no Word document. Please save the template in Word as “Word Document (.docx)”.',
  },
  'rendering.templateDamaged': {
    de: 'Die Vorlage ist beschädigt (Teil „{part}“). Bitte in Word öffnen, reparieren lassen und neu speichern.',
    en: 'The template is damaged (part “{part}”). Please open it in Word, let Word repair it, and save it again.',
  },
  'rendering.templateActive': {
    de: 'Die Vorlage enthält Makros oder eingebettete Objekte (Teil „{part}“). Bitte diese entfernen und als „Word-Dokument (.docx)“ ohne Makros speichern.',
    en: 'The template has macros or embedded objects (part “{part}”). Please remove them and save it as “Word Document (.docx)” without macros.',
  },
  'rendering.templateForeign': {
    de: 'Die Vorlage enthält etwas, das nicht in ein Word-Dokument gehört (Teil „{part}“). Bitte dieses entfernen und neu speichern.',
    en: 'The template has something that does not belong into a Word document (part “{part}”). Please remove it and save it again.',
  },
  'rendering.templatePicture': {
    de: '„{part}“ in der Vorlage ist kein gültiges Bild. Bitte das Bild in Word löschen und als PNG oder JPEG neu einfügen.',
    en: '“{part}” in the template is no valid picture. Please delete the picture in Word and insert it again as PNG or JPEG.',
  },
  'rendering.templateAttached': {
    de: 'Die Vorlage hängt an einer anderen Vorlage („{target}“), die Word beim Öffnen lädt. Bitte in Word unter „Entwicklertools > Dokumentvorlage“ auf „Normal“ stellen und neu speichern.',
    en: 'The template is attached to another template (“{target}”) that Word loads on opening. Please set it to “Normal” in Word under “Developer > Document Template” and save it again.',
  },
  'rendering.templateExternal': {
    de: 'Die Vorlage lädt beim Öffnen etwas von außen (in „{part}“: {target}). Bitte Bilder und Felder fest einfügen statt verknüpfen und neu speichern.',
    en: 'The template loads something from elsewhere on opening (in “{part}”: {target}). Please insert pictures and fields instead of linking them, and save it again.',
  },
  'rendering.templateMarkup': {
    de: 'Die Vorlage enthält Kommentare oder verfolgte Änderungen (in „{part}“). Bitte in Word unter „Überprüfen“ alle annehmen und alle Kommentare löschen.',
    en: 'The template has comments or tracked changes (in “{part}”). Please accept all changes and delete all comments in Word under “Review”.',
  },
  'rendering.templateUnknownPlaceholder': {
    de: 'Den Platzhalter {name} gibt es nicht. Möglich sind: {known}.',
    en: 'There is no placeholder {name}. Possible ones are: {known}.',
  },
  'rendering.templateNoContent': {
    de: 'Der Vorlage fehlt der Platzhalter für den Inhalt. Bitte dort, wo der Text beginnen soll, einen eigenen Absatz schreiben, in dem nur „inhalt“ in doppelten geschweiften Klammern steht.',
    en: 'The template lacks the placeholder for the content. Please write a paragraph of its own where the text shall begin, with nothing but “inhalt” in double braces.',
  },
  'rendering.templateContentTwice': {
    de: 'Der Platzhalter „inhalt“ steht mehrfach in der Vorlage. Bitte nur einen stehen lassen.',
    en: 'The placeholder “inhalt” stands in the template more than once. Please leave only one.',
  },
  'rendering.templateContentPlace': {
    de: 'Der Platzhalter „inhalt“ muss allein in einem eigenen Absatz des Textes stehen, nicht in einer Tabelle, einem Textfeld, der Kopf- oder Fußzeile.',
    en: 'The placeholder “inhalt” must stand alone in a paragraph of the text, not in a table, a text box, the header or the footer.',
  },
});
