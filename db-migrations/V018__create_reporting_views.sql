-- What Metabase, Superset and other tools that speak SQL read: the words of the API, one view for each kind of row. The
-- views run with the rights of the role that owns them, so a reader needs no right to any table, and gets none.
create schema if not exists reporting;
comment on schema reporting is 'Views for reading with SQL. Names and meanings stay; columns may be added at the end.';
revoke all on schema reporting from public;

create or replace function reporting.status_group(headline text) returns text
  language sql immutable parallel safe strict
as $$
  select case
    when headline in ('BREACHED', 'OVERDUE') then 'RED'
    when headline in ('CONTESTED', 'ALLEGED_BREACH', 'PARTIAL') then 'AMBER'
    when headline in ('UNKNOWN', 'CLAIMED') then 'GREY'
    when headline in ('IN_PROGRESS', 'PENDING') then 'BLUE'
    when headline in ('COMPLYING', 'FULFILLED') then 'GREEN'
    else 'NONE'
  end
$$;
comment on function reporting.status_group(text) is 'Colour group of a headline.';
-- a view calls functions with the rights of its reader
revoke execute on function reporting.status_group(text) from public;

create view reporting.agreements as
  select a.slug as agreement, a.title, a.kind, a.signed_on, a.signed_from, a.signed_to, a.effective_at, a.zone, a.place, a.language,
         (select count(*) from public.clause c where c.agreement_id = a.slug) as clauses
    from public.agreement a;
comment on view reporting.agreements is 'Documents with numbered clauses.';
comment on column reporting.agreements.agreement is 'Slug of the agreement: its permanent name, by which the other views refer to it.';
comment on column reporting.agreements.title is 'Title as published.';
comment on column reporting.agreements.kind is 'What the document is: one of the codebook''s agreementKind values.';
comment on column reporting.agreements.signed_on is 'Day of signature or issue, an imprecise date: 2021, 2021-03, 2021-03-19 or an interval a/b.';
comment on column reporting.agreements.signed_from is 'First day that signed_on may mean.';
comment on column reporting.agreements.signed_to is 'Last day that signed_on may mean.';
comment on column reporting.agreements.effective_at is 'Instant from which it is in force; empty where the text sets none.';
comment on column reporting.agreements.zone is 'IANA time zone in whose calendar days its deadlines run.';
comment on column reporting.agreements.place is 'Place of signature or issue; empty when not known.';
comment on column reporting.agreements.language is 'BCP 47 tag of the language of issue; empty when not known.';
comment on column reporting.agreements.clauses is 'How many clauses it has.';

create view reporting.agreement_parties as
  select p.agreement_id as agreement, p.party_id as party, p.role from public.agreement_party p;
comment on view reporting.agreement_parties is 'Who has which role in an agreement; a party may have several.';
comment on column reporting.agreement_parties.agreement is 'Slug of the agreement.';
comment on column reporting.agreement_parties.party is 'Slug of the party.';
comment on column reporting.agreement_parties.role is 'One of the codebook''s partyRole values.';

create view reporting.parties as
  select p.slug as party, p.name, p.kind, p.iso3166, p.wikidata, p.side_id as side from public.party p;
comment on view reporting.parties is 'States, bodies, organisations, outlets and persons that owe, speak or publish.';
comment on column reporting.parties.party is 'Slug of the party: its permanent name, by which the other views refer to it.';
comment on column reporting.parties.name is 'Name shown to readers.';
comment on column reporting.parties.kind is 'What the party is: one of the codebook''s partyKind values.';
comment on column reporting.parties.iso3166 is 'ISO 3166 code of the country or subdivision; empty for all others.';
comment on column reporting.parties.wikidata is 'Wikidata item (Q number); empty when none is known.';
comment on column reporting.parties.side is 'Slug of the party whose interest it speaks for; empty: nobody''s.';

create view reporting.clauses as
  select c.agreement_id as agreement, c.label as clause, c.ordinal, c.parent_label as parent, c.heading,
         w.language, w.text
    from public.clause c
    left join lateral (
      select w.language, w.text from public.wording w
       where w.agreement_id = c.agreement_id and w.clause_label = c.label and w.is_primary
       order by w.valid_from desc nulls last limit 1) w on true;
comment on view reporting.clauses is 'The numbered points of agreements.';
comment on column reporting.clauses.agreement is 'Slug of the agreement.';
comment on column reporting.clauses.clause is 'Label of the clause as printed; with the agreement, its name in the other views.';
comment on column reporting.clauses.ordinal is 'Place in the agreement, from 1.';
comment on column reporting.clauses.parent is 'Label of the clause that this one is a part of; empty: of none.';
comment on column reporting.clauses.heading is 'Short heading; empty when there is none.';
comment on column reporting.clauses.language is 'BCP 47 tag of the language of the text.';
comment on column reporting.clauses.text is 'The wording shown first, in its newest version.';

