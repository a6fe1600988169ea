-- What is stored about people, for how long, and how it is masked. See docs/data-protection.md.

-- When somebody opened a link was written and never read: it is not needed.
alter table mail_link drop column last_used_at;

alter table person add column masked_on date, add check (masked_on is null or not active);
select follow_history('person');
create sequence masked_person_number;

-- Replaces what identifies somebody who left by a number, in what is and in what was. What they did, held and decided stays, under
-- that number; so do counts and days. Runs with the rights of the owner: history can be changed by nobody else.
create function mask_person(masked uuid, today date) returns integer language plpgsql security definer set search_path = public as $$
declare
  number integer;
  new_name text;
  former_names text[];
  former_addresses text[];
  former text;
begin
  perform from person where id = masked and not active and masked_on is null for update;
  if not found then return null; end if;
  perform history.begin_masking('Ende der Aufbewahrung einer Person');
  number := nextval('masked_person_number');
  new_name := 'Ehemalige Person ' || number;
  select array_agg(distinct known.name), array_agg(distinct lower(known.email)) into former_names, former_addresses
    from (select name, email from person where id = masked union all select name, email from history.person where id = masked) known;

  -- Only for who is here; of history, from which nothing is ever taken, what it said
  delete from absence where person_id = masked;
  update history.absence set from_day = today, to_day = today where person_id = masked;
  delete from mail_preference where person_id = masked;
  update history.mail_preference set weekdays = null, paused_until = null where person_id = masked;
  delete from session where person_id = masked;
  delete from credential where person_id = masked;
  delete from external_identity where person_id = masked;
  update history.external_identity set subject = 'ehemalige-person-' || number where person_id = masked;
  delete from calendar_feed where person_id = masked;
  delete from mail_link where person_id = masked;
  delete from faulty_address where address = any(former_addresses);
  update history.faulty_address set address = 'ehemalige-person-' || number || '@invalid' where address = any(former_addresses);

  update person set name = new_name, title = null, phone = null, masked_on = today,
         email = 'ehemalige-person-' || number || '@invalid' where id = masked;
  update history.person set name = new_name, title = null, phone = null,
         email = 'ehemalige-person-' || number || '@invalid' where id = masked;

  update delivery set address = 'ehemalige-person-' || id || '@invalid' where recipient_id = masked;
  update history.delivery set address = 'ehemalige-person-' || id || '@invalid' where recipient_id = masked;
  update reminder set address = 'ehemalige-person-' || id || '@invalid' where recipient_id = masked;
  update history.reminder set address = 'ehemalige-person-' || id || '@invalid' where recipient_id = masked;

  foreach former in array former_names loop
    update handed_over set label = replace(label, former, new_name) where position(former in label) > 0;
    update history.handed_over set label = replace(label, former, new_name) where position(former in label) > 0;
  end loop;
  return number;
end $$;

-- Addresses in the log of mails that are older than a day, of whoever it was. That somebody was told what and when stays.
create function mask_mail_log(before date) returns integer language plpgsql security definer set search_path = public as $$
declare
  deliveries integer;
begin
  -- Whoever calls this: nothing recent is lost
  before := least(before, current_date - 300);
  perform history.begin_masking('Ende der Aufbewahrung im Versandprotokoll');
  update delivery set address = 'versandt-' || id || '@invalid'
   where day < before and recipient_id is not null and address not like '%@invalid' and state not in ('PLANNED', 'SENDING');
  get diagnostics deliveries = row_count;
  update history.delivery h set address = 'versandt-' || h.id || '@invalid'
   where h.day < before and h.recipient_id is not null and h.address not like '%@invalid';
  update reminder r set address = 'versandt-' || r.id || '@invalid'
    from delivery d where d.id = r.delivery_id and d.day < before and r.recipient_id is not null and r.address not like '%@invalid';
  update history.reminder r set address = 'versandt-' || r.id || '@invalid'
    from delivery d where d.id = r.delivery_id and d.day < before and r.recipient_id is not null and r.address not like '%@invalid';
  return deliveries;
end $$;
