-- Roles hold for the whole county, or within an organisation, an office, a body or an area; an area means all that lies in it.

alter table role_assignment
  add organisation_id uuid references organisation on delete cascade,
  add area_id uuid references area on delete cascade,
  drop constraint role_assignment_role_check,
  add constraint role_assignment_role_check check (role in
    ('COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT', 'COMMITTEE_MEMBER', 'ADMINISTRATOR',
     'DATA_SUPPLIER', 'STATISTICS_OFFICE', 'CONTRIBUTOR')),
  -- without an end to what it coordinates it would be the coordination of all
  add constraint role_assignment_part check (role <> 'LOCAL_COORDINATOR' or organisation_id is not null or area_id is not null);
select follow_history('role_assignment');
create index role_assignment_organisation on role_assignment (organisation_id) where organisation_id is not null;
create index role_assignment_area on role_assignment (area_id) where area_id is not null;
create index if not exists role_assignment_body on role_assignment (body_id) where body_id is not null;

-- Which area lies in which decides who coordinates what.
create trigger identity_changed after update of path or delete on area
  for each statement execute function tell_identity_changed();

create function roles_on(of_person uuid, today date) returns setof role_assignment language sql stable as $$
  select * from role_assignment r where r.person_id = of_person
     and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)
$$;

create function areas_within(outer_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(distinct inside.id), '[]')
    from area outside join area inside on starts_with(inside.path, outside.path)
   where outside.id = any(outer_ids)
$$;

create or replace function served_offices(of_person uuid, today date) returns setof uuid language sql stable as $$
  select p.office_id from person p where p.id = of_person and p.office_id is not null
  union
  select r.office_id from roles_on(of_person, today) r where r.office_id is not null
     and r.role in ('COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT', 'CONTRIBUTOR')
  union
  select o.id from office o where o.head_id = of_person
$$;

create or replace function actor_without_seats(of_person uuid, today date) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'personId', p.id,
    'locale', p.locale,
    'roles', coalesce((select jsonb_agg(distinct r.role) from roles_on(of_person, today) r), '[]'),
    'officeIds', coalesce((select jsonb_agg(o) from served_offices(of_person, today) o), '[]'),
    'headOfOfficeIds', coalesce((select jsonb_agg(distinct o) from (
         select o.id as o from office o where o.head_id = p.id
         union select r.office_id from roles_on(of_person, today) r where r.role = 'OFFICE_HEAD' and r.office_id is not null) headed), '[]'),
    -- whoever plans for an organisation that has no office here speaks for it all the same
    'organisationIds', coalesce((select jsonb_agg(distinct organisation_id) from (
         select o.organisation_id from office o where o.id in (select served_offices(of_person, today))
         union select r.organisation_id from roles_on(of_person, today) r
           where r.role in ('PARTICIPANT', 'CONTRIBUTOR') and r.organisation_id is not null) spoken_for), '[]'),
    'bodyIds', coalesce((select jsonb_agg(distinct r.body_id) from roles_on(of_person, today) r where r.body_id is not null), '[]'))
    || coalesce((select jsonb_build_object('coordinates', jsonb_build_object(
           'organisationIds', coalesce(jsonb_agg(distinct r.organisation_id) filter (where r.organisation_id is not null), '[]'),
           'areaIds', areas_within(array_agg(r.area_id))))
         from roles_on(of_person, today) r where r.role = 'LOCAL_COORDINATOR' having count(*) > 0), '{}')
    || coalesce((select jsonb_build_object('plansInAreaIds', areas_within(array_agg(r.area_id)))
         from roles_on(of_person, today) r where r.role in ('COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT')
         having count(*) > 0 and bool_and(r.role = 'PARTICIPANT' and r.area_id is not null)), '{}')
  from person p where p.id = of_person and p.active
$$;