create view reporting.commitments as
  select m.id as commitment, m.agreement_id as agreement, m.clause_label as clause, m.summary, m.kind, m.applies_from, m.applies_until,
         m.condition_text as condition, m.condition_met_on, m.superseded_on
    from public.commitment m;
comment on view reporting.commitments is 'The checkable promises within clauses.';
comment on column reporting.commitments.commitment is 'Id of the commitment: agreement, clause and a letter.';
comment on column reporting.commitments.agreement is 'Slug of the agreement.';
comment on column reporting.commitments.clause is 'Label of the clause.';
comment on column reporting.commitments.summary is 'The promise in one sentence.';
comment on column reporting.commitments.kind is 'ONE_OFF, CONTINUING or DECLARATORY, as the codebook defines them.';
comment on column reporting.commitments.applies_from is 'First day on which it is owed.';
comment on column reporting.commitments.applies_until is 'Last day on which it is owed; empty: open-ended.';
comment on column reporting.commitments.condition is 'What must first be so; empty: unconditional.';
comment on column reporting.commitments.condition_met_on is 'Day from which the condition was met; empty: never yet.';
comment on column reporting.commitments.superseded_on is 'Day from which another duty stands in this one''s place; empty: none does.';

create view reporting.commitment_obligors as
  select o.commitment_id as commitment, o.party_id as party, o.named_in_text from public.commitment_obligor o;
comment on view reporting.commitment_obligors is 'Who owes a commitment; each is judged alone.';
comment on column reporting.commitment_obligors.commitment is 'Id of the commitment.';
comment on column reporting.commitment_obligors.party is 'Slug of the party that owes it.';
comment on column reporting.commitment_obligors.named_in_text is 'Whether the text names the party; otherwise it is inferred.';

create view reporting.status_changes as
  select s.agreement_id as agreement, s.clause_label as clause, s.valid_from, s.valid_until, s.headline,
         reporting.status_group(s.headline) as status_group, s.assessed_headline, s.assessed_known, s.assessed_of
    from public.clause_status s;
comment on view reporting.status_changes is
  'The status of clauses over time, without hindsight: one row for each stretch of days on which it is the same. The last stretches may begin after today: they come if nobody says anything more.';
comment on column reporting.status_changes.agreement is 'Slug of the agreement.';
comment on column reporting.status_changes.clause is 'Label of the clause.';
comment on column reporting.status_changes.valid_from is 'First day of the stretch; that of a clause''s first one is in the year 1.';
comment on column reporting.status_changes.valid_until is 'Day after its last one; empty: nothing recorded so far ends it.';
comment on column reporting.status_changes.headline is 'Headline of the clause, derived by the published rule.';
comment on column reporting.status_changes.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE.';
comment on column reporting.status_changes.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column reporting.status_changes.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column reporting.status_changes.assessed_of is 'How many commitments are live.';

create view reporting.current_status as
  select c.agreement_id as agreement, c.label as clause, t.today as as_of, s.headline, reporting.status_group(s.headline) as status_group,
         s.valid_from as since, s.valid_until as until, s.assessed_headline, s.assessed_known, s.assessed_of
    from public.clause c
    join public.agreement a on a.slug = c.agreement_id
   cross join lateral (select (now() at time zone a.zone)::date as today) t
   cross join lateral (
      select * from public.clause_status s
       where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= t.today
       order by s.valid_from desc limit 1) s;
comment on view reporting.current_status is 'The status of each clause today.';
comment on column reporting.current_status.agreement is 'Slug of the agreement.';
comment on column reporting.current_status.clause is 'Label of the clause.';
comment on column reporting.current_status.as_of is 'Today in the agreement''s zone.';
comment on column reporting.current_status.headline is 'Headline of the clause, derived by the published rule.';
comment on column reporting.current_status.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE.';
comment on column reporting.current_status.since is 'First day on which the status was the same as today.';
comment on column reporting.current_status.until is 'First later day on which it changes if nobody says anything more; empty: never.';
comment on column reporting.current_status.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column reporting.current_status.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column reporting.current_status.assessed_of is 'How many commitments are live.';

create view reporting.sources as
  select s.id as source, s.publisher_id as publisher, s.title, s.url, s.published_on, s.published_from, s.published_to
    from public.source s;
comment on view reporting.sources is 'Where statements were published.';
comment on column reporting.sources.source is 'Id of the source.';
comment on column reporting.sources.publisher is 'Slug of the party that published it.';
comment on column reporting.sources.title is 'Title as published; empty when it has none.';
comment on column reporting.sources.url is 'Address of the publication; empty when there is none.';
comment on column reporting.sources.published_on is 'Day of publication, an imprecise date; empty when not known.';
comment on column reporting.sources.published_from is 'First day that published_on may mean.';
comment on column reporting.sources.published_to is 'Last day that published_on may mean.';

