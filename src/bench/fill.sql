-- Fills an empty, migrated database with made-up records at a scale to measure on.
--
--   psql URL -v scale=1 -v seed=1 -f fill.sql
--
-- Scale 1 is 2,000 agreements, 60,000 clauses, 1,000,000 statements and 1,500,000 findings, of which more than 50,000
-- lie on each of five clauses. The same scale and seed give the same records. Triggers and foreign keys are off while
-- rows are written, which needs a superuser; what triggers would have derived is then derived by the functions that
-- they call, for all rows at once. Statuses are left to the application: it computes those that are missing.
\set ON_ERROR_STOP on
\if :{?scale}
\else
\set scale 1
\endif
\if :{?seed}
\else
\set seed 1
\endif
\timing on
set client_min_messages = warning;
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';
set jit = off;
set timezone = 'UTC';
set search_path = public, pg_temp;

do $$ begin
  if exists (select from agreement) then
    raise exception 'Only an empty database is filled; start the application on it with -Dtracker.data.load=none first.';
  end if;
end $$;
select greatest(1, round(2000 * :scale))::int as agreements, greatest(1, round(2000 * :scale))::int * 30 as clauses,
       greatest(100, round(1000000 * :scale))::int as statements, greatest(150, round(1500000 * :scale))::int as findings
\gset

-- a number from 0 to 1 that depends on the seed, the row and what it is for, and on nothing else
select format($create$
  create function pg_temp.chance(row_number bigint, purpose int) returns float8 language sql immutable parallel safe
  as $body$ select (hashint8extended(row_number, %s * 1000 + purpose) & 9007199254740991)::float8 / 9007199254740992 $body$
$create$, :'seed') \gexec

-- Indexes that only answer queries are made after the rows; constraints keep theirs.
create temp table made_later as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class t on t.oid = i.indrelid
 where t.relnamespace = 'public'::regnamespace and t.relname in ('statement', 'finding', 'finding_about', 'search_document')
   and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
select format('drop index %s', name) from made_later \gexec

-- 160 words of agreements and 4,000 place names, frequent ones first
create temp table word as
select row_number() over () as n, w
  from (select unnest(string_to_array(
    'ceasefire withdrawal forces border corridor prisoners exchange monitoring observers commission demarcation village district '
    'road bridge checkpoint convoy detainees remains missing persons mines maps minefield artillery mortar sniper drone fire shelling '
    'positions line contact posts peacekeepers mandate deployment contingent patrol access inspection notification hotline meeting '
    'talks mediator guarantor signatory protocol annex article implementation obligation deadline extension suspension violation '
    'breach compliance denial allegation report statement briefing bulletin spokesman ministry foreign defence security council '
    'general assembly secretary envoy delegation summit declaration memorandum roadmap timetable phase stage verification mechanism '
    'disarmament demobilisation reintegration weapons ammunition depot cantonment barracks militia battalion brigade regiment '
    'humanitarian aid relief medical hospital school water electricity gas pipeline railway airport airspace transit customs goods '
    'refugees displaced return housing property compensation amnesty tribunal court ruling sovereignty territory integrity status '
    'autonomy referendum election administration police municipal church monastery cemetery heritage monument damage destruction '
    'reconstruction donors fund trust technical working group subcommittee experts joint statement communique letter note verbale',
    ' ')) as w) known
union all
select 1000 + g, (array['Ara','Bel','Cor','Dan','Ern','Fir','Gor','Hak','Ili','Jor','Kar','Lor','Mar','Nor','Ost','Pir'])[1 + g % 16]
    || (array['ab','ec','id','of','ug','al','em','in','on','ur'])[1 + (g / 16) % 10]
    || (array['a','ad','an','avan','bulag','evo','grad','ik','kend','lar','met','ovo','shen','sk','tal','uri','van','yan','zor','chay','dere','hat','li','nos','pol'])[1 + (g / 160) % 25]
  from generate_series(0, 3999) g;
