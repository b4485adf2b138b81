-- Derived from the tables of record by the triggers below, so nobody writes to it and it has no history.
create table search_document (
  type text not null,
  id text collate "C" not null,
  part int not null,
  language text not null,
  dictionary text not null generated always as (search_dictionary(language)) stored,
  clause_label text collate "C",
  label_key text collate "C" generated always as (search_label(clause_label)) stored,
  agreement_ids text[] collate "C" not null,
  party_ids text[] collate "C" not null,
  dated_from date,
  dated_to date,
  recency date not null generated always as (coalesce(dated_to, date '0001-01-01')) stored,
  terms tsvector not null,
  constraint search_document_pk primary key (type, id, part),
  constraint search_document_type_check check (type in ('CLAUSE', 'STATEMENT', 'FINDING')),
  constraint search_document_clause_label_check check ((clause_label is not null) = (type = 'CLAUSE'))
);
comment on table search_document is 'What the search finds: one row for each text of a clause, a statement or a finding.';
comment on column search_document.type is 'Whose text it is: CLAUSE, STATEMENT or FINDING.';
comment on column search_document.id is 'Name of the statement or finding; of a clause its agreement, a slash and its label.';
comment on column search_document.part is 'Which text: of a clause the wording''s place, of a statement 1 for the text as found and 2 for the restored one, of a finding 1 for the rationale.';
comment on column search_document.language is 'BCP 47 tag of the text''s language; it decides the dictionary.';
comment on column search_document.dictionary is 'Text search configuration, without its prefix, that the words were taken with.';
comment on column search_document.clause_label is 'Label of the clause, for the text of one.';
comment on column search_document.label_key is 'Label of the clause as people write it.';
comment on column search_document.agreement_ids is 'Agreements that it belongs to; of a statement those that its findings are about.';
comment on column search_document.party_ids is 'Parties that it is owed by, said by, reported by or about.';
comment on column search_document.dated_from is 'First day on which it may have been said; of a clause first day of signature.';
comment on column search_document.dated_to is 'Last day on which it may have been said; of a clause last day of signature.';
comment on column search_document.recency is 'Order in time: dated_to, or the year 1 when not known.';
comment on column search_document.terms is 'The words: of a clause with its heading (weight A) and its agreement''s names (weight D).';
grant select on search_document to "${applicationRole}";

-- One index for each type, because each has candidates of its own. The filters stand beside the words, so that a rare
-- agreement under a common word is found without reading every hit of the word.
create index search_document_clause_idx on search_document using gin (terms, agreement_ids, party_ids) where type = 'CLAUSE';
create index search_document_statement_idx on search_document using gin (terms, agreement_ids, party_ids) where type = 'STATEMENT';
create index search_document_finding_idx on search_document using gin (terms, agreement_ids, party_ids) where type = 'FINDING';
-- The newest hits of a common word are found by walking down this one.
create index search_document_recency_idx on search_document (type, recency desc, id desc, part desc);
create index search_document_label_idx on search_document (label_key, recency desc, id desc) where type = 'CLAUSE';
create index party_search_name_idx on party using gin (search_name(name) gin_trgm_ops);
create index party_alias_search_name_idx on party_alias using gin (search_name(alias) gin_trgm_ops);

-- Each function brings the documents of the records that it is given up to date. They first lock the documents that
-- are there: what a concurrent transaction committed in the meantime is then seen, and nobody's work is lost.
-- A transaction that fills empty tables leaves the planner without statistics, and it would read whole tables for each
-- record: so every record is looked up by its name, as few as there are and as many.

