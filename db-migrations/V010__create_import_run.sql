create sequence import_run_seq increment 50;
create table import_run (
  id bigint constraint import_run_pk primary key default nextval('import_run_seq'),
  origin text not null,
  sha256 text not null,
  title text not null,
  description text,
  inserted bigint not null,
  superseded bigint not null,
  removed bigint not null,
  unchanged bigint not null,
  recorded_at timestamptz not null default now(),
  constraint import_run_origin_check check (origin ~ '\S'),
  constraint import_run_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint import_run_title_check check (title ~ '\S'),
  constraint import_run_counts_check check (inserted >= 0 and superseded >= 0 and removed >= 0 and unchanged >= 0),
  constraint import_run_description_check check (description ~ '\S')
);
comment on sequence import_run_seq is 'Numbers of import runs, taken fifty at a time.';
comment on table import_run is 'One bundle that was loaded: append-only.';
comment on column import_run.id is 'Number of the run.';
comment on column import_run.origin is 'File or resource that the bundle was read from.';
comment on column import_run.sha256 is 'SHA-256 of the bundle''s bytes, in hexadecimal.';
comment on column import_run.title is 'The bundle''s title.';
comment on column import_run.description is 'The bundle''s description.';
comment on column import_run.inserted is 'Rows that were new.';
comment on column import_run.superseded is 'Rows whose content changed.';
comment on column import_run.removed is 'Linking rows that the bundle no longer has.';
comment on column import_run.unchanged is 'Rows that were there already with the same content.';
comment on column import_run.recorded_at is 'When the bundle was loaded.';
create trigger import_run_stamp before insert on import_run for each row execute function keep_superseded_row();
grant select, insert on import_run to "${applicationRole}";
grant usage on sequence import_run_seq to "${applicationRole}";
