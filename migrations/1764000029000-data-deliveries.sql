-- What came has the day on which it came. Whoever is asked for figures is told each time that they are never about single persons.

alter table data_delivery add constraint data_delivery_received
  check (state not in ('RECEIVED', 'ACCEPTED') or received_on is not null);

update profile_step s
   set wording_de = concat_ws(' ', nullif(s.wording_de, ''), 'Bitte keine Einzelangaben zu Personen.'),
       wording_en = concat_ws(' ', nullif(s.wording_en, ''), 'Please no details about single persons.')
  from reminder_profile p
 where p.id = s.profile_id and p.kind = 'DATA_DELIVERY' and p.body_id is null
   and (s.code, s.wording_de) in (('DATA-01', ''), ('DATA-03', 'Das Formatblatt finden Sie unter dem Link.'), ('DATA-04', ''), ('DATA-05', ''));
