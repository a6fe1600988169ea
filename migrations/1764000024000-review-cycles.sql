-- Profiles of steps as data, review cycles with or without a meeting, dated plans, escalations, letters besides the digest.

-- What follows which clock. One profile per kind for the county; a body may have one of its own.
create table reminder_profile (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('CONFERENCE', 'COMMITTEE', 'HALF_YEARLY_STATUS', 'DATA_DELIVERY', 'MILESTONE',
    'MEASURE_END', 'RESOLUTION', 'OPEN_TASKS')),
  body_id uuid references body on delete cascade,
  name_de text not null,
  name_en text not null,
  active boolean not null default true,
  -- days from the clock by which reports are owed; null where the profile asks for none
  report_offset integer check (report_offset between -400 and 400)
);
create unique index reminder_profile_kind on reminder_profile (kind, body_id) nulls not distinct;
select track_history('reminder_profile');

create table profile_step (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references reminder_profile on delete cascade,
  code text not null check (code ~ '^[A-Z]{3,5}-\d{2}$'),
  kind text not null check (kind in ('REQUEST', 'CLOSING', 'REMINDER', 'ESCALATION', 'INVITATION', 'NOTICE')),
  offset_days integer not null check (offset_days between -400 and 400),
  counting text not null default 'CALENDAR_DAYS'
    check (counting in ('CALENDAR_DAYS', 'FULL_CALENDAR_DAYS_BETWEEN', 'WORKING_DAYS', 'WERKTAGE_INCL_SAT')),
  roll text not null default 'PREVIOUS_WORKING_DAY' check (roll in ('NONE', 'PREVIOUS_WORKING_DAY', 'NEXT_WORKING_DAY')),
  audiences text[] not null check (audiences <@ array['RESPONSIBLE', 'DEPUTIES', 'OFFICE_HEAD', 'COORDINATOR', 'CHAIR',
    'MEMBERS', 'MINUTE_TAKER', 'SECRETARIAT', 'STEERING_GROUP', 'NAMED_OFFICES'] and cardinality(audiences) > 0),
  condition text not null default 'ALWAYS'
    check (condition in ('ALWAYS', 'REPORT_MISSING', 'NO_ANSWER', 'STILL_OPEN', 'MINUTES_MISSING', 'MINUTES_SENT')),
  office_ids uuid[] not null default '{}',
  label_de text not null,
  label_en text not null,
  -- one or two sentences in the mail
  wording_de text not null default '',
  wording_en text not null default '',
  active boolean not null default true,
  unique (profile_id, code)
);
select track_history('profile_step');

insert into reminder_profile (kind, name_de, name_en, active, report_offset) values
  ('CONFERENCE', 'Fachplanerkonferenz', 'Planners’ conference', true, -28),
  ('COMMITTEE', 'Ausschuss', 'Committee', true, null),
  ('HALF_YEARLY_STATUS', 'Halbjährliche Statusmeldung', 'Half-yearly status reports', false, 0),
  ('DATA_DELIVERY', 'Datenlieferung', 'Data delivery', true, null),
  ('MILESTONE', 'Meilenstein', 'Milestone', true, null),
  ('MEASURE_END', 'Ende einer Maßnahme', 'End of a measure', true, null),
  ('RESOLUTION', 'Beschlusskontrolle', 'Follow-up of resolutions', true, null),
  ('OPEN_TASKS', 'Offene Aufträge je Amt', 'Open tasks per office', true, null);

