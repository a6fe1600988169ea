-- Processes remember for a moment who is behind a session. Whatever changes the answer is told to all of them at once.
create function tell_identity_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('identity_changed', '');
  return null;
end $$;

-- A session that is prolonged changes nothing; one that has run out is remembered for half a minute at most.
create trigger identity_changed after delete on session
  for each row execute function tell_identity_changed();
create trigger identity_changed after update or delete on person
  for each statement execute function tell_identity_changed();
create trigger identity_changed after insert or update or delete on role_assignment
  for each statement execute function tell_identity_changed();
create trigger identity_changed after insert or update or delete on office
  for each statement execute function tell_identity_changed();
create trigger identity_changed after insert or update or delete on body_member
  for each statement execute function tell_identity_changed();
create trigger identity_changed after insert or update or delete on body
  for each statement execute function tell_identity_changed();