create view reporting.statements as
  select s.id as statement, s.source_id as source, s.speaker_id as speaker, s.record_type, s.mode, s.text,
         s.stated_on, s.stated_from, s.stated_to, s.event_on, s.event_from, s.event_to,
         s.origin_id as origin, s.duplicate_of_id as duplicate_of,
         (select count(*) from public.finding f where f.statement_id = s.id) as findings
    from public.statement s;
comment on view reporting.statements is 'What was said.';
comment on column reporting.statements.statement is 'Id of the statement.';
comment on column reporting.statements.source is 'Id of the source in which it was published.';
comment on column reporting.statements.speaker is 'Slug of the party that said it; empty when not known.';
comment on column reporting.statements.record_type is 'What the record is: one of the codebook''s recordType values.';
comment on column reporting.statements.mode is 'VERBATIM: the words as found; PARAPHRASE: the editor''s words.';
comment on column reporting.statements.text is 'The text as found, damage included.';
comment on column reporting.statements.stated_on is 'Day on which it was said or published, an imprecise date; empty when not known.';
comment on column reporting.statements.stated_from is 'First day that stated_on may mean.';
comment on column reporting.statements.stated_to is 'Last day that stated_on may mean.';
comment on column reporting.statements.event_on is 'Day of the event it speaks of, an imprecise date; empty when not known.';
comment on column reporting.statements.event_from is 'First day that event_on may mean.';
comment on column reporting.statements.event_to is 'Last day that event_on may mean.';
comment on column reporting.statements.origin is 'Id of the statement that said it first; empty when this one did.';
comment on column reporting.statements.duplicate_of is 'Id of the record that holds the same words already; empty: none does.';
comment on column reporting.statements.findings is 'How many findings rest on it.';

create view reporting.findings as
  select f.id as finding, f.statement_id as statement, f.agreement_id as agreement, f.clause_label as clause, f.commitment_id as commitment,
         f.kind, f.reporter_id as reporter, f.reporter_role, f.reporter_side_id as reporter_side, f.via_id as via,
         f.source_grade, f.item_grade, f.fit, f.quotation, s.stated_on, s.stated_from, s.stated_to,
         f.event_on, f.event_from, f.event_to, f.ongoing, f.rebuts_id as rebuts, f.coder_confidence, f.rationale,
         f.review_state, f.retracted_on, f.recorded_at
    from public.finding f join public.statement s on s.id = f.statement_id;
comment on view reporting.findings is 'What statements say about clauses: claims with their source and grade, not facts.';
comment on column reporting.findings.finding is 'Id of the finding.';
comment on column reporting.findings.statement is 'Id of the statement that is read.';
comment on column reporting.findings.agreement is 'Slug of the agreement.';
comment on column reporting.findings.clause is 'Label of the clause; empty: the agreement as a whole.';
comment on column reporting.findings.commitment is 'Id of the commitment; empty: no single promise.';
comment on column reporting.findings.kind is 'What it says: one of the codebook''s findingKind values.';
comment on column reporting.findings.reporter is 'Slug of the party whose report it is.';
comment on column reporting.findings.reporter_role is 'How the reporter stands to the agreement: one of the codebook''s reporterRole values.';
comment on column reporting.findings.reporter_side is 'Slug of the party whose interest the reporter speaks for here; empty: its own.';
comment on column reporting.findings.via is 'Slug of the outlet that carried the words; empty: none did.';
comment on column reporting.findings.source_grade is 'Admiralty reliability of the reporter, A (completely reliable) to F (cannot be judged).';
comment on column reporting.findings.item_grade is 'Admiralty credibility of the item, 1 (confirmed) to 6 (cannot be judged).';
comment on column reporting.findings.fit is 'DIRECT: the act falls under the clause; ARGUABLE: it may lie outside.';
comment on column reporting.findings.quotation is 'The words of the statement that it rests on.';
comment on column reporting.findings.stated_on is 'Day of the statement, an imprecise date; empty when not known.';
comment on column reporting.findings.stated_from is 'First day that stated_on may mean.';
comment on column reporting.findings.stated_to is 'Last day that stated_on may mean.';
comment on column reporting.findings.event_on is 'Day of the event, an imprecise date; empty when not known.';
comment on column reporting.findings.event_from is 'First day that event_on may mean.';
comment on column reporting.findings.event_to is 'Last day that event_on may mean.';
comment on column reporting.findings.ongoing is 'Whether the breach had not ended when it was stated.';
comment on column reporting.findings.rebuts is 'Id of the finding that this denial answers; empty: none in particular.';
comment on column reporting.findings.coder_confidence is 'How sure the coder is of the label, 0 to 1; says nothing about the truth.';
comment on column reporting.findings.rationale is 'Why the statement was read so.';
comment on column reporting.findings.review_state is 'PROPOSED, ACCEPTED or REJECTED; only accepted findings move a status.';
comment on column reporting.findings.retracted_on is 'Day on which the report was publicly withdrawn, an imprecise date; empty: it stands.';
comment on column reporting.findings.recorded_at is 'When this reading was recorded.';