insert into profile_step (profile_id, code, kind, offset_days, counting, roll, audiences, condition, label_de, label_en, wording_de, wording_en)
select p.id, s.code, s.kind, s.offset_days, s.counting, s.roll, s.audiences::text[], s.condition, s.label_de, s.label_en, s.wording_de, s.wording_en
  from (values
  ('CONFERENCE', 'CONF-01', 'NOTICE', -84, 'CALENDAR_DAYS', 'NONE', '{COORDINATOR,CHAIR}', 'ALWAYS', 'Sitzung vorbereiten', 'Prepare the meeting',
   'Bitte Ort, Raum, Betrachtungsraum und Beteiligte festlegen.', 'Please settle place, room, area and who takes part.'),
  ('CONFERENCE', 'CONF-02', 'REQUEST', -56, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'REPORT_MISSING', 'Bitte um Statusmeldung', 'Request for a status report', '', ''),
  ('CONFERENCE', 'CONF-03', 'NOTICE', -42, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{MEMBERS}', 'ALWAYS', 'Punkte für die Tagesordnung', 'Items for the agenda',
   'Bitte nennen Sie der Geschäftsstelle, was auf die Tagesordnung soll.', 'Please tell the secretariat what should be on the agenda.'),
  ('CONFERENCE', 'CONF-04', 'CLOSING', -28, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'REPORT_MISSING', 'Erste Erinnerung am Meldeschluss', 'First reminder, on the closing day for reports', '', ''),
  ('CONFERENCE', 'CONF-05', 'REMINDER', -21, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE,DEPUTIES}', 'REPORT_MISSING', 'Zweite Erinnerung', 'Second reminder', '', ''),
  ('CONFERENCE', 'CONF-06', 'NOTICE', -20, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Unterlage im Entwurf', 'Draft of the papers',
   'Der Entwurf der Unterlage kann erstellt werden.', 'The draft of the papers can be made.'),
  ('CONFERENCE', 'CONF-07', 'ESCALATION', -17, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{OFFICE_HEAD}', 'REPORT_MISSING', 'Weitergabe an die Amtsleitung', 'Passed on to the head of the office', '', ''),
  ('CONFERENCE', 'CONF-08', 'NOTICE', -15, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{CHAIR}', 'ALWAYS', 'Unterlage freigeben', 'Approve the papers',
   'Bitte geben Sie die Unterlage frei, damit die Einladung hinausgehen kann.', 'Please approve the papers so that the invitation can leave.'),
  ('CONFERENCE', 'CONF-09', 'INVITATION', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{MEMBERS,DEPUTIES}', 'ALWAYS', 'Einladung', 'Invitation', '', ''),
  ('CONFERENCE', 'CONF-10', 'NOTICE', -10, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{MEMBERS}', 'NO_ANSWER', 'Zusage fehlt noch', 'Answer to the invitation',
   'Bitte sagen Sie zu oder ab, oder nennen Sie Ihre Vertretung.', 'Please accept or decline, or name your deputy.'),
  ('CONFERENCE', 'CONF-11', 'NOTICE', -7, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Schluss für Nachträge', 'Closing day for late items',
   'Von jetzt an kommt nur noch auf die Tagesordnung, wem der Vorsitz zustimmt.', 'From now on only what the chair agrees to is added to the agenda.'),
  ('CONFERENCE', 'CONF-12', 'NOTICE', -3, 'WORKING_DAYS', 'NONE', '{MEMBERS}', 'ALWAYS', 'Letzte Unterlagen', 'Last papers',
   'Tagesordnung und Unterlagen sind vollständig.', 'Agenda and papers are complete.'),
  ('CONFERENCE', 'CONF-13', 'NOTICE', -2, 'WORKING_DAYS', 'NONE', '{COORDINATOR}', 'ALWAYS', 'Anwesenheitsliste', 'Attendance list',
   'Bitte die Anwesenheitsliste mit Vertretungen prüfen.', 'Please check the attendance list and its deputies.'),
  ('CONFERENCE', 'CONF-14', 'NOTICE', 10, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{MINUTE_TAKER}', 'MINUTES_MISSING', 'Niederschrift im Entwurf', 'Draft minutes',
   'Der Entwurf der Niederschrift ist heute fällig.', 'The draft minutes are due today.'),
  ('CONFERENCE', 'CONF-15', 'NOTICE', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{MEMBERS}', 'MINUTES_SENT', 'Niederschrift', 'Minutes',
   'Die Niederschrift ist abrufbar. Einwände bitte innerhalb von zwei Wochen an die Geschäftsstelle.', 'The minutes can be read. Objections please within two weeks to the secretariat.'),
  ('CONFERENCE', 'CONF-16', 'NOTICE', 28, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'MINUTES_SENT', 'Niederschrift abschließen', 'Finish the minutes',
   'Die Zeit für Einwände ist vorbei: die Niederschrift kann abgeschlossen werden.', 'The time for objections is over: the minutes can be made final.'),
  ('CONFERENCE', 'CONF-17', 'NOTICE', 42, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{STEERING_GROUP}', 'ALWAYS', 'Liste der offenen Aufträge', 'List of open tasks',
   'Die Liste der offenen Aufträge ist abrufbar.', 'The list of open tasks can be read.'),

  ('COMMITTEE', 'COMM-01', 'NOTICE', -42, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Vorlage im Entwurf', 'Draft of the paper',
   'Bitte den Entwurf der Vorlage erstellen.', 'Please write the draft of the paper.'),
  ('COMMITTEE', 'COMM-02', 'NOTICE', -28, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{NAMED_OFFICES}', 'ALWAYS', 'Mitzeichnung', 'Co-signature',
   'Bitte zeichnen Sie die Vorlage mit.', 'Please co-sign the paper.'),
  ('COMMITTEE', 'COMM-03', 'NOTICE', -21, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Fehlende Mitzeichnungen', 'Missing co-signatures',
   'Bitte nachfragen, wo Mitzeichnungen noch fehlen.', 'Please ask where co-signatures are missing.'),
  ('COMMITTEE', 'COMM-04', 'NOTICE', -16, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Letzte Freigabe', 'Final release',
   'Bitte die Freigabe der Dezernatsleitung einholen.', 'Please obtain the release by the head of department.'),
  ('COMMITTEE', 'COMM-05', 'NOTICE', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{SECRETARIAT}', 'ALWAYS', 'Abgabe im Ratsbüro', 'Hand-over to the council office',
   'Die Vorlage ist heute im Ratsbüro abzugeben.', 'The paper is to be handed to the council office today.'),
  ('COMMITTEE', 'COMM-06', 'NOTICE', -7, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{SECRETARIAT}', 'ALWAYS', 'Einladung durch das Ratsbüro', 'Invitation by the council office',
   'Heute endet die Ladungsfrist: das Ratsbüro lädt ein.', 'The notice period ends today: the council office invites.'),
  ('COMMITTEE', 'COMM-07', 'NOTICE', -3, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{SECRETARIAT}', 'ALWAYS', 'Nachträge', 'Supplements',
   'Nachträge nur noch, wenn sie wirklich eilen.', 'Supplements only if they are really urgent.'),
  ('COMMITTEE', 'COMM-08', 'NOTICE', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Aufträge aus dem Beschluss', 'Tasks from the resolution', '', ''),

  ('HALF_YEARLY_STATUS', 'HALF-01', 'REQUEST', -28, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'REPORT_MISSING', 'Bitte um Statusmeldung', 'Request for a status report', '', ''),
  ('HALF_YEARLY_STATUS', 'HALF-02', 'REMINDER', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'REPORT_MISSING', 'Erinnerung', 'Reminder', '', ''),
  ('HALF_YEARLY_STATUS', 'HALF-03', 'REMINDER', -3, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE,DEPUTIES}', 'REPORT_MISSING', 'Letzte Erinnerung', 'Last call', '', ''),
  ('HALF_YEARLY_STATUS', 'HALF-04', 'NOTICE', 7, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Überfällige Meldungen', 'Overdue reports',
   'Die Liste der fehlenden Meldungen ist abrufbar.', 'The list of missing reports can be read.'),
  ('HALF_YEARLY_STATUS', 'HALF-05', 'NOTICE', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'ALWAYS', 'Keine Meldung', 'No report',
   'Was jetzt fehlt, steht in der Unterlage als „keine Meldung“.', 'What is missing now stands in the paper as “no report”.'),

  ('DATA_DELIVERY', 'DATA-01', 'REQUEST', -60, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Ankündigung der Datenlieferung', 'Announcement of the data delivery', '', ''),
  ('DATA_DELIVERY', 'DATA-02', 'REMINDER', -21, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Erinnerung an die Datenlieferung', 'Reminder of the data delivery',
   'Bitte keine Einzelangaben zu Personen.', 'Please no details about single persons.'),
  ('DATA_DELIVERY', 'DATA-03', 'REMINDER', -7, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Erinnerung mit Formatblatt', 'Reminder with the format sheet',
   'Das Formatblatt finden Sie unter dem Link.', 'You find the format sheet behind the link.'),
  ('DATA_DELIVERY', 'DATA-04', 'REMINDER', 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Datenlieferung heute fällig', 'Data delivery due today', '', ''),
  ('DATA_DELIVERY', 'DATA-05', 'REMINDER', 3, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE,DEPUTIES}', 'STILL_OPEN', 'Datenlieferung überfällig', 'Data delivery overdue', '', ''),
  ('DATA_DELIVERY', 'DATA-06', 'ESCALATION', 10, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{OFFICE_HEAD}', 'STILL_OPEN', 'Weitergabe an die Amtsleitung', 'Passed on to the head of the office', '', ''),
  ('DATA_DELIVERY', 'DATA-07', 'NOTICE', 21, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'STILL_OPEN', 'Fehlende Datenlieferung für die Lenkungsgruppe', 'Missing delivery for the steering group',
   'Die Lieferung fehlt noch: bitte auf die Tagesordnung der Lenkungsgruppe nehmen.', 'The delivery is still missing: please put it on the agenda of the steering group.'),

  ('MILESTONE', 'MILE-01', 'REQUEST', -21, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Meilenstein in drei Wochen', 'Milestone in three weeks', '', ''),
  ('MILESTONE', 'MILE-02', 'REMINDER', 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Meilenstein heute fällig', 'Milestone due today', '', ''),
  ('MILESTONE', 'MILE-03', 'REMINDER', 7, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Meilenstein überfällig', 'Milestone overdue', '', ''),
  ('MILESTONE', 'MILE-04', 'REMINDER', 30, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Meilenstein einen Monat überfällig', 'Milestone a month overdue', '', ''),

  ('MEASURE_END', 'ENDE-01', 'REQUEST', -60, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Die Maßnahme endet bald', 'The measure ends soon',
   'Bitte die abschließende Statusmeldung vorbereiten.', 'Please prepare the final status report.'),
  ('MEASURE_END', 'ENDE-02', 'REMINDER', 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Geplantes Ende heute', 'Planned end today', '', ''),
  ('MEASURE_END', 'ENDE-03', 'REMINDER', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Geplantes Ende überschritten', 'Planned end passed',
   'Die Maßnahme steht jetzt auf Rot.', 'The measure now shows red.'),
  ('MEASURE_END', 'ENDE-04', 'NOTICE', 30, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'STILL_OPEN', 'Überschrittenes Ende für die Lenkungsgruppe', 'Passed end for the steering group',
   'Bitte auf die Tagesordnung der Lenkungsgruppe nehmen.', 'Please put it on the agenda of the steering group.'),

  ('RESOLUTION', 'BESCH-01', 'REQUEST', -21, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Bitte um Sachstand', 'Request for the state of affairs',
   'Bitte melden Sie Stand, Termin und gegebenenfalls den Grund der Verzögerung.', 'Please report state, date and, where it applies, the reason for the delay.'),
  ('RESOLUTION', 'BESCH-02', 'REMINDER', -3, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Erinnerung', 'Reminder', '', ''),
  ('RESOLUTION', 'BESCH-03', 'REMINDER', 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Heute fällig', 'Due today', '', ''),
  ('RESOLUTION', 'BESCH-04', 'NOTICE', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{COORDINATOR}', 'STILL_OPEN', 'Liste für die nächste Sitzung', 'List for the next meeting',
   'Noch offen: bitte in die Liste für die nächste Sitzung nehmen.', 'Still open: please take it into the list for the next meeting.'),

  ('OPEN_TASKS', 'TASK-01', 'REMINDER', 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', '{RESPONSIBLE}', 'STILL_OPEN', 'Offene Aufträge und Beschlüsse', 'Open tasks and resolutions', '', '')
  ) as s (profile, code, kind, offset_days, counting, roll, audiences, condition, label_de, label_en, wording_de, wording_en)
  join reminder_profile p on p.kind = s.profile;

-- Ladungsfrist: how many days before a meeting the body has to be invited, and how they are counted.
alter table body add column notice_days integer check (notice_days between 1 and 60),
  add column notice_counting text not null default 'CALENDAR_DAYS'
    check (notice_counting in ('CALENDAR_DAYS', 'FULL_CALENDAR_DAYS_BETWEEN', 'WORKING_DAYS', 'WERKTAGE_INCL_SAT'));
select follow_history('body');

-- A review belongs to a meeting, or to a day of the year.
alter table review alter column meeting_id drop not null;
alter table review
  add column profile_id uuid references reminder_profile,
  add column anchor_on date,
  add column starts_on date not null default date '2000-01-01',
  add column is_paused boolean not null default false,
  add column strategy_ids uuid[] not null default '{}',
  add column area_ids uuid[] not null default '{}',
  add column office_ids uuid[] not null default '{}';
update review v set profile_id = (select id from reminder_profile where kind = 'CONFERENCE' and body_id is null),
       anchor_on = (select held_on from meeting m where m.id = v.meeting_id);
alter table review alter column profile_id set not null, alter column anchor_on set not null,
  alter column report_due_on drop not null, alter column starts_on drop default;
create unique index review_of_the_year on review (profile_id, anchor_on) where meeting_id is null and state = 'OPEN';
select follow_history('review');

-- Steps of a review, or of all that falls on one day: milestones, planned ends, due days. The words of the profile are kept
-- as they were when it was planned.
alter table reminder_step alter column review_id drop not null;
alter table reminder_step
  add column profile_id uuid references reminder_profile on delete cascade,
  add column anchor_on date,
  add column kind text not null default 'REMINDER' check (kind in
    ('REQUEST', 'CLOSING', 'REMINDER', 'ESCALATION', 'INVITATION', 'NOTICE', 'UPDATE', 'CANCELLATION')),
  add column audiences text[] not null default '{RESPONSIBLE}',
  add column condition text not null default 'REPORT_MISSING',
  add column office_ids uuid[] not null default '{}',
  add column only_measure_ids uuid[],
  add column label_de text not null default '',
  add column label_en text not null default '',
  add column wording_de text not null default '',
  add column wording_en text not null default '';
update reminder_step s set profile_id = v.profile_id, anchor_on = v.anchor_on, kind = p.kind, audiences = p.audiences,
       condition = p.condition, label_de = p.label_de, label_en = p.label_en
  from review v, profile_step p
 where v.id = s.review_id and p.profile_id = v.profile_id and p.code = s.code;
alter table reminder_step alter column anchor_on set not null, alter column profile_id set not null,
  alter column kind drop default, alter column audiences drop default, alter column condition drop default;
create unique index reminder_step_dated on reminder_step (profile_id, anchor_on, code) where review_id is null;
create index reminder_step_review on reminder_step (review_id);
create index milestone_due on milestone (due_on) where state = 'OPEN';
create index measure_end on measure (planned_end);
create index outcome_due on outcome (due_on) where done_on is null;
select follow_history('reminder_step');

-- What the minutes have come to, for whoever waits for them.
alter table meeting add column minutes_sent_on date;
select follow_history('meeting');

-- Figures that somebody delivers by a day.
create table data_delivery (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  reference_period text not null,
  supplier_office_id uuid not null references office,
  due_on date not null,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  received_on date,
  rejected_because text,
  indicator_ids uuid[] not null default '{}',
  check (state <> 'REJECTED' or rejected_because is not null)
);
create index data_delivery_due on data_delivery (due_on) where state in ('REQUESTED', 'REJECTED');
create index data_delivery_supplier on data_delivery (supplier_office_id);
select track_history('data_delivery');

-- What a reminder is about: a measure that owes a report, a milestone, an outcome, a delivery, or the step itself.
alter table reminder alter column measure_id drop not null;
alter table reminder
  add column milestone_id uuid references milestone on delete cascade,
  add column outcome_id uuid references outcome on delete cascade,
  add column data_delivery_id uuid references data_delivery on delete cascade,
  add column is_copy boolean not null default false,
  add column subject_id uuid not null generated always as
    (coalesce(measure_id, milestone_id, outcome_id, data_delivery_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored;
create index reminder_subject on reminder (step_id, subject_id);
alter table reminder drop constraint reminder_step_id_measure_id_address_key;
create unique index reminder_once on reminder (step_id, subject_id, address);
alter table reminder drop constraint reminder_reason_check;
alter table reminder add constraint reminder_reason_check check (reason in ('ACCOUNTABLE', 'DEPUTY', 'OFFICE_HEAD', 'SHARED_MAILBOX',
  'COORDINATOR', 'ON_DUTY', 'MEMBER', 'CHAIR', 'MINUTE_TAKER', 'OFFICE', 'DEPUTY_COPY', 'ABSENT_COPY'));
alter table reminder drop constraint reminder_withdrawn_because_check;
alter table reminder add constraint reminder_withdrawn_because_check check (withdrawn_because in ('REPORTED', 'SUPERSEDED',
  'RECIPIENT_AWAY', 'RECIPIENT_CHANGED', 'MEETING_MOVED', 'MEETING_CANCELLED', 'MEETING_HELD', 'PROFILE_CHANGED', 'PAUSED'));
select follow_history('reminder');

-- The digest comes once a day; invitations, updates and cancellations go by themselves, once per step and address.
alter table delivery add column kind text not null default 'DIGEST' check (kind in ('DIGEST', 'INVITATION', 'UPDATE', 'CANCELLATION')),
  add column step_id uuid references reminder_step on delete cascade;
alter table delivery add check ((kind = 'DIGEST') = (step_id is null));
alter table delivery drop constraint delivery_address_day_key;
create unique index delivery_one_a_day on delivery (address, day) where kind = 'DIGEST';
drop index delivery_one_open;
create unique index delivery_one_open on delivery (address) where state in ('PLANNED', 'SENDING') and kind = 'DIGEST';
create unique index delivery_letter on delivery (step_id, address) where step_id is not null;
select follow_history('delivery');

-- Telling a head of an office what is missing needs a human click, and never leaves the organisation.
create table escalation (
  id uuid primary key default gen_random_uuid(),
  step_id uuid not null references reminder_step on delete cascade,
  office_id uuid not null references office,
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'RELEASED', 'DECLINED', 'SETTLED')),
  decided_by_id uuid references person,
  decided_on date,
  reason text,
  unique (step_id, office_id)
);
create index escalation_open on escalation (state) where state = 'PROPOSED';
select track_history('escalation');

-- The coordinator on duty for a secretariat: those of the secretariat first, those who are absent last. Somebody always is.
create function coordinator_on_duty(secretariat uuid, today date) returns uuid language sql stable as $$
  select p.id from person p
    join role_assignment r on r.person_id = p.id and r.role = 'COORDINATOR'
     and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)
   where p.active and (p.left_on is null or p.left_on > today)
   order by exists (select from absence a where a.person_id = p.id and today between a.from_day and a.to_day),
            (r.office_id = secretariat) desc nulls last, (p.office_id = secretariat) desc nulls last, p.name, p.id
   limit 1
$$;