create temp table ranked_word as select row_number() over (order by n, w) as n, w from word;
create unique index on ranked_word (n);
create temp table phrase as
select p as n, string_agg(w.w, ' ' order by k) as t
  from (select p, k, 1 + floor((select count(*) - 1 from ranked_word) * power(pg_temp.chance(p * 8 + k, 1), 3.0))::int as place
          from generate_series(1, 30000) p, generate_series(1, 7) k) chosen
  join ranked_word w on w.n = place
 group by p;
create unique index on phrase (n);
analyze phrase;

begin;
insert into party (slug, name, kind, side_id, default_source_grade, recorded_at)
select 'party-' || lpad(g::text, 3, '0'),
       (array['Republic of ', 'Ministry of ', 'Observers of ', 'Office of ', 'Daily of '])[1 + g % 5] || (select w from ranked_word w where w.n = 150 + g),
       (array['STATE', 'STATE_BODY', 'INTERNATIONAL_ORGANISATION', 'NGO', 'MEDIA'])[1 + g % 5],
       case g % 5 when 1 then 'party-' || lpad((g - 1)::text, 3, '0') end,
       substr('ABCDE', 1 + g % 5, 1), now()
  from generate_series(0, 599) g;
insert into party_alias (party_id, alias, recorded_at)
select slug, replace(name, ' of ', ' '), now() from party;
insert into source (id, publisher_id, title, url, published_on, recorded_at)
select 'src-' || g, 'party-' || lpad((g % 600)::text, 3, '0'), 'Bulletin no. ' || g, 'https://archive.example/' || g,
       (date '1995-01-01' + floor(11400 * sqrt(pg_temp.chance(g, 2)))::int)::text, now()
  from generate_series(1, 5000) g;

insert into agreement (slug, title, kind, signed_on, zone, recorded_at)
select 'accord-' || lpad(g::text, 4, '0'), 'Accord no. ' || g || ' on ' || p.t,
       (array['CEASEFIRE', 'TREATY', 'MEMORANDUM', 'JOINT_STATEMENT', 'DECLARATION'])[1 + g % 5],
       (date '1988-01-01' + (g * 37) % 2500)::text, (array['UTC', 'Asia/Baku', 'Asia/Yerevan', 'Europe/Paris'])[1 + g % 4], now()
  from generate_series(1, :agreements) g join phrase p on p.n = 1 + g % 30000;
insert into agreement_party (agreement_id, party_id, role, ordinal, recorded_at)
select 'accord-' || lpad(g::text, 4, '0'), 'party-' || lpad(((g * 7 + k * 5) % 600)::text, 3, '0'),
       (array['SIGNATORY', 'SIGNATORY', 'GUARANTOR', 'MONITOR'])[k], k, now()
  from generate_series(1, :agreements) g, generate_series(1, 4) k;
insert into clause (agreement_id, label, ordinal, parent_label, heading, editorial_label, recorded_at)
select 'accord-' || lpad(g::text, 4, '0'), ((k + 4) / 5)::text || case when k % 5 = 1 then '' else '.' || (k - 1) % 5 end, k,
       case when k % 5 <> 1 then ((k + 4) / 5)::text end, initcap(split_part(p.t, ' ', 1)) || ' and ' || split_part(p.t, ' ', 2), false, now()
  from generate_series(1, :agreements) g, generate_series(1, 30) k, phrase p
 where p.n = 1 + (g * 30 + k) * 17 % 30000;
insert into wording (agreement_id, clause_label, ordinal, language, publisher, authority, is_primary, text, recorded_at)
select c.agreement_id, c.label, 1, 'en', 'Treaty series', 'AUTHENTIC', true,
       'Each Party shall ' || a.t || ' and shall not ' || b.t || '.', now()
  from clause c join phrase a on a.n = 1 + (c.ordinal * 29 + substr(c.agreement_id, 8)::int * 31) % 30000
  join phrase b on b.n = 1 + (c.ordinal * 13 + substr(c.agreement_id, 8)::int * 7) % 30000;
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible, recorded_at)
select c.agreement_id || '/' || c.label || '.' || chr(96 + k), c.agreement_id, c.label, chr(96 + k), coalesce(c.heading, 'Duty'),
       (array['CONTINUING', 'CONTINUING', 'ONE_OFF'])[1 + (c.ordinal + k) % 3], lower(imprecise_date_range(a.signed_on)),
       (array[90, 180, 365])[1 + c.ordinal % 3], c.ordinal % 2 = 0, now()
  from clause c join agreement a on a.slug = c.agreement_id cross join generate_series(1, 2) k
 where k = 1 or c.ordinal % 4 = 0;
insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text, recorded_at)
select m.agreement_id, m.id, p.party_id, p.ordinal, true, now()
  from commitment m join agreement_party p on p.agreement_id = m.agreement_id and p.role = 'SIGNATORY';
insert into deadline (agreement_id, commitment_id, announced_on, due, basis, recorded_at)
select agreement_id, id, applies_from, (applies_from::date + 400)::text, 'as agreed', now() from commitment where kind = 'ONE_OFF';
commit;

-- Statements: more of late; one in twenty repeats another, one in fifty has a date of the month only.
begin;
insert into statement (id, source_id, speaker_id, record_type, mode, text, stated_on, origin_id, recorded_at)
select 's-' || lpad(g::text, 7, '0'), 'src-' || 1 + (g * 31::bigint) % 5000,
       'party-' || lpad(floor(600 * power(pg_temp.chance(g, 3), 2))::int::text, 3, '0'), 'REPORT', 'VERBATIM',
       'The delegation stated that ' || a.t || '; it recalled ' || b.t || '; and it noted ' || c.t || '.',
       case when g % 50 = 0 then left(d.stated::text, 7) else d.stated::text end,
       case when g % 20 = 0 and g > 1 then 's-' || lpad((1 + floor((g - 1) * pg_temp.chance(g, 4)))::int::text, 7, '0') end, now()
  from generate_series(1, :statements) g
 cross join lateral (select date '1995-01-01' + floor(11400 * sqrt(pg_temp.chance(g, 5)))::int as stated) d
  join phrase a on a.n = 1 + floor(30000 * pg_temp.chance(g, 6))::int
  join phrase b on b.n = 1 + floor(30000 * pg_temp.chance(g, 7))::int
  join phrase c on c.n = 1 + floor(30000 * pg_temp.chance(g, 8))::int;
commit;
analyze statement;

-- Findings: 17.5 % on five clauses, of which one in 25 is on a commitment and moves a status; the others on clauses by a
-- power law, seven in eight of them on a commitment.
begin;
create temp table drawn as
select g, 1 + floor(:statements * pg_temp.chance(g, 10))::int as statement_number,
       case when g % 40 < 7 then (g % 40 + g / 40) % 5 * 7919 % :clauses
            else (floor(:clauses * power(pg_temp.chance(g, 11), 2))::bigint * 7919) % :clauses end as clause_number,
       pg_temp.chance(g, 12) as kind, pg_temp.chance(g, 13) as lag, pg_temp.chance(g, 14) as who
  from generate_series(1, :findings) g;
insert into finding (id, statement_id, agreement_id, clause_label, commitment_id, kind, reporter_id, reporter_role, reporter_side_id,
    source_grade, item_grade, fit, quotation, quotation_start, quotation_end, event_on, ongoing, coder_confidence, rationale, review_state, recorded_at)
