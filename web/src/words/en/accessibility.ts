import type { accessibilityDe } from '../de/accessibility.js';

/** Statement of accessibility. */
export const accessibilityEn: Record<keyof typeof accessibilityDe, string> = {
  'access.title': 'Statement of accessibility',
  'access.lead':
    'Everybody should be able to work with Roter Faden. This page says how far that is so today, and whom you can tell where it is not.',
  'access.scope.title': 'What this statement is about',
  'access.scope.text': 'It is about the web application “Roter Faden” at this address. It is run by: {name}.',
  'access.scope.nobody': 'the body that gave you your account',
  'access.state.title': 'How accessible the application is',
  'access.state.text':
    'The benchmarks are the German ordinance BITV 2.0, the standard EN 301 549 and the guidelines WCAG 2.2, level AA. By our own examination the application conforms to them for the most part.',
  'access.how.title': 'How this was examined',
  'access.how.text':
    'With every change a program examines all pages, light and dark, in German and in English; the main tasks are carried out by keyboard alone and at the width of a phone. The statement rests on a self-assessment. An examination by an independent body and with people who use assistive technology is still to come.',
  'access.gaps.title': 'What is not accessible yet',
  'access.gaps.charts':
    'Charts and maps cannot be read point by point with the keyboard. The same information stands beside each of them as a table.',
  'access.gaps.files':
    'PDF files are made with structure and alternative texts (PDF/UA). Files that come from outside may have barriers.',
  'access.gaps.language':
    'There are no explanations in German Sign Language yet; in Easy Language there is only this page.',
  'access.easy.title': 'In Easy Language',
  'access.easy.1': 'Roter Faden is a program for the internet.',
  'access.easy.2': 'The program says what the county wants to do for people.',
  'access.easy.3': 'And the program says what is done already.',
  'access.easy.4': 'Is there something in the program that you cannot read or use?',
  'access.easy.5': 'Then write to us. We will help you.',
  'access.tell.title': 'Tell us about a barrier',
  'access.tell.text':
    'Tell us on which page you got stuck, and where. You get an answer and, where possible, the information in another way.',
  'access.tell.mail': 'Message to {address}',
  'access.tell.nobody': 'Please turn to the body that gave you your account.',
  'access.law.title': 'If you get no answer',
  'access.law.text':
    'If you get no satisfactory answer, you can turn to the ombuds office or the arbitration board of your Land; in North Rhine-Westphalia that is the ombuds office for accessible information technology at the State Commissioner for People with Disabilities. The procedure is free of charge.',
  'access.date': 'This statement was made on {date}.',
};
