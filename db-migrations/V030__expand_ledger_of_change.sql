-- Who changed what, when and why: every transaction that writes records is an edit, every row that it writes names it.
create table person (
  id text collate "C" constraint person_pk primary key,
  name text not null,
  email text,
  kind text not null,
  state text not null,
  recorded_at timestamptz not null default now(),
  constraint person_id_check check (id ~ '^(p-[0-9a-hjkmnp-tv-z]{26}|import|operator|clock)$'),
  constraint person_name_check check (name ~ '\S'),
  constraint person_email_check check (email ~ '^\S+@\S+$'),
  constraint person_kind_check check (kind in ('HUMAN', 'SERVICE')),
  constraint person_state_check check (state in ('INVITED', 'ACTIVE', 'SUSPENDED'))
);
comment on table person is 'Who writes: people, programs, and the three that are always there (import, operator, clock).';
comment on column person.id is 'Permanent name: p- and 26 characters of a UUIDv7 in Crockford''s base32, or import, operator, clock.';
comment on column person.name is 'Name as shown to those who are logged in.';
comment on column person.email is 'Address for invitations; empty: none.';
comment on column person.kind is 'HUMAN or SERVICE.';
comment on column person.state is 'INVITED: has not accepted yet; ACTIVE; SUSPENDED: may do nothing any more.';
comment on column person.recorded_at is 'When this row was recorded.';
insert into person (id, name, kind, state) values
  ('import', 'Import at the start', 'SERVICE', 'ACTIVE'),
  ('operator', 'Operator of this installation', 'SERVICE', 'ACTIVE'),
  ('clock', 'Time alone', 'SERVICE', 'ACTIVE');
grant select on person to "${applicationRole}";

create table edit (
  id uuid constraint edit_pk primary key,
  actor_id text collate "C" not null,
  via text not null,
  credential text,
  kind text not null,
  reason text,
  address inet,
  request_id text,
  at timestamptz not null default now(),
  txid xid8 not null default pg_current_xact_id(),
  sha256 bytea not null,
  agreements text[] collate "C",
  changes int,
  position bigint,
  constraint edit_actor_fk foreign key (actor_id) references person (id),
  constraint edit_via_check check (via in ('PAGE', 'API', 'IMPORT', 'SPREADSHEET', 'CLOCK', 'OPERATOR')),
  constraint edit_credential_check check (credential ~ '^\S+$'),
  constraint edit_kind_check check (kind in ('CREATE', 'CORRECT', 'RETRACT', 'REVIEW', 'MOVE_DEADLINE', 'REGRADE', 'CONFIGURE',
    'RELEASE', 'IMPORT', 'ACCESS', 'TIME')),
  constraint edit_reason_check check (
    (reason ~ '\S' or reason is null)
    and (reason is not null or kind not in ('CORRECT', 'RETRACT', 'MOVE_DEADLINE', 'CONFIGURE'))),
  constraint edit_request_id_check check (request_id ~ '\S'),
  constraint edit_position_check check ((position is null) = (changes is null))
);
comment on table edit is 'One transaction that wrote records, with its author and reason: append-only. It is open until it has a position.';
comment on column edit.id is 'UUID of version 7, made by the application.';
comment on column edit.actor_id is 'Who did it.';
comment on column edit.via is 'By which door it came: PAGE, API, IMPORT, SPREADSHEET, CLOCK or OPERATOR.';
comment on column edit.credential is 'How the actor was known: SESSION, KEY:<id>, never a secret; empty: needs none.';
comment on column edit.kind is 'What sort of change its author meant; TIME for what time alone changed.';
comment on column edit.reason is 'Why, in the author''s words; demanded for a correction, a retraction, a moved deadline and a configuration.';
comment on column edit.address is 'Network that it came from, /24 or /48; empty: none.';
comment on column edit.request_id is 'Id of the request in the log; empty: none.';
comment on column edit.at is 'Begin of its transaction; the order of edits is their position, never this.';
comment on column edit.txid is 'Its transaction: rows are written under an edit in that transaction alone.';
comment on column edit.sha256 is 'SHA-256 of who, why, when and how, as JSON.';
comment on column edit.agreements is 'Agreements in whose answers it can be seen; empty until what follows from it has been settled.';
comment on column edit.changes is 'How many changes it is told by; empty until it is sealed.';
comment on column edit.position is 'Position of the last of its changes, or of the last one before it when it has none; empty until it is sealed.';
create unique index edit_position_idx on edit (position) where changes > 0;
create index edit_actor_idx on edit (actor_id, position desc);
create index edit_agreements_idx on edit using gin (agreements);
grant select, insert (id, actor_id, via, credential, kind, reason, address, request_id) on edit to "${applicationRole}";

