-- Views for tools that speak SQL: sources, what was said, and what that says about clauses.

create or replace view reporting.sources as
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

create or replace view reporting.statements as
  select s.id as statement, s.source_id as source, s.speaker_id as speaker, s.record_type, s.mode, s.text,
         s.stated_on, s.stated_from, s.stated_to, s.event_on, s.event_from, s.event_to,
         s.origin_id as origin, s.duplicate_of_id as duplicate_of,
         (select count(*) from public.finding f where f.statement_id = s.id) as findings, s.language
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
comment on column reporting.statements.language is 'BCP 47 tag of the language of its text; empty when not recorded.';

create or replace view reporting.findings as
  select f.id as finding, f.statement_id as statement, f.agreement_id as agreement, f.clause_label as clause, f.commitment_id as commitment,
         f.kind, f.reporter_id as reporter, f.reporter_role, f.reporter_side_id as reporter_side, f.via_id as via,
         f.source_grade, f.item_grade, f.fit, f.quotation, s.stated_on, s.stated_from, s.stated_to,
         f.event_on, f.event_from, f.event_to, f.ongoing, f.rebuts_id as rebuts, f.coder_confidence, f.rationale,
         f.review_state, f.retracted_on, f.recorded_at,
         -- as standing_of_finding has it, which would read these tables with the rights of who reads the view
         public.standing_of_report(f.reporter_role, f.reporter_id, f.reporter_side_id,
           array(select o.party_id from public.commitment m join public.commitment_obligor o on o.commitment_id = m.id
                  where m.agreement_id = f.agreement_id and m.clause_label = f.clause_label
                    and (f.commitment_id is null or m.id = f.commitment_id)),
           array(select b.party_id from public.commitment m join public.commitment_beneficiary b on b.commitment_id = m.id
                  where m.agreement_id = f.agreement_id and m.clause_label = f.clause_label
                    and (f.commitment_id is null or m.id = f.commitment_id)),
           array(select p.party_id from public.agreement_party p
                  where p.agreement_id = f.agreement_id and p.role = 'SIGNATORY')) as standing
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
comment on column reporting.findings.standing is
  'PARTY, GUARANTOR or INDEPENDENT: how the speaker stands to what it is about, derived from who speaks and not typed.';

create or replace view reporting.findings_about as
  select b.finding_id as finding, b.party_id as party from public.finding_about b;
comment on view reporting.findings_about is 'Whom findings accuse or credit; a finding that names nobody has no row.';
comment on column reporting.findings_about.finding is 'Id of the finding.';
comment on column reporting.findings_about.party is 'Slug of the party accused or credited.';

create or replace view reporting.finding_months as
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
