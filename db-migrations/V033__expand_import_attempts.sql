create sequence import_attempt_seq;
create table import_attempt (
  id bigint constraint import_attempt_pk primary key default nextval('import_attempt_seq'),
  origin text not null,
  sha256 text not null,
  actor_id text collate "C" not null,
  entrance text not null,
  is_check boolean not null,
  overwrites boolean not null,
  state text not null,
  node uuid not null,
  asked_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  begun_at timestamptz,
  ended_at timestamptz,
  inserted bigint,
  superseded bigint,
  removed bigint,
  unchanged bigint,
  refused bigint,
  errors bigint,
  warnings bigint,
  conflicts bigint,
  failure text,
  import_run_id bigint,
  constraint import_attempt_import_run_fk foreign key (import_run_id) references import_run (id),
  constraint import_attempt_origin_check check (origin ~ '\S'),
  constraint import_attempt_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint import_attempt_actor_check check (actor_id ~ '\S'),
  constraint import_attempt_entrance_check check (entrance in ('FIRST_LOAD', 'UPLOAD', 'COMMAND')),
  constraint import_attempt_state_check check (state in ('QUEUED', 'RUNNING', 'DONE', 'REJECTED', 'FAILED')),
  constraint import_attempt_counts_check check (
    coalesce(least(inserted, superseded, removed, unchanged, refused, errors, warnings, conflicts), 0) >= 0),
  constraint import_attempt_outcome_check check (
    (state in ('DONE', 'REJECTED')) = (inserted is not null and superseded is not null and removed is not null
      and unchanged is not null and refused is not null and errors is not null and warnings is not null
      and conflicts is not null)),
  constraint import_attempt_end_check check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null)),
  constraint import_attempt_failure_check check ((state = 'FAILED') = (failure is not null) and failure ~ '\S'),
  constraint import_attempt_stored_check check (import_run_id is null or (state = 'DONE' and not is_check))
);
create index import_attempt_open_idx on import_attempt (seen_at) where state in ('QUEUED', 'RUNNING');
comment on sequence import_attempt_seq is 'Numbers of import attempts.';
comment on table import_attempt is 'One bundle that was handed over to be imported, and what came of it; never removed.';
comment on column import_attempt.id is 'Number of the attempt, as it stands in its address.';
comment on column import_attempt.origin is 'File or resource that the bundle was read from, or that it was sent to the service.';
comment on column import_attempt.sha256 is 'SHA-256 of the bundle''s bytes, in hexadecimal.';
comment on column import_attempt.actor_id is 'Who handed it over: a person, or operator for whoever runs the service.';
comment on column import_attempt.entrance is 'How it came: FIRST_LOAD with the product, UPLOAD over HTTP, COMMAND from the command line.';
comment on column import_attempt.is_check is 'Whether it is only asked what the import would do, and nothing is stored.';
comment on column import_attempt.overwrites is 'Whether records that were changed by hand since their last import are replaced too.';
comment on column import_attempt.state is 'QUEUED, RUNNING; then DONE, REJECTED for errors of the bundle, or FAILED for anything else.';
comment on column import_attempt.node is 'The process that works on it, under a number that it gave itself when it started.';
comment on column import_attempt.asked_at is 'When it was handed over.';
comment on column import_attempt.seen_at is 'When that process last said that it is at work.';
comment on column import_attempt.begun_at is 'When the bundle began to be read; empty: not yet.';
comment on column import_attempt.ended_at is 'When the outcome was known; empty: not yet.';
comment on column import_attempt.inserted is 'Rows that were, or would be, new; empty: not known.';
comment on column import_attempt.superseded is 'Rows whose content changed or would change; empty: not known.';
comment on column import_attempt.removed is 'Linking rows that the bundle no longer has; empty: not known.';
comment on column import_attempt.unchanged is 'Rows that were there already with the same content; empty: not known.';
comment on column import_attempt.refused is 'Records of the bundle that have an error; empty: not known.';
comment on column import_attempt.errors is 'Errors of the bundle, listed or not; empty: not known.';
comment on column import_attempt.warnings is 'Warnings, listed or not; empty: not known.';
comment on column import_attempt.conflicts is 'Records changed by hand that the bundle would change; empty: not known.';
comment on column import_attempt.failure is 'Why it FAILED; empty: it did not.';
comment on column import_attempt.import_run_id is 'The import run that it became; empty: nothing was stored.';
grant select, insert on import_attempt to "${applicationRole}";
grant update (state, node, seen_at, begun_at, ended_at, inserted, superseded, removed, unchanged, refused, errors, warnings,
  conflicts, failure, import_run_id) on import_attempt to "${applicationRole}";
