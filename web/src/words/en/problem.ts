import type { problemDe } from '../de/problem.js';

/** Reporting and keeping up problem areas, in English. */
export const problemEn: Readonly<Record<keyof typeof problemDe, string>> = {
  'problem.new': 'Report a problem area',
  'problem.new.form': 'About the problem area',
  'problem.new.lead': 'Title, field of action and area are enough. Evidence comes afterwards.',
  'problem.gaps': 'Gaps in the thread',
  'problem.title': 'Title',
  'problem.description': 'What was found?',
  'problem.area': 'Area mainly concerned',
  'problem.targetGroup': 'Whom does it concern?',
  'problem.statusReason': 'Reason of the status',
  'problem.reason': 'Reason',
  'problem.change': 'Change',
  'problem.change.title': 'Change the problem area',
  'problem.save': 'Save',
  'problem.saved': 'Saved.',
  'problem.addEvidence': 'Add evidence',
  'problem.evidence.kind': 'Kind of evidence',
  'problem.evidence.text': 'What was observed?',
  'problem.evidence.source': 'Source',
  'problem.step.CONFIRM': 'Confirm',
  'problem.step.DISMISS': 'Dismiss',
  'problem.step.REOPEN': 'Reopen',
  'problem.step.RESOLVE': 'Record as resolved',
};
