create table finding (
  id text collate "C" constraint finding_pk primary key,
  statement_id text collate "C" not null,
  agreement_id text collate "C" not null,
  clause_label text collate "C",
  commitment_id text collate "C",
  kind text not null,
  alternatives text[] not null default '{}',
  reporter_id text collate "C" not null,
  reporter_role text not null,
  reporter_side_id text collate "C",
  via_id text collate "C",
  source_grade text not null,
  item_grade int not null,
  fit text not null,
  quotation text not null,
  quotation_start int not null,
  quotation_end int not null,
  event_on text,
  event_range daterange generated always as (imprecise_date_range(event_on)) stored,
  event_from date generated always as (lower(imprecise_date_range(event_on))) stored,
  event_to date generated always as (upper(imprecise_date_range(event_on)) - 1) stored,
  event_order date not null generated always as (coalesce(upper(imprecise_date_range(event_on)) - 1, date '0001-01-01')) stored,
  ongoing boolean not null,
  rebuts_id text collate "C",
  coder_confidence numeric(3, 2),
  rationale text,
  review_state text not null,
  retracted_on text,
  recorded_at timestamptz not null,
  constraint finding_id_check check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$' and length(id) <= 200),
  constraint finding_agreement_key unique (agreement_id, id),
  constraint finding_statement_fk foreign key (statement_id) references statement (id),
  constraint finding_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint finding_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint finding_commitment_fk foreign key (agreement_id, clause_label, commitment_id) references commitment (agreement_id, clause_label, id),
  constraint finding_commitment_check check (commitment_id is null or clause_label is not null),
  constraint finding_kind_check check (kind in ('COMPLIANCE', 'PARTIAL_COMPLIANCE', 'BREACH', 'DENIAL', 'INTERPRETATION_DISPUTE', 'INTENT', 'RISK', 'CONTEXT')),
  constraint finding_alternatives_check check (alternatives <@ array['COMPLIANCE', 'PARTIAL_COMPLIANCE', 'BREACH', 'DENIAL', 'INTERPRETATION_DISPUTE', 'INTENT', 'RISK', 'CONTEXT']),
  constraint finding_reporter_fk foreign key (reporter_id) references party (slug),
  constraint finding_reporter_role_check check (reporter_role in ('PARTY', 'GUARANTOR', 'MONITOR', 'OUTSIDER')),
  constraint finding_reporter_side_fk foreign key (reporter_side_id) references party (slug),
  constraint finding_via_fk foreign key (via_id) references party (slug),
  constraint finding_source_grade_check check (source_grade ~ '^[A-F]$'),
  constraint finding_item_grade_check check (item_grade between 1 and 6),
  constraint finding_fit_check check (fit in ('DIRECT', 'ARGUABLE')),
  constraint finding_quotation_check check (quotation_start >= 0 and length(quotation) > 0 and quotation_end - quotation_start = length(quotation)),
  constraint finding_event_on_check check (event_on is null or imprecise_date_range(event_on) is not null),
  constraint finding_rebuts_fk foreign key (rebuts_id) references finding (id) deferrable initially deferred,
  constraint finding_rebuts_check check (rebuts_id <> id),
  constraint finding_coder_confidence_check check (coder_confidence between 0 and 1),
  constraint finding_rationale_check check (rationale ~ '\S'),
  constraint finding_review_state_check check (review_state in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
  constraint finding_retracted_on_check check (retracted_on is null or imprecise_date_range(retracted_on) is not null)
);
comment on table finding is 'One reading of one statement about one clause: what kind of thing it says, about whom, who says it.';
comment on column finding.id is 'Permanent name of the finding.';
comment on column finding.statement_id is 'The statement that is read.';
comment on column finding.agreement_id is 'The agreement.';
comment on column finding.clause_label is 'The clause; empty: the agreement as a whole.';
comment on column finding.commitment_id is 'The commitment; empty: no single promise.';
comment on column finding.kind is 'What it says: one of the codebook''s findingKind values.';
comment on column finding.alternatives is 'Other kinds that a coder might have chosen.';
comment on column finding.reporter_id is 'Whose report it is.';
comment on column finding.reporter_role is 'How the reporter stands to the agreement: one of the codebook''s reporterRole values.';
comment on column finding.reporter_side_id is 'State or entity whose interest the reporter speaks for here; empty: nobody''s but its own.';
comment on column finding.via_id is 'Outlet that carried the words.';
comment on column finding.source_grade is 'Admiralty reliability of the reporter, A (completely reliable) to F (cannot be judged).';
comment on column finding.item_grade is 'Admiralty credibility of the item, 1 (confirmed) to 6 (cannot be judged).';
comment on column finding.fit is 'DIRECT: the act falls under the clause; ARGUABLE: it may lie outside.';
comment on column finding.quotation is 'The words of the statement that the finding rests on.';
comment on column finding.quotation_start is 'First character of the quotation in the statement''s text, counted from 0 in Unicode code points.';
comment on column finding.quotation_end is 'Character after the last one of the quotation.';
comment on column finding.event_on is 'Day of the event reported, an imprecise date; empty when not known.';
comment on column finding.event_range is 'Days that event_on may mean.';
comment on column finding.event_from is 'First day that event_on may mean.';
comment on column finding.event_to is 'Last day that event_on may mean.';
comment on column finding.event_order is 'Order of findings in time: event_to, or the year 1 when not known.';
comment on column finding.ongoing is 'Whether the breach had not ended when it was stated.';
comment on column finding.rebuts_id is 'The finding that this denial answers.';
comment on column finding.coder_confidence is 'How sure the coder is of the label, 0 to 1; says nothing about the truth.';
comment on column finding.rationale is 'Why the statement was read so.';
comment on column finding.review_state is 'PROPOSED, ACCEPTED or REJECTED; only accepted findings move a status.';
comment on column finding.retracted_on is 'Day on which the report was publicly withdrawn, an imprecise date.';
comment on column finding.recorded_at is 'When this row was recorded.';

-- The quotation stands in the statement at its offsets: a row alone cannot tell, so triggers on both sides do.
create function check_quotation_of_finding() returns trigger
  language plpgsql
as $$
declare
  quoted text;
begin
  -- Named with its schema, because a temporary table of that name would be found first. Locked, because a concurrent
  -- change of the text and this finding could not see each other.
  select substr(s.text, new.quotation_start + 1, length(new.quotation)) into quoted
    from public.statement s where s.id = new.statement_id for share;
  if quoted <> new.quotation then
    raise exception 'quotation of finding % does not stand at % to % of statement %', new.id, new.quotation_start, new.quotation_end, new.statement_id
      using errcode = 'check_violation', constraint = 'finding_quotation_in_text', table = 'finding', column = 'quotation';
  end if;
  return new;
end
$$;
comment on function check_quotation_of_finding() is 'Refuses a finding whose quotation is not the statement''s text between its offsets.';
create trigger finding_quotation_in_text before insert or update of statement_id, quotation, quotation_start, quotation_end on finding
  for each row execute function check_quotation_of_finding();

create function check_quotations_of_statement() returns trigger
  language plpgsql
as $$
declare
  broken text;
begin
  select f.id into broken
    from public.finding f join public.statement s on s.id = f.statement_id
   where f.statement_id = new.id and substr(s.text, f.quotation_start + 1, length(f.quotation)) <> f.quotation
   limit 1;
  if broken is not null then
    raise exception 'quotation of finding % no longer stands in statement %', broken, new.id
      using errcode = 'check_violation', constraint = 'statement_keeps_quotations', table = 'statement', column = 'text';
  end if;
  return null;
end
$$;
comment on function check_quotations_of_statement() is 'Refuses, at commit, a statement''s new text in which a finding''s quotation no longer stands.';
create constraint trigger statement_keeps_quotations after update of text on statement
  deferrable initially deferred for each row
  when (old.text is distinct from new.text) execute function check_quotations_of_statement();

select keep_history_of('finding', '${applicationRole}');
create index finding_clause_idx on finding (agreement_id, clause_label, event_order desc, id desc);
create index finding_commitment_idx on finding (agreement_id, commitment_id);
create index finding_event_idx on finding (event_order desc, id desc);
create index finding_statement_idx on finding (statement_id);
create index finding_reporter_idx on finding (reporter_id, event_order desc, id desc);
create index finding_rebuts_idx on finding (rebuts_id) where rebuts_id is not null;
create index finding_history_clause_idx on finding_history (agreement_id, clause_label);

create table finding_about (
  agreement_id text collate "C" not null,
  finding_id text collate "C" not null,
  party_id text collate "C" not null,
  ordinal int not null,
  recorded_at timestamptz not null,
  constraint finding_about_pk primary key (finding_id, party_id),
  constraint finding_about_finding_fk foreign key (agreement_id, finding_id) references finding (agreement_id, id) on update cascade,
  constraint finding_about_party_fk foreign key (party_id) references party (slug),
  constraint finding_about_ordinal_check check (ordinal >= 1)
);
comment on table finding_about is 'A party that a finding accuses or credits; a finding without one names nobody.';
comment on column finding_about.agreement_id is 'The agreement.';
comment on column finding_about.finding_id is 'The finding.';
comment on column finding_about.party_id is 'The party accused or credited.';
comment on column finding_about.ordinal is 'Place in the finding''s list, from 1.';
comment on column finding_about.recorded_at is 'When this row was recorded.';
select keep_history_of('finding_about', '${applicationRole}', removable => true);
create index finding_about_party_idx on finding_about (party_id, finding_id);