grant usage on sequence import_attempt_seq to "${applicationRole}";

create table import_attempt_note (
  attempt_id bigint not null,
  kind text not null,
  ordinal int not null,
  path text not null,
  record text,
  message text not null,
  constraint import_attempt_note_pk primary key (attempt_id, kind, ordinal),
  constraint import_attempt_note_attempt_fk foreign key (attempt_id) references import_attempt (id),
  constraint import_attempt_note_kind_check check (kind in ('ERROR', 'WARNING', 'CONFLICT')),
  constraint import_attempt_note_ordinal_check check (ordinal >= 1),
  constraint import_attempt_note_path_check check (path ~ '^\$'),
  constraint import_attempt_note_record_check check (record ~ '\S'),
  constraint import_attempt_note_message_check check (message ~ '\S')
);
comment on table import_attempt_note is 'What an import attempt says of places in its bundle: append-only.';
comment on column import_attempt_note.attempt_id is 'The attempt.';
comment on column import_attempt_note.kind is 'ERROR, for which it was refused; WARNING; CONFLICT: a record changed by hand.';
comment on column import_attempt_note.ordinal is 'Place among those of its kind in the order of the bundle, from 1.';
comment on column import_attempt_note.path is 'Where, as a JSON path from the root of the bundle.';
comment on column import_attempt_note.record is 'Kind and id of the record it is in, as in finding f1; empty: in none.';
comment on column import_attempt_note.message is 'What is wrong or does not fit, and what follows from it.';
grant select, insert on import_attempt_note to "${applicationRole}";

create table import_attempt_records (
  attempt_id bigint not null,
  kind text not null,
  ordinal int not null,
  added bigint not null,
  changed bigint not null,
  unchanged bigint not null,
  constraint import_attempt_records_pk primary key (attempt_id, kind),
  constraint import_attempt_records_attempt_fk foreign key (attempt_id) references import_attempt (id),
  constraint import_attempt_records_kind_check check (kind ~ '^[A-Z_]+$'),
  constraint import_attempt_records_ordinal_check check (ordinal >= 1),
  constraint import_attempt_records_counts_check check (added >= 0 and changed >= 0 and unchanged >= 0)
);
comment on table import_attempt_records is 'What an import attempt made, or would make, of the records of one kind: append-only.';
comment on column import_attempt_records.attempt_id is 'The attempt.';
comment on column import_attempt_records.kind is 'Kind of record, as PARTY or FINDING.';
comment on column import_attempt_records.ordinal is 'Place of the kind in the order in which a bundle is merged, from 1.';
comment on column import_attempt_records.added is 'Records that are new.';
comment on column import_attempt_records.changed is 'Records of which something differs, in themselves or in their lists.';
comment on column import_attempt_records.unchanged is 'Records that are there with the same content.';
grant select, insert on import_attempt_records to "${applicationRole}";

create table import_attempt_headline (
  attempt_id bigint not null,
  ordinal int not null,
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  before text,
  after text,
  constraint import_attempt_headline_pk primary key (attempt_id, ordinal),
  constraint import_attempt_headline_attempt_fk foreign key (attempt_id) references import_attempt (id),
  constraint import_attempt_headline_ordinal_check check (ordinal >= 1),
  constraint import_attempt_headline_change_check check (before is distinct from after)
);
comment on table import_attempt_headline is 'A clause whose headline an import attempt changed, or would change: append-only.';
comment on column import_attempt_headline.attempt_id is 'The attempt.';
comment on column import_attempt_headline.ordinal is 'Place in the order of agreement and clause, from 1.';
comment on column import_attempt_headline.agreement_id is 'Agreement of the clause; after a check it need not be here.';
comment on column import_attempt_headline.clause_label is 'Label of the clause.';
comment on column import_attempt_headline.before is 'Headline of the day before the import; empty: the clause was not here.';
comment on column import_attempt_headline.after is 'Headline of the day after it; empty: none is kept.';
grant select, insert on import_attempt_headline to "${applicationRole}";
