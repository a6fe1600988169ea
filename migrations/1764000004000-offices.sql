-- Organisations with their autonomy, and their offices.

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  short_name text,
  type text not null check (type in ('COUNTY', 'MUNICIPALITY', 'JOBCENTER', 'EMPLOYMENT_AGENCY', 'WELFARE_ASSOCIATION',
    'PROVIDER', 'STATISTICS_OFFICE', 'ADVISER', 'COUNCIL_GROUP', 'OTHER')),
  autonomy text not null check (autonomy in ('COUNTY_ADMINISTRATION', 'MUNICIPALITY', 'JOBCENTER', 'WELFARE', 'OTHER')),
  area_id uuid references area,
  active boolean not null default true
);
select track_history('organisation');

create table office (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  parent_id uuid references office,
  code text,
  name text not null,
  level text not null default 'OFFICE' check (level in ('DEPARTMENT', 'OFFICE', 'SECTION', 'STAFF')),
  head_id uuid references person on delete set null,
  shared_mailbox text,
  active boolean not null default true
);
create index office_organisation on office (organisation_id);
create index office_head on office (head_id);
create unique index office_code on office (organisation_id, code) where code is not null;
select track_history('office');

alter table person add foreign key (office_id) references office;
alter table role_assignment add foreign key (office_id) references office on delete cascade;

-- The offices a person works in, plans for, or leads. Who only delivers figures for an office, or sits in a committee, does not
-- speak for it.
create function served_offices(of_person uuid, today date) returns setof uuid language sql stable as $$
  select p.office_id from person p where p.id = of_person and p.office_id is not null
  union
  select r.office_id from role_assignment r where r.person_id = of_person and r.office_id is not null
     and r.role in ('COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT')
     and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)
  union
  select o.id from office o where o.head_id = of_person
$$;

-- Who a person is today, as the rights of a request need it: roles, offices served, their organisations, bodies.
create function actor_of(of_person uuid, today date) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'personId', p.id,
    'locale', p.locale,
    'roles', coalesce((select jsonb_agg(distinct r.role) from role_assignment r
       where r.person_id = p.id and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)), '[]'),
    'officeIds', coalesce((select jsonb_agg(o) from served_offices(of_person, today) o), '[]'),
    'headOfOfficeIds', coalesce((select jsonb_agg(distinct o) from (
         select o.id as o from office o where o.head_id = p.id
         union select r.office_id from role_assignment r where r.person_id = p.id and r.role = 'OFFICE_HEAD'
           and r.office_id is not null and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)) headed), '[]'),
    'organisationIds', coalesce((select jsonb_agg(distinct o.organisation_id) from office o
       where o.id in (select served_offices(of_person, today))), '[]'),
    'bodyIds', coalesce((select jsonb_agg(distinct r.body_id) from role_assignment r
       where r.person_id = p.id and r.body_id is not null
         and r.valid_from <= today and (r.valid_to is null or r.valid_to >= today)), '[]'))
  from person p where p.id = of_person and p.active
$$;
