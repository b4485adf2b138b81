-- The days of a duty may be as imprecise as those of a statement. What begins, ends, falls due or becomes known on an
-- imprecise day counts from the last day it may mean: beside each such column stands that day, its name ending in _certain.

-- The type of a column changes only where no view reads it. The views of reporting are emptied, not dropped: rights that
-- were given on them and views that others built on them stay, and the repeatable migrations fill them again.
do $$
declare
  emptied regclass;
begin
  foreach emptied in array array['reporting.commitments', 'reporting.deadlines']::regclass[] loop
    execute format('create or replace view %s as select %s where false', emptied, (
      select string_agg(format('null::%s%s as %I', format_type(a.atttypid, a.atttypmod),
                               case when c.collname <> 'default' then format(' collate %I', c.collname) end, a.attname),
                        ', ' order by a.attnum)
        from pg_attribute a left join pg_collation c on c.oid = a.attcollation
       where a.attrelid = emptied and a.attnum > 0));
  end loop;
end
$$;
drop view commitment_recorded, deadline_recorded, suspension_recorded;

alter table commitment
  drop constraint commitment_term_check,
  alter column applies_from type text using to_char(applies_from, 'YYYY-MM-DD'),
  alter column applies_until type text using to_char(applies_until, 'YYYY-MM-DD'),
  alter column superseded_on type text using to_char(superseded_on, 'YYYY-MM-DD'),
  alter column superseded_announced_on type text using to_char(superseded_announced_on, 'YYYY-MM-DD');
alter table commitment_history
  alter column applies_from type text using to_char(applies_from, 'YYYY-MM-DD'),
  alter column applies_until type text using to_char(applies_until, 'YYYY-MM-DD'),
  alter column superseded_on type text using to_char(superseded_on, 'YYYY-MM-DD'),
  alter column superseded_announced_on type text using to_char(superseded_announced_on, 'YYYY-MM-DD');
alter table commitment
  add column applies_from_certain date generated always as (upper(imprecise_date_range(applies_from)) - 1) stored,
  add column applies_until_certain date generated always as (upper(imprecise_date_range(applies_until)) - 1) stored,
  add column superseded_on_certain date generated always as (upper(imprecise_date_range(superseded_on)) - 1) stored,
  add constraint commitment_applies_from_check check (imprecise_date_range(applies_from) is not null),
  add constraint commitment_applies_until_check check (applies_until is null or imprecise_date_range(applies_until) is not null),
  add constraint commitment_superseded_on_check check (superseded_on is null or imprecise_date_range(superseded_on) is not null),
  add constraint commitment_superseded_announced_on_check check (
    superseded_announced_on is null or imprecise_date_range(superseded_announced_on) is not null),
  add constraint commitment_term_check check (applies_from_certain <= applies_until_certain);
comment on column commitment.applies_from is 'First day on which it is owed, in the agreement''s zone, an imprecise date.';
comment on column commitment.applies_until is 'Last day on which it is owed, an imprecise date; only an end that the text itself sets.';
comment on column commitment.superseded_on is 'Day from which another duty stands in this one''s place, an imprecise date.';
comment on column commitment.superseded_announced_on is 'Day from which that was known, an imprecise date; empty: the day itself.';
comment on column commitment.applies_from_certain is 'Last day that applies_from may mean: owed for certain from then on.';
comment on column commitment.applies_until_certain is 'Last day that applies_until may mean: not owed any more after it.';
comment on column commitment.superseded_on_certain is 'Last day that superseded_on may mean: replaced for certain from then on.';
select keep_history_of('commitment', '${applicationRole}');

drop index deadline_due_idx;
alter table deadline
  alter column announced_on type text using to_char(announced_on, 'YYYY-MM-DD'),
  alter column due type text using to_char(due, 'YYYY-MM-DD');
alter table deadline_history
  alter column announced_on type text using to_char(announced_on, 'YYYY-MM-DD'),
  alter column due type text using to_char(due, 'YYYY-MM-DD');
alter table deadline
  add column announced_on_certain date generated always as (upper(imprecise_date_range(announced_on)) - 1) stored,
  add column due_certain date generated always as (upper(imprecise_date_range(due)) - 1) stored,
  add constraint deadline_announced_on_check check (imprecise_date_range(announced_on) is not null),
  add constraint deadline_due_check check (imprecise_date_range(due) is not null);
comment on column deadline.announced_on is 'Day on which this version became known, an imprecise date; a commitment has one version a date.';
comment on column deadline.due is 'Last day on which the act is in time, in the agreement''s zone, an imprecise date; the day itself is not overdue.';
comment on column deadline.announced_on_certain is 'Last day that announced_on may mean: known for certain from then on.';
comment on column deadline.due_certain is 'Last day that due may mean: overdue only after it.';
select keep_history_of('deadline', '${applicationRole}', removable => true);
create index deadline_due_idx on deadline (due_certain, commitment_id);

