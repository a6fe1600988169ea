-- Ways in and what happened with them are taken away with the name.
alter function mask_person(uuid, date) rename to mask_identity;
create function mask_person(masked uuid, today date) returns integer language plpgsql security definer set search_path = public as $$
begin
  perform from person where id = masked and not active and masked_on is null;
  if not found then return null; end if;
  delete from account_link where person_id = masked;
  delete from link_sign_in where person_id = masked;
  delete from known_device where person_id = masked;
  delete from second_factor where person_id = masked;
  delete from sign_in_step where person_id = masked;
  delete from account_event where person_id = masked;
  delete from account_mail where lower(address) in
    (select lower(email) from person where id = masked union all select lower(email) from history.person where id = masked);
  return mask_identity(masked, today);
end $$;
