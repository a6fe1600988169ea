-- House templates: .docx files with the head and fonts of a county or a body, in which Word files of papers are set.
create table document_template (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 100),
  file_key text not null unique,
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  placeholders text[] not null,
  uploaded_by_id uuid references person,
  default_for_body_id uuid references body,
  default_for_organisation_id uuid references organisation,
  active boolean not null default true,
  -- Kept for the files that were made with it, chosen for none any more
  removed_on date,
  check (removed_on is null or
    (not active and default_for_body_id is null and default_for_organisation_id is null))
);
create unique index document_template_name on document_template (lower(name)) where removed_on is null;
create unique index document_template_body on document_template (default_for_body_id);
create unique index document_template_organisation on document_template (default_for_organisation_id);
create index document_template_uploader on document_template (uploaded_by_id);
select track_history('document_template');
create trigger keep_frozen before update on document_template for each row
  when ((old.file_key, old.size, old.sha256, old.placeholders) is distinct from (new.file_key, new.size, new.sha256, new.placeholders))
  execute function keep_frozen_paper();

-- What a file was made with is part of what it is
alter table paper_file add column template_id uuid references document_template,
  add column template_sha256 text check (template_sha256 ~ '^[0-9a-f]{64}$'),
  add check ((template_id is null) = (template_sha256 is null)),
  add check (template_id is null or format = 'WORD'),
  drop constraint paper_file_version_id_format_key,
  add unique nulls not distinct (version_id, format, template_sha256);
create index paper_file_template on paper_file (template_id);
select follow_history('paper_file');