-- Rows with the same first day are versions of one suspension, so the first day names it no more, and a version that
-- a later one has shortened may overlap the next suspension.
alter table suspension
  drop constraint suspension_pk,
  drop constraint suspension_overlap,
  drop constraint suspension_period_check,
  add column ordinal int;
alter table suspension_history
  drop constraint suspension_history_pk,
  add column ordinal int;
alter table suspension
  alter column suspended_from type text using to_char(suspended_from, 'YYYY-MM-DD'),
  alter column suspended_until type text using to_char(suspended_until, 'YYYY-MM-DD');
alter table suspension_history
  alter column suspended_from type text using to_char(suspended_from, 'YYYY-MM-DD'),
  alter column suspended_until type text using to_char(suspended_until, 'YYYY-MM-DD');
alter table suspension disable trigger user;
with place as (
  select commitment_id, suspended_from, row_number() over (partition by commitment_id order by suspended_from) as ordinal
    from (select commitment_id, suspended_from from suspension union select commitment_id, suspended_from from suspension_history) s),
superseded as (
  update suspension_history h set ordinal = p.ordinal from place p
   where (p.commitment_id, p.suspended_from) = (h.commitment_id, h.suspended_from))
update suspension s set ordinal = p.ordinal from place p
 where (p.commitment_id, p.suspended_from) = (s.commitment_id, s.suspended_from);
alter table suspension enable trigger user;
alter table suspension_history
  alter column ordinal set not null,
  add constraint suspension_history_pk primary key (commitment_id, ordinal, recorded_at);
alter table suspension
  alter column ordinal set not null,
  add column announced_on text,
  add column until_announced_on text,
  add column suspended_from_certain date generated always as (upper(imprecise_date_range(suspended_from)) - 1) stored,
  add column suspended_until_certain date generated always as (upper(imprecise_date_range(suspended_until)) - 1) stored,
  add constraint suspension_pk primary key (commitment_id, ordinal),
  add constraint suspension_ordinal_check check (ordinal >= 1),
  add constraint suspension_from_check check (imprecise_date_range(suspended_from) is not null),
  add constraint suspension_until_check check (suspended_until is null or imprecise_date_range(suspended_until) is not null),
  add constraint suspension_announced_on_check check (announced_on is null or imprecise_date_range(announced_on) is not null),
  add constraint suspension_until_announced_on_check check (
    until_announced_on is null or (suspended_until is not null and imprecise_date_range(until_announced_on) is not null)),
  add constraint suspension_period_check check (
    suspended_from_certain <= suspended_until_certain or announced_on is not null or until_announced_on is not null);
comment on table suspension is
  'A time during which a commitment is not owed. Rows with the same first day are versions of one suspension: in force on a day is the one announced last up to that day.';
comment on column suspension.suspended_from is 'First day of the suspension, in the agreement''s zone, an imprecise date.';
comment on column suspension.suspended_until is
  'Last day of the suspension, an imprecise date; empty: open-ended. A version announced later may end before the first day: the suspension was called off.';
comment on column suspension.ordinal is 'Place in the commitment''s list of suspensions, from 1.';
comment on column suspension_history.ordinal is 'Place in the commitment''s list of suspensions, from 1.';
comment on column suspension.announced_on is 'Day from which it was known, an imprecise date; empty: its first day, and not before.';
comment on column suspension.until_announced_on is 'Day from which its last day was known, an imprecise date; empty: the last day itself.';
comment on column suspension.suspended_from_certain is 'Last day that suspended_from may mean: suspended for certain from then on.';
comment on column suspension.suspended_until_certain is 'Last day that suspended_until may mean: suspended up to it.';
select keep_history_of('suspension', '${applicationRole}', removable => true);

create table commitment_term (
  agreement_id text collate "C" not null,
  commitment_id text collate "C" not null,
  ordinal int not null,
  until_on text,
  announced_on text,
  until_on_certain date generated always as (upper(imprecise_date_range(until_on)) - 1) stored,
  announced_on_certain date generated always as (upper(imprecise_date_range(announced_on)) - 1) stored,
  recorded_at timestamptz not null,
  constraint commitment_term_pk primary key (commitment_id, ordinal),
  constraint commitment_term_commitment_fk foreign key (agreement_id, commitment_id) references commitment (agreement_id, id),
  constraint commitment_term_ordinal_check check (ordinal >= 1),
  constraint commitment_term_until_on_check check (until_on is null or imprecise_date_range(until_on) is not null),
  constraint commitment_term_announced_on_check check (announced_on is null or imprecise_date_range(announced_on) is not null)
);
comment on table commitment_term is
  'A later version of the end of a commitment''s term; in force on a day is the one announced last up to that day, commitment.applies_until among them.';
