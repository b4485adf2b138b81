create table source (
  id text collate "C" constraint source_pk primary key,
  publisher_id text collate "C" not null,
  title text,
  url text,
  published_on text,
  published_from date generated always as (lower(imprecise_date_range(published_on))) stored,
  published_to date generated always as (upper(imprecise_date_range(published_on)) - 1) stored,
  published_order date not null generated always as (coalesce(upper(imprecise_date_range(published_on)) - 1, date '0001-01-01')) stored,
  archived_text text,
  archived_sha256 text,
  note text,
  recorded_at timestamptz not null,
  constraint source_id_check check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$' and length(id) <= 200),
  constraint source_publisher_fk foreign key (publisher_id) references party (slug),
  constraint source_title_check check (title ~ '\S'),
  constraint source_url_check check (url ~ '^https?://'),
  constraint source_published_on_check check (published_on is null or imprecise_date_range(published_on) is not null),
  constraint source_archived_check check ((archived_text is null) = (archived_sha256 is null)),
  constraint source_archived_sha256_check check (archived_sha256 = encode(sha256(convert_to(archived_text, 'UTF8')), 'hex')),
  constraint source_note_check check (note ~ '\S')
);
comment on table source is 'A page, report or document in which statements were published.';
comment on column source.id is 'Permanent name of the source.';
comment on column source.publisher_id is 'The party that published it.';
comment on column source.title is 'Title as published.';
comment on column source.url is 'Address of the publication.';
comment on column source.published_on is 'Day of publication, an imprecise date; empty when not known.';
comment on column source.published_from is 'First day that published_on may mean.';
comment on column source.published_to is 'Last day that published_on may mean.';
comment on column source.published_order is 'Order of sources in time: published_to, or the year 1 when not known.';
comment on column source.archived_text is 'Text kept in case the address stops answering.';
comment on column source.archived_sha256 is 'SHA-256 of the archived text in UTF-8, in hexadecimal.';
comment on column source.note is 'Editor''s note.';
comment on column source.recorded_at is 'When this row was recorded.';
select keep_history_of('source', '${applicationRole}');
create index source_published_idx on source (published_order desc, id desc);
create index source_publisher_idx on source (publisher_id);

create table statement (
  id text collate "C" constraint statement_pk primary key,
  source_id text collate "C" not null,
  speaker_id text collate "C",
  record_type text not null,
  mode text not null,
  text text not null,
  restored_text text,
  restoration_note text,
  stated_on text,
  stated_range daterange generated always as (imprecise_date_range(stated_on)) stored,
  stated_from date generated always as (lower(imprecise_date_range(stated_on))) stored,
  stated_to date generated always as (upper(imprecise_date_range(stated_on)) - 1) stored,
  stated_order date not null generated always as (coalesce(upper(imprecise_date_range(stated_on)) - 1, date '0001-01-01')) stored,
  event_on text,
  event_range daterange generated always as (imprecise_date_range(event_on)) stored,
  event_from date generated always as (lower(imprecise_date_range(event_on))) stored,
  event_to date generated always as (upper(imprecise_date_range(event_on)) - 1) stored,
  origin_id text collate "C",
  duplicate_of_id text collate "C",
  locator_document text,
  locator_start int,
  locator_end int,
  note text,
  recorded_at timestamptz not null,
  constraint statement_id_check check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$' and length(id) <= 200),
  constraint statement_source_fk foreign key (source_id) references source (id),
  constraint statement_speaker_fk foreign key (speaker_id) references party (slug),
  constraint statement_origin_fk foreign key (origin_id) references statement (id) deferrable initially deferred,
  constraint statement_duplicate_of_fk foreign key (duplicate_of_id) references statement (id) deferrable initially deferred,
  constraint statement_origin_check check (origin_id <> id),
  constraint statement_duplicate_of_check check (duplicate_of_id <> id),
  constraint statement_record_type_check check (record_type in ('REPORT', 'CLAUSE_TEXT', 'BACKGROUND', 'NOISE')),
  constraint statement_mode_check check (mode in ('VERBATIM', 'PARAPHRASE')),
  constraint statement_text_check check (text ~ '\S'),
  constraint statement_restored_text_check check (restored_text ~ '\S'),
  constraint statement_restoration_note_check check (restoration_note is null or (restoration_note ~ '\S' and restored_text is not null)),
  constraint statement_stated_on_check check (stated_on is null or imprecise_date_range(stated_on) is not null),
  constraint statement_event_on_check check (event_on is null or imprecise_date_range(event_on) is not null),
  constraint statement_locator_check check (
    (locator_document is null and locator_start is null and locator_end is null)
    or (locator_document ~ '\S' and locator_start >= 0 and locator_end > locator_start
        and locator_document is not null and locator_start is not null and locator_end is not null)),
  constraint statement_note_check check (note ~ '\S')
);
comment on table statement is 'What was said: one recorded sentence or report.';
comment on column statement.id is 'Permanent name of the statement.';
comment on column statement.source_id is 'Where it was published.';
comment on column statement.speaker_id is 'Who said it; empty when not known.';
comment on column statement.record_type is 'What the record is: one of the codebook''s recordType values.';
comment on column statement.mode is 'VERBATIM: the words as found; PARAPHRASE: the editor''s words.';
comment on column statement.text is 'The text as found, damage included.';
comment on column statement.restored_text is 'The text with its damage repaired by the editor.';
comment on column statement.restoration_note is 'What was repaired and on what ground.';
comment on column statement.stated_on is 'Day on which it was said or published, an imprecise date; empty when not known.';
comment on column statement.stated_range is 'Days that stated_on may mean.';
comment on column statement.stated_from is 'First day that stated_on may mean.';
comment on column statement.stated_to is 'Last day that stated_on may mean: from then on it is certain that it was said.';
comment on column statement.stated_order is 'Order of statements in time: stated_to, or the year 1 when not known.';
comment on column statement.event_on is 'Day of the event it speaks of, an imprecise date; empty when not known.';
comment on column statement.event_range is 'Days that event_on may mean.';
comment on column statement.event_from is 'First day that event_on may mean.';
comment on column statement.event_to is 'Last day that event_on may mean.';
comment on column statement.origin_id is 'The statement that said it first, when this one repeats it: both count as one voice.';
comment on column statement.duplicate_of_id is 'The record that holds the same words already; a duplicate carries no findings.';
comment on column statement.locator_document is 'Document out of which the text was cut.';
comment on column statement.locator_start is 'First character of the cut, counted from 0 in Unicode code points.';
comment on column statement.locator_end is 'Character after the last one of the cut.';
comment on column statement.note is 'Editor''s note.';
comment on column statement.recorded_at is 'When this row was recorded.';
select keep_history_of('statement', '${applicationRole}');
create index statement_stated_idx on statement (stated_order desc, id desc);
create index statement_source_idx on statement (source_id, stated_order desc, id desc);
create index statement_speaker_idx on statement (speaker_id, stated_order desc, id desc);
create index statement_origin_idx on statement (origin_id) where origin_id is not null;
create index statement_duplicate_of_idx on statement (duplicate_of_id) where duplicate_of_id is not null;
