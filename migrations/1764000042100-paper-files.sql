-- Files that were made of a version: the first bytes are kept, and every later file of the format has to be the same.
create table paper_file (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null references paper_version,
  format text not null check (format in ('PDF', 'WORD', 'EXCEL', 'CSV', 'JSON')),
  media_type text not null,
  file_name text not null,
  file_key text not null unique,
  size integer not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  pages integer,
  made_at timestamptz not null,
  unique (version_id, format)
);
create index paper_file_sha256 on paper_file (sha256);
select track_history('paper_file');
create trigger keep_frozen before update or delete on paper_file for each row execute function keep_frozen_paper();
