-- Coordination hears of a proposed escalation by a notice of its own; until now it had no words for what is to be done.
update profile_step
   set wording_de = 'Trotz mehrerer Bitten fehlt etwas. Bitte entscheiden Sie, ob die Amtsleitung um Unterstützung gebeten wird; vorher geht nichts an sie.',
       wording_en = 'In spite of several requests something is missing. Please decide whether the head of the office is asked for support; before that nothing goes there.'
 where kind = 'ESCALATION' and wording_de = '' and wording_en = '';
update reminder_step
   set wording_de = 'Trotz mehrerer Bitten fehlt etwas. Bitte entscheiden Sie, ob die Amtsleitung um Unterstützung gebeten wird; vorher geht nichts an sie.',
       wording_en = 'In spite of several requests something is missing. Please decide whether the head of the office is asked for support; before that nothing goes there.'
 where kind = 'ESCALATION' and state = 'PLANNED' and wording_de = '' and wording_en = '';