comment on column commitment_term.agreement_id is 'The agreement.';
comment on column commitment_term.commitment_id is 'The commitment.';
comment on column commitment_term.ordinal is 'Place in the commitment''s list of terms, from 1.';
comment on column commitment_term.until_on is 'Last day on which it is owed, an imprecise date; empty: no end any more.';
comment on column commitment_term.announced_on is 'Day from which this version was known, an imprecise date; empty: from the start.';
comment on column commitment_term.until_on_certain is 'Last day that until_on may mean: not owed any more after it.';
comment on column commitment_term.announced_on_certain is 'Last day that announced_on may mean: known for certain from then on.';
comment on column commitment_term.recorded_at is 'When this row was recorded.';
select keep_history_of('commitment_term', '${applicationRole}', removable => true);
create index commitment_term_agreement_idx on commitment_term (agreement_id);

alter table wording add column verified boolean;
comment on column wording.verified is
  'Whether the text was seen word for word at the address given, if only in an archived copy or in part; empty: not known.';
select keep_history_of('wording', '${applicationRole}', removable => true);

create table coverage_note (
  agreement_id text collate "C" not null,
  ordinal int not null,
  coded_until text not null,
  coded_until_certain date generated always as (upper(imprecise_date_range(coded_until)) - 1) stored,
  searched text[] not null,
  note text,
  recorded_at timestamptz not null,
  constraint coverage_note_pk primary key (agreement_id, ordinal),
  constraint coverage_note_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint coverage_note_ordinal_check check (ordinal >= 1),
  constraint coverage_note_coded_until_check check (imprecise_date_range(coded_until) is not null),
  constraint coverage_note_searched_check check (
    array_position(searched, null) is null
    and (searched = '{}' or array_to_string(searched, E'\x01') !~ '(^|\x01)\s*(\x01|$)')),
  constraint coverage_note_note_check check (note ~ '\S')
);
comment on table coverage_note is 'Up to when an agreement has been coded, and what was searched for it.';
comment on column coverage_note.agreement_id is 'The agreement.';
comment on column coverage_note.ordinal is 'Place in the agreement''s list of such notes, from 1.';
comment on column coverage_note.coded_until is 'Day up to which what was published has been coded, an imprecise date.';
comment on column coverage_note.coded_until_certain is 'Last day that coded_until may mean.';
comment on column coverage_note.searched is 'The sources that were searched, in the editor''s words.';
comment on column coverage_note.note is 'Editor''s note.';
comment on column coverage_note.recorded_at is 'When this row was recorded.';
select keep_history_of('coverage_note', '${applicationRole}', removable => true);

do $$
declare
  kept text;
begin
  foreach kept in array array['commitment_term', 'coverage_note'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function raise_revision_of_agreement()',
      kept || '_revision_on_insert', kept);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function raise_revision_of_agreement()',
      kept || '_revision_on_update', kept);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function raise_revision_of_agreement()',
      kept || '_revision_on_delete', kept);
  end loop;
end
$$;

alter table import_run
  add column license text,
  add column citation text,
  add constraint import_run_license_check check (license ~ '\S'),
  add constraint import_run_citation_check check (citation ~ '\S');
comment on column import_run.license is 'Licence of the data, as the bundle names it; empty: none named.';
comment on column import_run.citation is 'How the bundle asks to be cited; empty: not said.';

-- Pages and tables name the licence.
create trigger import_run_revision_on_insert after insert on import_run referencing new table as changed
  for each statement execute function raise_revision_of_nothing();

create table import_warning (
  import_run_id bigint not null,
  ordinal int not null,
  path text not null,
  record text,
  reason text not null,
  constraint import_warning_pk primary key (import_run_id, ordinal),
  constraint import_warning_import_run_fk foreign key (import_run_id) references import_run (id),
  constraint import_warning_ordinal_check check (ordinal >= 1),
  constraint import_warning_path_check check (path ~ '^\$'),
  constraint import_warning_record_check check (record ~ '\S'),
  constraint import_warning_reason_check check (reason ~ '\S')
);
comment on table import_warning is 'What contradicts itself in a bundle that was loaded all the same: append-only.';
comment on column import_warning.import_run_id is 'The run that loaded the bundle.';
comment on column import_warning.ordinal is 'Place in the order of the bundle, from 1.';
comment on column import_warning.path is 'Where, as a JSON path from the root of the bundle.';
comment on column import_warning.record is 'Kind and id of the record it is in, as in finding f1; empty: in none.';
comment on column import_warning.reason is 'What does not fit, and what follows from it.';
grant select, insert on import_warning to "${applicationRole}";
