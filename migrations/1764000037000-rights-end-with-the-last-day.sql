-- Rights end with the last day, also where the job that closes the account comes late.
alter function actor_without_seats(uuid, date) rename to actor_of_account;
create function actor_without_seats(of_person uuid, today date) returns jsonb language sql stable as $$
  select actor_of_account(of_person, today) from person p
   where p.id = of_person and (p.left_on is null or p.left_on >= today)
$$;