create view reporting.findings_about as
  select b.finding_id as finding, b.party_id as party from public.finding_about b;
comment on view reporting.findings_about is 'Whom findings accuse or credit; a finding that names nobody has no row.';
comment on column reporting.findings_about.finding is 'Id of the finding.';
comment on column reporting.findings_about.party is 'Slug of the party accused or credited.';

create view reporting.finding_months as
  select m.agreement_id as agreement, nullif(m.clause_label, '') as clause, m.clock, m.kind,
         nullif(m.month, '-infinity') as month, nullif(m.last_month, '-infinity') as last_month, m.findings
    from public.finding_month m where m.about = '*';
comment on view reporting.finding_months is 'How many findings fall into each month, each finding once for each clock.';
comment on column reporting.finding_months.agreement is 'Slug of the agreement.';
comment on column reporting.finding_months.clause is 'Label of the clause; empty: the agreement as a whole.';
comment on column reporting.finding_months.clock is 'Which date was counted: that of the EVENT, or that on which it was STATED. Take one of them.';
comment on column reporting.finding_months.kind is 'What they say: one of the codebook''s findingKind values.';
comment on column reporting.finding_months.month is 'First day of the first month that the date may lie in; empty: date not known.';
comment on column reporting.finding_months.last_month is 'First day of the last month that it may lie in: month itself, unless the date is too imprecise for one month.';
comment on column reporting.finding_months.findings is 'How many findings, whatever their review state.';

create view reporting.deadlines as
  select m.id as commitment, m.agreement_id as agreement, m.clause_label as clause, m.summary, d.due, d.announced_on, d.basis, d.url,
         v.moved, t.today > d.due as is_past, g.headline, reporting.status_group(g.headline) as status_group
    from public.commitment m
    join public.agreement a on a.slug = m.agreement_id
   cross join lateral (select (now() at time zone a.zone)::date as today) t
   cross join lateral (
      select * from public.deadline d where d.commitment_id = m.id and d.announced_on <= t.today order by d.announced_on desc limit 1) d
   cross join lateral (
      select count(distinct d.due) > 1 as moved from public.deadline d where d.commitment_id = m.id and d.announced_on <= t.today) v
    left join public.clause_current c on c.agreement_id = m.agreement_id and c.clause_label = m.clause_label
    left join lateral (
      select g.value ->> 'headline' as headline from json_array_elements(c.commitments) g where g.value ->> 'commitment' = m.id limit 1) g on true;
comment on view reporting.deadlines is 'The deadline in force today of each commitment that has one.';
comment on column reporting.deadlines.commitment is 'Id of the commitment.';
comment on column reporting.deadlines.agreement is 'Slug of the agreement.';
comment on column reporting.deadlines.clause is 'Label of the clause.';
comment on column reporting.deadlines.summary is 'The promise in one sentence.';
comment on column reporting.deadlines.due is 'Last day on which the act is in time; the day itself is not overdue.';
comment on column reporting.deadlines.announced_on is 'Day on which this version became known.';
comment on column reporting.deadlines.basis is 'The words or the decision that set it.';
comment on column reporting.deadlines.url is 'Where that was published; empty when there is no address.';
comment on column reporting.deadlines.moved is 'Whether versions announced so far name different days.';
comment on column reporting.deadlines.is_past is 'Whether the day has passed, in the agreement''s zone; whether the act was done is the headline''s to say.';
comment on column reporting.deadlines.headline is 'Headline of the commitment on the day it was last computed for, which is today unless the clock is behind; empty when it is not judged.';
comment on column reporting.deadlines.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE; empty with it.';

create or replace function reporting.let_read(reader text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('grant usage on schema reporting to %I', reader);
  -- the planner looks into functions of indexes with the rights of the reader; no table comes with it
  execute format('grant usage on schema public to %I', reader);
  execute format('grant select on all tables in schema reporting to %I', reader);
  execute format('grant execute on function reporting.status_group(text) to %I', reader);
  execute format('alter default privileges in schema reporting grant select on tables to %I', reader);
end
$$;
comment on function reporting.let_read(text) is
  'Lets a role read every view here, and those that later migrations add. To be called by the role that owns the schema.';
revoke execute on function reporting.let_read(text) from public;

-- A database that its operator prepared may have no such role yet; reporting.let_read makes up for it whenever it has.
do $$
begin
  if exists (select from pg_roles where rolname = '${reportingRole}') then
    perform reporting.let_read('${reportingRole}');
  end if;
end
$$;