create function refresh_clause_documents(clauses text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'CLAUSE' and id = any (clauses) order by id, part for update;
  insert into search_document (type, id, part, language, clause_label, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'CLAUSE', c.agreement_id || '/' || c.label, w.ordinal, w.language, c.label, array[c.agreement_id],
         array(select distinct o.party_id from commitment m join commitment_obligor o on o.commitment_id = m.id
                where m.agreement_id = c.agreement_id and m.clause_label = c.label order by 1),
         a.signed_from, a.signed_to,
         setweight(search_terms(w.language, coalesce(c.heading, '')), 'A') || setweight(search_terms(w.language, w.text), 'B')
           || setweight(search_terms(w.language, concat_ws(' ', a.title,
                (select string_agg(n.name, ' ' order by n.ordinal) from agreement_name n where n.agreement_id = a.slug))), 'D')
    from (select distinct asked from unnest(clauses) asked) k
    join clause c on c.agreement_id = split_part(k.asked, '/', 1) and c.label = substr(k.asked, strpos(k.asked, '/') + 1)
    join wording w on w.agreement_id = c.agreement_id and w.clause_label = c.label
    join agreement a on a.slug = c.agreement_id
  on conflict (type, id, part) do update
     set (language, agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.language, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.language, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'CLAUSE' and d.id = any (clauses)
     and not exists (select from wording w
                      where w.agreement_id = d.agreement_ids[1] and w.clause_label = d.clause_label and w.ordinal = d.part);
end
$$;
comment on function refresh_clause_documents(text[]) is 'Brings the search documents of clauses, each given as its agreement, a slash and its label, up to date.';

create function refresh_statement_documents(statements text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'STATEMENT' and id = any (statements) order by id, part for update;
  insert into search_document (type, id, part, language, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'STATEMENT', s.id, t.part, 'en', l.agreement_ids,
         case when s.speaker_id is null or s.speaker_id = any (l.party_ids) then l.party_ids
              else array(select unnest(l.party_ids || s.speaker_id) order by 1) end,
         s.stated_from, s.stated_to, search_terms('en', t.text)
    from (select distinct asked from unnest(statements) asked) k
    join statement s on s.id = k.asked
    cross join lateral (
         select coalesce(array_agg(distinct f.agreement_id order by f.agreement_id), '{}') as agreement_ids,
                coalesce(array_agg(distinct p.party_id order by p.party_id), '{}') as party_ids
           from finding f
          cross join lateral (select f.reporter_id union all
                              select b.party_id from finding_about b where b.finding_id = f.id) p(party_id)
          where f.statement_id = s.id) l
    cross join lateral (values (1, s.text), (2, s.restored_text)) t(part, text)
   where t.text is not null
  on conflict (type, id, part) do update
     set (agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.agreement_ids, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'STATEMENT' and d.id = any (statements) and d.part = 2
     and exists (select from statement s where s.id = d.id and s.restored_text is null);
end
$$;
comment on function refresh_statement_documents(text[]) is 'Brings the search documents of statements up to date.';

create function refresh_finding_documents(findings text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'FINDING' and id = any (findings) order by id, part for update;
  insert into search_document (type, id, part, language, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'FINDING', f.id, 1, 'en', array[f.agreement_id],
         array(select f.reporter_id union select b.party_id from finding_about b where b.finding_id = f.id order by 1),
         s.stated_from, s.stated_to, search_terms('en', f.rationale)
    from (select distinct asked from unnest(findings) asked) k
    join finding f on f.id = k.asked
    join statement s on s.id = f.statement_id
   where f.rationale is not null
  on conflict (type, id, part) do update
     set (agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.agreement_ids, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'FINDING' and d.id = any (findings)
     and exists (select from finding f where f.id = d.id and f.rationale is null);
end
$$;
comment on function refresh_finding_documents(text[]) is 'Brings the search documents of findings up to date.';
revoke execute on function refresh_clause_documents(text[]), refresh_statement_documents(text[]), refresh_finding_documents(text[]) from public;

-- A record and what it links to are written by several statements, and a document must not be written for each of them:
-- the triggers note names here, and at commit each document is made once.
create sequence written_record_seq;
comment on sequence written_record_seq is 'Numbers of the notes.';
create unlogged table written_record (
  id bigint constraint written_record_pk primary key default nextval('written_record_seq'),
  type text,
  names text[]
);
comment on table written_record is 'Records that the current transaction has written, until its end: nobody ever sees a row of it.';
comment on column written_record.id is 'Number of the note.';
comment on column written_record.type is 'What is to be made again: documents of a CLAUSE, STATEMENT or FINDING.';
comment on column written_record.names is 'Their names, as in search_document.';

create function refresh_written_records() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  written text[];
begin
  -- what other transactions have noted cannot be seen, so these are the notes of this one, of which the first does all
  if not exists (select from written_record where id = new.id) then
    return null;
  end if;
  with noted as (delete from written_record w where w.type = new.type returning w.names)
  select array_agg(distinct n.name) into written from noted, unnest(noted.names) n(name);
  case new.type
    when 'CLAUSE' then perform refresh_clause_documents(written);
    when 'STATEMENT' then perform refresh_statement_documents(written);
    when 'FINDING' then perform refresh_finding_documents(written);
  end case;
  return null;
end
$$;
comment on function refresh_written_records() is 'Makes what is derived from the noted records again and removes the notes.';
create constraint trigger written_record_at_commit after insert on written_record
  deferrable initially deferred for each row execute function refresh_written_records();

create function note_written_record() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  statements text[];
  findings text[];
  clauses text[];
begin
  case tg_table_name
    when 'agreement', 'agreement_name' then
      if tg_table_name = 'agreement' then
        clauses := array(select c.agreement_id || '/' || c.label from written a join clause c on c.agreement_id = a.slug);
      else
        clauses := array(select c.agreement_id || '/' || c.label from written a join clause c using (agreement_id));
      end if;
    when 'clause' then clauses := array(select agreement_id || '/' || label from written);
    when 'wording' then clauses := array(select distinct agreement_id || '/' || clause_label from written);
    when 'commitment_obligor' then
      clauses := array(select distinct m.agreement_id || '/' || m.clause_label from written o join commitment m on m.id = o.commitment_id);
    when 'statement' then
      statements := array(select id from written);
      if tg_op = 'UPDATE' then
        findings := array(select f.id from written s join finding f on f.statement_id = s.id);
      end if;
    when 'finding' then
      findings := array(select id from written);
      statements := array(select distinct statement_id from written);
    when 'finding_about' then
      findings := array(select distinct finding_id from written);
      statements := array(select distinct f.statement_id from written b join finding f on f.id = b.finding_id);
  end case;
  insert into written_record (type, names)
  select n.type, n.names from (values ('CLAUSE', clauses), ('STATEMENT', statements), ('FINDING', findings)) n(type, names)
   where n.names <> '{}';
  return null;
end
$$;
comment on function note_written_record() is 'Notes the records whose search documents a statement has made out of date.';
revoke execute on function refresh_written_records(), note_written_record() from public;

do $$
declare
  names text;
begin
  foreach names in array array['clause', 'wording', 'commitment_obligor', 'statement', 'finding', 'finding_about', 'agreement_name'] loop
    execute format('create trigger %I after insert on %I referencing new table as written for each statement execute function note_written_record()',
      names || '_insert_searched', names);
  end loop;
  foreach names in array array['agreement', 'clause', 'wording', 'commitment_obligor', 'statement', 'finding', 'finding_about', 'agreement_name'] loop
    execute format('create trigger %I after update on %I referencing new table as written for each statement execute function note_written_record()',
      names || '_update_searched', names);
  end loop;
  foreach names in array array['wording', 'commitment_obligor', 'finding_about', 'agreement_name'] loop
    execute format('create trigger %I after delete on %I referencing old table as written for each statement execute function note_written_record()',
      names || '_delete_searched', names);
  end loop;
  -- a finding may be moved to another statement, whose document then loses it
  execute 'create trigger finding_leave_searched after update on finding referencing old table as written for each statement execute function note_written_record()';
end
$$;

select refresh_clause_documents(array(select agreement_id || '/' || label from clause));
select refresh_statement_documents(array(select id from statement));
select refresh_finding_documents(array(select id from finding));

-- The similarity that the index looks for is that of Erdo and Erdogan, the most damaged name that a source has.
create function search_spellings(words text[]) returns table (word text, meant text, likeness real)
  language sql stable parallel safe set pg_trgm.strict_word_similarity_threshold = 0.4 set search_path = public, pg_temp
as $$
  with asked as (select distinct w.word from unnest(words) w(word) where length(w.word) between 3 and 40),
  named as (
    select a.word, p.slug as party_id, search_name(p.name) as name from asked a join party p on a.word <<% search_name(p.name)
    union all
    select a.word, n.party_id, search_name(n.alias) from asked a join party_alias n on a.word <<% search_name(n.alias)),
  near as (
    select n.word, w.word as meant, similarity(n.word, w.word) as likeness
      from named n cross join lateral regexp_split_to_table(n.name, '[^[:alnum:]]+') w(word)),
  ordered as (
    select n.word, n.meant, max(n.likeness) as likeness, row_number() over (partition by n.word order by max(n.likeness) desc, n.meant) as place
      from near n where n.likeness >= 0.4 and n.word <> n.meant
     group by n.word, n.meant)
  select o.word, o.meant, o.likeness from ordered o where o.place <= 3
$$;
comment on function search_spellings(text[]) is 'The words of parties'' names and other names that words may be misspellings of, at most three each, the likest first.';

-- The newest hits are found either by walking down the documents in time, which is quick for words that many have, or by
-- collecting all hits, which is quick for words that few have. The planner knows the frequencies when it plans for the very
-- words; with these costs, of pages in memory and of comparing words, it changes sides where both ways read as many rows.
create function search_candidates(of_type text, english tsquery, simple tsquery, agreements text[], parties text[],
    day_from date, day_to date, most int)
  returns table (id text, part int, language text, rank real)
  language plpgsql stable
  set plan_cache_mode = force_custom_plan set random_page_cost = 0.1 set seq_page_cost = 0.1 set cpu_operator_cost = 0.5
  set max_parallel_workers_per_gather = 0
  set search_path = public, pg_temp
as $$
begin
  return query
    select c.id, c.part, c.language, ts_rank(c.terms, case c.dictionary when 'english' then english else simple end, 1)
      from (select d.id, d.part, d.language, d.dictionary, d.terms from search_document d
             where d.type = of_type
               and (d.dictionary = 'english' and d.terms @@ english or d.dictionary = 'simple' and d.terms @@ simple)
               and (agreements is null or d.agreement_ids && agreements)
               and (parties is null or d.party_ids && parties)
               and (day_from is null or d.dated_to >= day_from)
               and (day_to is null or d.dated_from <= day_to)
             order by d.recency desc, d.id desc, d.part desc
             limit most) c;
end
$$;
comment on function search_candidates(text, tsquery, tsquery, text[], text[], date, date, int) is
  'The newest documents of one type that have the words and pass the filters, null for no filter, with their rank (ts_rank over the logarithm of the length).';