create table edit_row (
  edit_id uuid not null,
  n bigint generated always as identity,
  table_name text not null,
  key text[] not null,
  op "char" not null,
  version int not null,
  scope text collate "C" not null,
  sha256 bytea not null,
  constraint edit_row_pk primary key (edit_id, n),
  constraint edit_row_op_check check (op in ('I', 'U', 'D'))
);
-- No foreign key: its rows are written by one trigger, which has seen the edit; looking each up again costs an import seconds.
comment on table edit_row is 'One row for each row that an edit wrote: append-only, written by triggers alone.';
comment on column edit_row.edit_id is 'The edit.';
comment on column edit_row.n is 'Order in which they were written.';
comment on column edit_row.table_name is 'The table of the row.';
comment on column edit_row.key is 'Values of the columns of its primary key.';
comment on column edit_row.op is 'I: inserted, U: changed, D: removed.';
comment on column edit_row.version is 'Version of the row that was written, or removed.';
comment on column edit_row.scope is 'Agreement that the row belongs to, or * for what belongs to none.';
comment on column edit_row.sha256 is
  'SHA-256 of the row as stored, or as it was removed: as JSON without empty and generated columns, days and times in ISO and UTC.';
comment on sequence edit_row_n_seq is 'Order in which rows were written.';
grant select on edit_row to "${applicationRole}";

create table feed_head (
  one boolean constraint feed_head_pk primary key default true,
  position bigint not null,
  constraint feed_head_one_check check (one),
  constraint feed_head_position_check check (position >= 0)
);
comment on table feed_head is 'How many changes have been told; locked by each edit as its last act, so that positions become visible in their order.';
comment on column feed_head.one is 'True in the one row.';
comment on column feed_head.position is 'Position of the last change.';
insert into feed_head (position) values (0);
grant select on feed_head to "${applicationRole}";

create table change (
  edit_id uuid not null,
  ordinal int not null,
  kind text not null,
  agreement_id text collate "C",
  record_type text not null,
  record_id text collate "C" not null,
  version int,
  effective_on date,
  detail json,
  constraint change_pk primary key (edit_id, ordinal),
  constraint change_ordinal_check check (ordinal >= 1),
  constraint change_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$')
);
comment on table change is 'What there is to tell of each edit, in order: append-only. Its position is given by its edit (see change_told).';
comment on column change.edit_id is 'The edit.';
comment on column change.ordinal is 'Place among the changes of the edit, from 1: records first, then statuses.';
comment on column change.kind is 'What happened: finding.created, clause.status-changed and so on.';
comment on column change.agreement_id is 'The agreement that it concerns; empty: none.';
comment on column change.record_type is 'Kind of the record: party, source, statement, agreement, clause, commitment, deadline, finding and so on.';
comment on column change.record_id is 'Name of the record; of a clause its agreement, a slash and its label.';
comment on column change.version is 'Version of the record after the change; empty where rows that belong to it changed, not itself.';
comment on column change.effective_on is 'Day from which a change by time alone holds; empty for others.';
comment on column change.detail is 'What else there is to say, as JSON.';
create unique index change_time_idx on change (record_id, effective_on, kind) where effective_on is not null;
grant select on change to "${applicationRole}";

