-- The one map of what follows from a write. Each query reads the rows before and after the edit, which it calls written;
-- of those before, superseded_at is not null. A row whose columns are the same before and after counts two, so
-- "group by … having count(*) = 1" leaves what is new or differs. A table of record has at least a REVISION and a CHANGE.
-- STATUS also says the first day whose status can differ: the day on which the evidence, before or after, became public.
delete from consequence;
insert into consequence (table_name, follows, names) values
('party', 'REVISION', $$select a.slug from agreement a where exists (select from written where superseded_at is not null)$$),
('party', 'NAMES', $$select name from written group by slug, name having count(*) = 1 and max(superseded_at) is not null$$),
('party', 'CHANGE', $$select scope_id, 'party', slug, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('party_alias', 'REVISION', $$select slug from agreement$$),
('party_alias', 'CHANGE', $$select null, 'party', party_id, null, 'corrected' from written$$),
('office', 'REVISION', $$select slug from agreement$$),
('office', 'CHANGE', $$select null, 'party', party_id, null, 'corrected' from written$$),
('codebook_entry', 'REVISION', $$select null from written where false$$),
('codebook_entry', 'CHANGE', $$select null, 'codebook-entry', section || '/' || term, max(version), case when bool_and(superseded_at is not null) then 'removed' when max(version) = 1 then 'created' else 'corrected' end from written group by section, term$$),
('source', 'REVISION', $$select f.agreement_id from written w join statement s on s.source_id = w.id join finding f on f.statement_id = s.id where w.superseded_at is not null$$),
('source', 'STATUS', $$
  select f.agreement_id || '/' || f.clause_label, k.day
    from (select id, min(day) as day from (
            select id, coalesce(published_to, date '9999-12-30') as day from written group by id, published_to having count(*) = 1) d
           group by id having count(*) > 1) k
    join statement s on s.source_id = k.id and s.stated_on is null join finding f on f.statement_id = s.id$$),
('source', 'CHANGE', $$select scope_id, 'source', id, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('statement', 'REVISION', $$select f.agreement_id from written w join finding f on f.statement_id = w.id where w.superseded_at is not null$$),
('statement', 'STATUS', $$
  select f.agreement_id || '/' || f.clause_label, k.day
    from (select w.id, min(coalesce(w.stated_to, o.published_to, date '9999-12-30')) as day
            from written w join source o on o.id = w.source_id
           group by w.id having count(distinct (w.stated_on, w.source_id, w.origin_id)) > 1) k
    join finding f on f.statement_id = k.id
   union all
  select f.agreement_id || '/' || f.clause_label, coalesce(s.stated_to, o.published_to)
    from (select origin_id from written where origin_id is not null group by id, origin_id having count(*) = 1) k
    join statement s on s.id = k.origin_id join source o on o.id = s.source_id join finding f on f.statement_id = s.id$$),
('statement', 'STATEMENT_WORDS', $$select id from written group by id, text, restored_text, language, speaker_id, stated_from, stated_to having count(*) = 1$$),
('statement', 'FINDING_WORDS', $$
  select f.id from (select id from written group by id, stated_from, stated_to having count(*) = 1 and max(superseded_at) is not null) k
    join finding f on f.statement_id = k.id$$),
('statement', 'MONTHS', $$
  select f.id from (select id from written group by id, stated_from, stated_to having count(*) = 1 and max(superseded_at) is not null) k
    join finding f on f.statement_id = k.id$$),
('statement', 'CHANGE', $$select scope_id, 'statement', id, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('agreement', 'REVISION', $$select slug from written$$),
('agreement', 'STATUS', $$
  select c.agreement_id || '/' || c.label, date '0001-01-01'
    from (select distinct slug from written group by slug, zone, effective_at, signed_on having count(*) = 1 and max(superseded_at) is not null) k
    join clause c on c.agreement_id = k.slug$$),
('agreement', 'CLAUSE_WORDS', $$
  select c.agreement_id || '/' || c.label
    from (select distinct slug from written group by slug, title, signed_from, signed_to having count(*) = 1 and max(superseded_at) is not null) k join clause c on c.agreement_id = k.slug$$),
('agreement', 'CHANGE', $$select slug, 'agreement', slug, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('agreement_name', 'REVISION', $$select agreement_id from written$$),
('agreement_name', 'CLAUSE_WORDS', $$select c.agreement_id || '/' || c.label from (select distinct agreement_id from written) k join clause c using (agreement_id)$$),
('agreement_name', 'CHANGE', $$select agreement_id, 'agreement', agreement_id, null, 'corrected' from written$$),
('agreement_party', 'REVISION', $$select agreement_id from written$$),
('agreement_party', 'STATUS', $$
  select c.agreement_id || '/' || c.label, date '0001-01-01'
    from (select distinct agreement_id from written group by agreement_id, party_id, role having count(*) = 1) k
    join clause c using (agreement_id)$$),
('agreement_party', 'CHANGE', $$select agreement_id, 'agreement', agreement_id, null, 'corrected' from written$$),
('agreement_relation', 'REVISION', $$select agreement_id from written union all select to_agreement_id from written$$),
('agreement_relation', 'CHANGE', $$select agreement_id, 'agreement', agreement_id, null, 'corrected' from written$$),
('citation', 'REVISION', $$select agreement_id from written$$),
('citation', 'CHANGE', $$select agreement_id, 'agreement', agreement_id, null, 'corrected' from written$$),
('coverage_note', 'REVISION', $$select agreement_id from written$$),
('coverage_note', 'CHANGE', $$select agreement_id, 'agreement', agreement_id, null, 'corrected' from written$$),
('clause', 'REVISION', $$select agreement_id from written$$),
('clause', 'STATUS', $$select agreement_id || '/' || label, date '0001-01-01' from written$$),
('clause', 'CLAUSE_WORDS', $$select agreement_id || '/' || label from written$$),
('clause', 'CHANGE', $$select agreement_id, 'clause', agreement_id || '/' || label, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('wording', 'REVISION', $$select agreement_id from written$$),
('wording', 'CLAUSE_WORDS', $$select agreement_id || '/' || clause_label from written$$),
('wording', 'CHANGE', $$select agreement_id, 'clause', agreement_id || '/' || clause_label, null, 'corrected' from written$$),
('clause_topic', 'REVISION', $$select agreement_id from written$$),
('clause_topic', 'CHANGE', $$select agreement_id, 'clause', agreement_id || '/' || clause_label, null, 'corrected' from written$$),
('commitment', 'REVISION', $$select agreement_id from written$$),
('commitment', 'STATUS', $$select agreement_id || '/' || clause_label, date '0001-01-01' from written$$),
('commitment', 'CHANGE', $$select agreement_id, 'commitment', id, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('commitment_obligor', 'REVISION', $$select agreement_id from written$$),
('commitment_obligor', 'STATUS', $$select c.agreement_id || '/' || c.clause_label, date '0001-01-01' from written w join commitment c on c.id = w.commitment_id$$),
('commitment_obligor', 'CLAUSE_WORDS', $$select c.agreement_id || '/' || c.clause_label from written w join commitment c on c.id = w.commitment_id$$),
('commitment_obligor', 'CHANGE', $$select agreement_id, 'commitment', commitment_id, null, 'corrected' from written$$),
('commitment_beneficiary', 'REVISION', $$select agreement_id from written$$),
('commitment_beneficiary', 'STATUS', $$select c.agreement_id || '/' || c.clause_label, date '0001-01-01' from written w join commitment c on c.id = w.commitment_id$$),
('commitment_beneficiary', 'CHANGE', $$select agreement_id, 'commitment', commitment_id, null, 'corrected' from written$$),
('commitment_term', 'REVISION', $$select agreement_id from written$$),
('commitment_term', 'STATUS', $$
  select c.agreement_id || '/' || c.clause_label, coalesce(w.announced_on_certain, date '0001-01-01')
    from written w join commitment c on c.id = w.commitment_id$$),
('commitment_term', 'CHANGE', $$select agreement_id, 'commitment', commitment_id, null, 'corrected' from written$$),
('suspension', 'REVISION', $$select agreement_id from written$$),
('suspension', 'STATUS', $$
  select c.agreement_id || '/' || c.clause_label,
         coalesce(upper(imprecise_date_range(w.announced_on)) - 1, w.suspended_from_certain)
    from written w join commitment c on c.id = w.commitment_id$$),
('suspension', 'CHANGE', $$select agreement_id, 'commitment', commitment_id, null, 'corrected' from written$$),
('deadline', 'REVISION', $$select agreement_id from written$$),
('deadline', 'STATUS', $$
  select c.agreement_id || '/' || c.clause_label, w.announced_on_certain from written w join commitment c on c.id = w.commitment_id$$),
('deadline', 'CHANGE', $$
  select agreement_id, 'deadline', commitment_id || ' ' || announced_on, max(version),
         case when bool_and(superseded_at is not null) then 'removed' when max(version) = 1 then 'created' else 'corrected' end
    from written group by agreement_id, commitment_id, announced_on$$),
('finding', 'REVISION', $$select agreement_id from written$$),
('finding', 'STATUS', $$
  select k.agreement_id || '/' || k.clause_label, coalesce(s.stated_to, o.published_to, date '9999-12-30')
    from (select id, agreement_id, clause_label, statement_id from written
           where clause_label is not null and kind <> 'CONTEXT'
           group by id, agreement_id, clause_label, commitment_id, statement_id, kind, reporter_id, reporter_role, reporter_side_id,
                    event_on, ongoing, source_grade, item_grade, rebuts_id, review_state, retracted_on
          having count(*) = 1) k
    join statement s on s.id = k.statement_id join source o on o.id = s.source_id$$),
('finding', 'STATEMENT_WORDS', $$select statement_id from written group by id, statement_id, agreement_id, reporter_id having count(*) = 1$$),
('finding', 'FINDING_WORDS', $$select id from written group by id, statement_id, agreement_id, reporter_id, rationale having count(*) = 1$$),
('finding', 'MONTHS', $$select id from written group by id, statement_id, agreement_id, clause_label, kind, event_from, event_to having count(*) = 1$$),
('finding', 'PARTY_ORDER', $$select id from written group by id, event_order having count(*) = 1$$),
('finding', 'CHANGE', $$
  select (array_agg(agreement_id order by superseded_at nulls first))[1], 'finding', id, max(version),
         case when max(version) = 1 then 'created'
              when count(distinct retracted_on) = 1 and count(retracted_on) = 1 and max(retracted_on) filter (where superseded_at is null) is not null then 'retracted'
              when count(distinct review_state) = 1 then 'corrected'
              else case max(review_state) filter (where superseded_at is null)
                     when 'ACCEPTED' then 'accepted' when 'REJECTED' then 'rejected' else 'reopened' end end
    from written group by id$$),
('finding_about', 'REVISION', $$select agreement_id from written$$),
('finding_about', 'STATUS', $$
  select f.agreement_id || '/' || f.clause_label, coalesce(s.stated_to, o.published_to, date '9999-12-30')
    from (select distinct finding_id from written) k
    join finding f on f.id = k.finding_id and f.kind <> 'CONTEXT'
    join statement s on s.id = f.statement_id join source o on o.id = s.source_id$$),
('finding_about', 'STATEMENT_WORDS', $$select f.statement_id from (select distinct finding_id from written) k join finding f on f.id = k.finding_id$$),
('finding_about', 'FINDING_WORDS', $$select finding_id from written$$),
('finding_about', 'MONTHS', $$select finding_id from written$$),
('finding_about', 'PARTY_ORDER', $$select finding_id from written$$),
('finding_about', 'CHANGE', $$select agreement_id, 'finding', finding_id, null, 'corrected' from written$$),
('rule_configuration', 'REVISION', $$select agreement_id from written$$),
('rule_configuration', 'STATUS', $$select c.agreement_id || '/' || c.label, w.valid_from from written w join clause c on c.agreement_id = w.agreement_id$$),
('rule_configuration', 'CHANGE', $$select agreement_id, 'rule-configuration', agreement_id || '/' || valid_from, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$),
('agreement_policy', 'REVISION', $$select agreement_id from written$$),
('agreement_policy', 'CHANGE', $$select agreement_id, 'agreement-policy', agreement_id, version, case version when 1 then 'created' else 'corrected' end from written where superseded_at is null$$);

-- The map as one function, so that the plan of each of its queries is made once in a connection and not for each edit.
do $make$
begin
  execute format($create$
create or replace function consequences(edit uuid, what text, tables text[])
  returns table (name text, day date, agreement text, record_type text, version int, action text)
  language plpgsql stable set search_path = public, pg_temp
as $body$
#variable_conflict use_column
begin
  case what
%s
  end case;
end
$body$
$create$, (
    select string_agg(format(E'  when %L then\n%s', m.follows, m.branches), E'\n' order by m.follows)
      from (select c.follows, string_agg(format(
              E'    if %1$L = any (tables) then return query\n      with written as (select * from %2$I where superseded_at is null and edit_id = $1'
                || E' union all select * from %2$I where superseded_by_edit = $1)\n      %3$s; end if;',
              c.table_name, c.table_name || '_recorded',
              format(case c.follows
                when 'STATUS' then 'select n.name, min(n.day), null::text, null::text, null::int, null::text from (%s) n(name, day) where n.name is not null group by n.name'
                when 'CHANGE' then 'select n.name, null::date, n.agreement, n.type, n.version::int, n.action from (%s) n(agreement, type, name, version, action)'
                else 'select distinct n.name, null::date, null::text, null::text, null::int, null::text from (%s) n(name) where n.name is not null'
              end, c.names)), E'\n' order by c.table_name) as branches
              from consequence c group by c.follows) m));
end
$make$;
comment on function consequences(uuid, text, text[]) is
  'The names of what follows, in one way, from what an edit wrote into some tables: for each, the first day that can differ (STATUS), or what is told of it (CHANGE).';
revoke execute on function consequences(uuid, text, text[]) from public;

-- The arguments of the trigger are columns of its table: those of its key, the one of its agreement or nothing, and those that
-- are computed from others. It finds them in the row as JSON, so one plan a connection and table does.
create or replace function note_written_rows() returns trigger
  language plpgsql security definer set timezone = 'UTC' set datestyle = 'ISO' set extra_float_digits = 1 set search_path = public, pg_temp
as $$
declare
  this edit;
  keys text[] := tg_argv[0];
  scope_column text := tg_argv[1];
  computed text[] := tg_argv[2];
begin
  if not exists (select from written) then
    return null;
  end if;
  this := open_edit();
  if this.agreements is not null then
    raise exception 'a write after its edit was settled' using errcode = 'insufficient_privilege';
  end if;
  insert into edit_row (edit_id, table_name, key, op, version, scope, sha256)
  select this.id, tg_table_name, array(select r.row ->> k.name from unnest(keys) with ordinality k(name, place) order by k.place),
         left(tg_op, 1)::"char", r.version, coalesce(r.row ->> scope_column, '*'),
         sha256(convert_to(jsonb_strip_nulls(r.row - computed)::text, 'UTF8'))
    from (select to_jsonb(w) as row, w.version from written w offset 0) r;
  if tg_op <> 'DELETE' and exists (select from written w where w.edit_id is distinct from this.id) then
    raise exception 'a write under another edit' using errcode = 'insufficient_privilege';
  end if;
  return null;
end
$$;
comment on function note_written_rows() is 'Notes each row that a statement has written, with its hash, under the open edit.';
revoke execute on function note_written_rows() from public;

-- Every table that has a history, or is to have one, is written through the ledger. A column of such a table that a versioned
-- file adds comes into the history here, so this file changes with it: the last were those of V039.
select keep_history_of(c.oid::regclass, '${applicationRole}', has_table_privilege('${applicationRole}', c.oid, 'delete'))
  from pg_class c
 where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
   and (to_regclass('public.' || quote_ident(c.relname || '_history')) is not null or c.relname = 'agreement_policy')
 order by c.relname;
create or replace trigger import_run_stamp before insert on import_run for each row execute function stamp_import_run();
-- What kept all of them before each had a function of its own.
drop function if exists keep_superseded_row();

create or replace trigger edit_stamp before insert on edit for each row execute function stamp_edit();
create or replace trigger clause_current_computed after insert or update on clause_current for each row
  when (nullif(current_setting('tracker.edit', true), '') is not null) execute function mark_computed_clause();
drop trigger if exists clause_current_revision on clause_current;
create constraint trigger clause_current_revision after insert or update or delete on clause_current
  deferrable initially deferred for each row
  when (nullif(current_setting('tracker.edit', true), '') is null) execute function raise_revision_of_clause();
drop trigger if exists edit_is_sealed on edit;
create constraint trigger edit_is_sealed after insert on edit
  deferrable initially deferred for each row execute function check_edit_is_sealed();
