-- Views for tools that speak SQL: agreements, their parties and what was promised. The views run with the rights of the
-- role that owns them, so a reader needs no right to any table, and gets none.
-- They are replaced, not dropped: rights that were given on them and views that others built on them stay.

create or replace view reporting.agreements as
  select a.slug as agreement, a.title, a.kind, a.signed_on, a.signed_from, a.signed_to, a.effective_at, a.zone, a.place, a.language,
         (select count(*) from public.clause c where c.agreement_id = a.slug) as clauses,
         a.process_slug as process, a.process_name, a.countries
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
comment on column reporting.agreements.process is 'Slug of the peace process that it belongs to; empty: none is recorded.';
comment on column reporting.agreements.process_name is 'What the process is called.';
comment on column reporting.agreements.countries is 'ISO 3166-1 alpha-2 codes of the countries that it is about; empty: not recorded.';

create or replace view reporting.agreement_parties as
  select p.agreement_id as agreement, p.party_id as party, p.role from public.agreement_party p;
comment on view reporting.agreement_parties is 'Who has which role in an agreement; a party may have several.';
comment on column reporting.agreement_parties.agreement is 'Slug of the agreement.';
comment on column reporting.agreement_parties.party is 'Slug of the party.';
comment on column reporting.agreement_parties.role is 'One of the codebook''s partyRole values.';

create or replace view reporting.parties as
  select p.slug as party, p.name, p.kind, p.iso3166, p.wikidata, p.side_id as side from public.party p;
comment on view reporting.parties is 'States, bodies, organisations, outlets and persons that owe, speak or publish.';
comment on column reporting.parties.party is 'Slug of the party: its permanent name, by which the other views refer to it.';
comment on column reporting.parties.name is 'Name shown to readers.';
comment on column reporting.parties.kind is 'What the party is: one of the codebook''s partyKind values.';
comment on column reporting.parties.iso3166 is 'ISO 3166 code of the country or subdivision; empty for all others.';
comment on column reporting.parties.wikidata is 'Wikidata item (Q number); empty when none is known.';
comment on column reporting.parties.side is 'Slug of the party whose interest it speaks for; empty: nobody''s.';

create or replace view reporting.clauses as
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

create or replace view reporting.clause_topics as
  select t.agreement_id as agreement, t.clause_label as clause, t.scheme, t.code, t.name from public.clause_topic t;
comment on view reporting.clause_topics is 'What clauses are about, in the terms of published schemes; a clause may have several topics.';
comment on column reporting.clause_topics.agreement is 'Slug of the agreement.';
comment on column reporting.clause_topics.clause is 'Label of the clause.';
comment on column reporting.clause_topics.scheme is 'The scheme, for example PAM-51 (Kroc Institute) or PA-X.';
comment on column reporting.clause_topics.code is 'What addresses call the topic: the same in all clauses that are about it.';
comment on column reporting.clause_topics.name is 'Name of the topic in the scheme, as recorded with this clause.';

create or replace view reporting.commitments as
  select m.id as commitment, m.agreement_id as agreement, m.clause_label as clause, m.summary, m.kind,
         m.applies_from_certain as applies_from, m.applies_until_certain as applies_until,
         m.condition_text as condition, m.condition_met_on, m.superseded_on_certain as superseded_on,
         m.applies_from as applies_from_given, m.applies_until as applies_until_given, m.superseded_on as superseded_on_given
    from public.commitment m;
comment on view reporting.commitments is 'The checkable promises within clauses.';
comment on column reporting.commitments.commitment is 'Id of the commitment: agreement, clause and a letter.';
comment on column reporting.commitments.agreement is 'Slug of the agreement.';
comment on column reporting.commitments.clause is 'Label of the clause.';
comment on column reporting.commitments.summary is 'The promise in one sentence.';
comment on column reporting.commitments.kind is 'ONE_OFF, CONTINUING or DECLARATORY, as the codebook defines them.';
comment on column reporting.commitments.applies_from is 'First day on which it is owed for certain: the last day that applies_from_given may mean.';
comment on column reporting.commitments.applies_until is 'Last day on which it is owed, as the text sets it: the last day that applies_until_given may mean; empty: open-ended.';
comment on column reporting.commitments.condition is 'What must first be so; empty: unconditional.';
comment on column reporting.commitments.condition_met_on is 'Day from which the condition was met; empty: never yet.';
comment on column reporting.commitments.superseded_on is 'Day from which another duty stands in this one''s place for certain: the last day that superseded_on_given may mean; empty: none does.';
comment on column reporting.commitments.applies_from_given is 'First day on which it is owed, an imprecise date: 2021, 2021-03, 2021-03-19 or an interval a/b.';
comment on column reporting.commitments.applies_until_given is 'Last day on which it is owed, an imprecise date; empty: open-ended.';
comment on column reporting.commitments.superseded_on_given is 'Day from which another duty stands in this one''s place, an imprecise date; empty: none does.';

create or replace view reporting.commitment_obligors as
  select o.commitment_id as commitment, o.party_id as party, o.named_in_text from public.commitment_obligor o;
comment on view reporting.commitment_obligors is 'Who owes a commitment; each is judged alone.';
comment on column reporting.commitment_obligors.commitment is 'Id of the commitment.';
comment on column reporting.commitment_obligors.party is 'Slug of the party that owes it.';
comment on column reporting.commitment_obligors.named_in_text is 'Whether the text names the party; otherwise it is inferred.';