-- What an edit has touched and still has to be computed anew before it can be sealed.
create table touched_clause (
  edit_id uuid not null,
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  from_day date not null,
  constraint touched_clause_pk primary key (edit_id, agreement_id, clause_label)
);
comment on table touched_clause is 'Clauses whose status an open edit has made out of date; empty outside of transactions that write.';
comment on column touched_clause.edit_id is 'The edit.';
comment on column touched_clause.agreement_id is 'The agreement.';
comment on column touched_clause.clause_label is 'The clause.';
comment on column touched_clause.from_day is 'First day whose status can be another one without hindsight; the first of all days: any.';
grant select on touched_clause to "${applicationRole}";

-- One row says one thing that follows from writing rows of one table. Its rows stand with the functions that read them.
create table consequence (
  table_name text not null,
  follows text not null,
  names text not null,
  constraint consequence_pk primary key (table_name, follows),
  constraint consequence_follows_check check (follows in ('REVISION', 'STATUS', 'CLAUSE_WORDS', 'STATEMENT_WORDS', 'FINDING_WORDS',
    'MONTHS', 'PARTY_ORDER', 'NAMES', 'CHANGE')),
  constraint consequence_names_check check (names ~ '\S')
);
comment on table consequence is 'What follows from a write, for each table of record: settled once, before the end of each edit.';
comment on column consequence.table_name is 'The table of record.';
comment on column consequence.follows is
  'What is made anew: a REVISION, the STATUS of clauses, the search''s words, counts by MONTHS, the PARTY_ORDER of findings, answers with NAMES of parties; or the CHANGE that is told.';
comment on column consequence.names is
  'Query for the names of what is to be made anew, over the rows before and after, which it calls written; $1 is the edit.';

do $$
declare
  kept text;
begin
  foreach kept in array array['party', 'party_alias', 'office', 'source', 'statement', 'codebook_entry', 'agreement',
      'agreement_name', 'agreement_party', 'agreement_relation', 'citation', 'clause', 'wording', 'clause_topic',
      'commitment', 'commitment_obligor', 'commitment_beneficiary', 'commitment_term', 'coverage_note', 'deadline',
      'suspension', 'finding', 'finding_about', 'rule_configuration'] loop
    if kept in ('party', 'source', 'statement') then
      execute format('alter table %I add column scope_id text collate "C"', kept);
      execute format('comment on column %I.scope_id is %L', kept, 'Agreement that it was entered for alone; empty: public.');
    end if;
    execute format('alter table %I add column edit_id uuid, add column version int not null default 1', kept);
    execute format('comment on column %I.edit_id is %L', kept, 'The edit that wrote the row; empty: recorded before there were edits.');
    execute format('comment on column %I.version is %L', kept, 'How often the row was recorded, from 1; two changes in one edit count once.');
    perform keep_history_of(kept, '${applicationRole}', has_table_privilege('${applicationRole}', kept, 'delete'));
    execute format('alter table %I add column superseded_by_edit uuid', kept || '_history');
    execute format('comment on column %I.superseded_by_edit is %L', kept || '_history',
      'The edit that put another row in this one''s place, or removed it; empty: superseded before there were edits.');
    -- nearly empty when they are made, since rows of before have no edit
    execute format('create index %I on %I (edit_id) where edit_id is not null', kept || '_edit_idx', kept);
    execute format('create index %I on %I (superseded_by_edit) where superseded_by_edit is not null',
      kept || '_history_edit_idx', kept || '_history');
  end loop;
end
$$;

alter table import_run add column edit_id uuid, add constraint import_run_edit_fk foreign key (edit_id) references edit (id);
comment on column import_run.edit_id is 'The edit that loaded it; empty: loaded before there were edits.';

alter table search_document add column scope_id text collate "C";
comment on column search_document.scope_id is 'Agreement that the text was entered for alone; empty: public.';
