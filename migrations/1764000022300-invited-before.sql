-- Meetings whose invitation had gone out before attendance was kept: whoever sits in the body on the day is invited.
insert into attendance (meeting_id, person_id)
select m.id, p.id from meeting m join person p on p.active
   and (p.id = (select b.chair_id from body b where b.id = m.body_id)
     or exists (select from body_member s where s.body_id = m.body_id and s.person_id = p.id and s.role <> 'GUEST'
          and s.valid_from <= m.held_on and (s.valid_to is null or s.valid_to >= m.held_on)))
 where m.state = 'INVITED'
on conflict (meeting_id, person_id) do nothing;