select 'f-' || lpad(d.g::text, 7, '0'), s.id, p.agreement_id, p.label,
       case when (d.g % 40 >= 7 and d.g % 8 <> 0) or (d.g % 40 < 7 and d.g / 40 % 25 = 0) then p.agreement_id || '/' || p.label || '.' || case when p.ordinal % 4 = 0 and d.g % 3 = 0 then 'b' else 'a' end end,
       case when d.kind < .35 then 'BREACH' when d.kind < .65 then 'COMPLIANCE' when d.kind < .75 then 'PARTIAL_COMPLIANCE'
            when d.kind < .85 then 'DENIAL' when d.kind < .88 then 'INTERPRETATION_DISPUTE' when d.kind < .93 then 'INTENT'
            when d.kind < .96 then 'RISK' else 'CONTEXT' end,
       s.speaker_id, (array['PARTY', 'PARTY', 'GUARANTOR', 'MONITOR', 'OUTSIDER'])[1 + d.g % 5],
       case when d.g % 5 < 2 then s.speaker_id end, substr('ABBCCD', 1 + d.g % 6, 1), 1 + d.g % 4, case when d.g % 9 = 0 then 'ARGUABLE' else 'DIRECT' end,
       split_part(s.text, '; ', 2), length(split_part(s.text, '; ', 1)) + 2,
       length(split_part(s.text, '; ', 1)) + 2 + length(split_part(s.text, '; ', 2)),
       case when d.g % 25 = 0 then null when d.g % 12 = 0 then left((s.stated_from - 20)::text, 7)
            else (s.stated_from - floor(60 * power(d.lag, 3))::int)::text end,
       d.kind < .35 and d.g % 7 = 0, 0.5 + (d.g % 50) / 100.0,
       case when d.g % 4 = 0 then 'Reads as ' || split_part(s.text, ' ', 8) || ' under point ' || p.label || '.' end,
       case when d.g % 10 = 0 then 'PROPOSED' else 'ACCEPTED' end, now()
  from drawn d
  join statement s on s.id = 's-' || lpad(d.statement_number::text, 7, '0')
  join clause p on p.agreement_id = 'accord-' || lpad((1 + d.clause_number / 30)::text, 4, '0') and p.ordinal = 1 + d.clause_number % 30;
-- nine in ten name somebody, mostly a signatory, and one in ten of them two
insert into finding_about (agreement_id, finding_id, party_id, ordinal, recorded_at)
select agreement_id, finding_id, party_id, min(ordinal), now()
  from (select 'accord-' || lpad((1 + d.clause_number / 30)::text, 4, '0') as agreement_id, 'f-' || lpad(d.g::text, 7, '0') as finding_id,
               'party-' || lpad((case when d.who < .7 then ((1 + d.clause_number / 30) * 7 + (1 + (d.g + k) % 2) * 5) % 600
                                      else floor(600 * power(pg_temp.chance(d.g, 15), 2))::int end)::text, 3, '0') as party_id, k as ordinal
          from drawn d cross join generate_series(1, 2) k
         where d.who < .9 and (k = 1 or d.g % 10 = 1)) named
 group by 1, 2, 3;
commit;

select format('%s', definition) from made_later where definition not like '% search_document %' \gexec
insert into finding_of_party (party_id, event_order, finding_id)
select a.party_id, f.event_order, f.id from finding_about a join finding f on f.id = a.finding_id order by 1, 2, 3;
analyze;

begin;
delete from revision where scope <> '*';
insert into revision (scope) select slug from agreement;
update revision set number = number + 1 where scope = '*';
select refresh_clause_documents(array(select agreement_id || '/' || label from clause));
commit;
select format('select refresh_statement_documents(array(select id from statement where id between %L and %L))',
         's-' || lpad((1 + g * 50000)::text, 7, '0'), 's-' || lpad(((g + 1) * 50000)::text, 7, '0'))
  from generate_series(0, (:statements - 1) / 50000) g \gexec
select format('select refresh_finding_documents(array(select id from finding where id between %L and %L and rationale is not null))',
         'f-' || lpad((1 + g * 100000)::text, 7, '0'), 'f-' || lpad(((g + 1) * 100000)::text, 7, '0'))
  from generate_series(0, (:findings - 1) / 100000) g \gexec
select format('select refresh_finding_months(array(select agreement_id || ''/'' || label from clause where agreement_id between %L and %L))',
         'accord-' || lpad((1 + g * 100)::text, 4, '0'), 'accord-' || lpad(((g + 1) * 100)::text, 4, '0'))
  from generate_series(0, (:agreements - 1) / 100) g \gexec
select definition from made_later where definition like '% search_document %' \gexec
vacuum (analyze);
