-- What others were told of is withdrawn, visibly, and never deleted, whoever writes: an agreed measure is discontinued, a word is
-- taken back, a meeting that people were invited to is called off, a confirmed problem area is resolved or dismissed. Drafts may
-- go; their history stays. Submitted texts, released reports, revisions of minutes and sealed meetings are kept already.
create function keep_what_stands() returns trigger language plpgsql as $$
begin
  raise exception 'what stands is withdrawn, never deleted' using errcode = 'check_violation', constraint = 'database.neverDeleted';
end $$;

create trigger keep_standing before delete on problem_area for each row
  when (old.status <> 'REPORTED') execute function keep_what_stands();
create trigger keep_standing before delete on agreement for each row
  when (old.state <> 'ASKED') execute function keep_what_stands();
create trigger keep_standing before delete on measure for each row
  when (old.status not in ('DRAFT', 'PROPOSED')) execute function keep_what_stands();
create trigger keep_standing before delete on meeting for each row
  when (old.state <> 'PLANNED' or old.sealed_on is not null) execute function keep_what_stands();
create trigger keep_standing before delete on minutes for each row
  when (old.state <> 'DRAFT') execute function keep_what_stands();
create trigger keep_standing before delete on objection for each row execute function keep_what_stands();
create trigger keep_standing before delete on delivery for each row
  when (old.state = 'SENT') execute function keep_what_stands();
