-- Addresses at which mail does not arrive: refused by the mail server, or reported back later (bounce).

create table faulty_address (
  id uuid primary key default gen_random_uuid(),
  address text not null unique check (address = lower(address)),
  since date not null,
  -- what the mail server said, without addresses
  diagnostic text not null,
  -- of the mail that came back
  message_id text
);
select track_history('faulty_address');

-- Whoever enters an address anew says that it is right: what was known of the old and of the new one is forgotten.
create function forget_faulty_address() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'person' then
    delete from faulty_address where address in (lower(old.email), lower(new.email));
  else
    delete from faulty_address where address in (lower(old.shared_mailbox), lower(new.shared_mailbox));
  end if;
  return null;
end $$;
create trigger forget_faulty_address after update of email on person
  for each row when (lower(old.email) <> lower(new.email)) execute function forget_faulty_address();
create trigger forget_faulty_address after update of shared_mailbox on office
  for each row when (lower(old.shared_mailbox) is distinct from lower(new.shared_mailbox))
  execute function forget_faulty_address();
create index office_shared_mailbox on office (lower(shared_mailbox));

-- Taken over by the mail server, and reported back later as not delivered.
alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
  check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'CANCELLED'));
