create table commitment (
  id text collate "C" constraint commitment_pk primary key,
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  letter text collate "C" not null,
  summary text not null,
  kind text not null,
  applies_from date not null,
  applies_until date,
  window_days int not null,
  stall_days int not null default 365,
  reversible boolean not null,
  condition_text text,
  condition_met_on date,
  superseded_on date,
  superseded_announced_on date,
  note text,
  recorded_at timestamptz not null,
  constraint commitment_agreement_key unique (agreement_id, id),
  constraint commitment_clause_key unique (agreement_id, clause_label, id),
  constraint commitment_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint commitment_id_check check (id = agreement_id || '/' || clause_label || '.' || letter),
  constraint commitment_letter_check check (letter ~ '^[a-z]{1,3}$'),
  constraint commitment_summary_check check (summary ~ '\S'),
  constraint commitment_kind_check check (kind in ('ONE_OFF', 'CONTINUING', 'DECLARATORY')),
  constraint commitment_term_check check (applies_from <= applies_until),
  constraint commitment_window_days_check check (window_days between 1 and 36500),
  constraint commitment_stall_days_check check (stall_days between 1 and 36500),
  constraint commitment_condition_check check (condition_text ~ '\S' and (condition_met_on is null or condition_text is not null)),
  constraint commitment_superseded_check check (superseded_announced_on is null or superseded_on is not null),
  constraint commitment_note_check check (note ~ '\S')
);
comment on table commitment is 'One checkable promise within a clause.';
comment on column commitment.id is 'Permanent name: agreement slug, clause label and letter, as in nk-ceasefire-2020-11-10/6.a.';
comment on column commitment.agreement_id is 'The agreement.';
comment on column commitment.clause_label is 'The clause.';
comment on column commitment.letter is 'Letter within the clause, in order.';
comment on column commitment.summary is 'The promise in one sentence.';
comment on column commitment.kind is 'ONE_OFF, CONTINUING or DECLARATORY, as the codebook defines them.';
comment on column commitment.applies_from is 'First day on which it is owed, in the agreement''s zone.';
comment on column commitment.applies_until is 'Last day on which it is owed; only an end that the text itself sets.';
comment on column commitment.window_days is 'Days for which an observation of a CONTINUING duty speaks for today (30 for ceasefire duties, else 90).';
comment on column commitment.stall_days is 'Days of silence after which a ONE_OFF duty without a deadline is UNKNOWN instead of PENDING (365 in rule 1.0.0).';
comment on column commitment.reversible is 'Whether a finished ONE_OFF act can be undone.';
comment on column commitment.condition_text is 'What must first be so for the duty to be in force; empty: unconditional.';
comment on column commitment.condition_met_on is 'Day from which the condition was met; empty: never yet.';
comment on column commitment.superseded_on is 'Day from which another duty stands in this one''s place.';
comment on column commitment.superseded_announced_on is 'Day from which that was known; empty: the day itself.';
comment on column commitment.note is 'Editor''s note.';
comment on column commitment.recorded_at is 'When this row was recorded.';
select keep_history_of('commitment', '${applicationRole}');

create table commitment_obligor (
  agreement_id text collate "C" not null,
  commitment_id text collate "C" not null,
  party_id text collate "C" not null,
  ordinal int not null,
  named_in_text boolean not null,
  recorded_at timestamptz not null,
  constraint commitment_obligor_pk primary key (commitment_id, party_id),
  constraint commitment_obligor_commitment_fk foreign key (agreement_id, commitment_id) references commitment (agreement_id, id),
  constraint commitment_obligor_party_fk foreign key (party_id) references party (slug),
  constraint commitment_obligor_ordinal_check check (ordinal >= 1)
);
comment on table commitment_obligor is 'A party that owes a commitment; each is judged alone.';
comment on column commitment_obligor.agreement_id is 'The agreement.';
comment on column commitment_obligor.commitment_id is 'The commitment.';
comment on column commitment_obligor.party_id is 'The party that owes it.';
comment on column commitment_obligor.ordinal is 'Place in the list of obligors, from 1.';
comment on column commitment_obligor.named_in_text is 'Whether the text names the party; otherwise it is inferred.';
comment on column commitment_obligor.recorded_at is 'When this row was recorded.';
select keep_history_of('commitment_obligor', '${applicationRole}', removable => true);
create index commitment_obligor_agreement_idx on commitment_obligor (agreement_id);
create index commitment_obligor_party_idx on commitment_obligor (party_id);

create table commitment_beneficiary (
  agreement_id text collate "C" not null,
  commitment_id text collate "C" not null,
  party_id text collate "C" not null,
  ordinal int not null,
  recorded_at timestamptz not null,
  constraint commitment_beneficiary_pk primary key (commitment_id, party_id),
  constraint commitment_beneficiary_commitment_fk foreign key (agreement_id, commitment_id) references commitment (agreement_id, id),
  constraint commitment_beneficiary_party_fk foreign key (party_id) references party (slug),
  constraint commitment_beneficiary_ordinal_check check (ordinal >= 1)
);
comment on table commitment_beneficiary is 'A party to which a commitment is owed.';
comment on column commitment_beneficiary.agreement_id is 'The agreement.';
comment on column commitment_beneficiary.commitment_id is 'The commitment.';
comment on column commitment_beneficiary.party_id is 'The party to which it is owed.';
comment on column commitment_beneficiary.ordinal is 'Place in the list of beneficiaries, from 1.';
comment on column commitment_beneficiary.recorded_at is 'When this row was recorded.';
select keep_history_of('commitment_beneficiary', '${applicationRole}', removable => true);
create index commitment_beneficiary_agreement_idx on commitment_beneficiary (agreement_id);

create table deadline (
  agreement_id text collate "C" not null,
  commitment_id text collate "C" not null,
  announced_on date not null,
  due date not null,
  basis text not null,
  url text,
  recorded_at timestamptz not null,
  constraint deadline_pk primary key (commitment_id, announced_on),
  constraint deadline_commitment_fk foreign key (agreement_id, commitment_id) references commitment (agreement_id, id),
  constraint deadline_basis_check check (basis ~ '\S'),
  constraint deadline_url_check check (url ~ '^https?://')
);
comment on table deadline is 'One version of a commitment''s deadline; in force on a day is the one announced last up to that day.';
comment on column deadline.agreement_id is 'The agreement.';
comment on column deadline.commitment_id is 'The commitment.';
comment on column deadline.announced_on is 'Day on which this version became known; a commitment has one version a day.';
comment on column deadline.due is 'Last day on which the act is in time, in the agreement''s zone; the day itself is not overdue.';
comment on column deadline.basis is 'The words or the decision that set it.';
comment on column deadline.url is 'Where that was published.';
comment on column deadline.recorded_at is 'When this row was recorded.';
select keep_history_of('deadline', '${applicationRole}', removable => true);
create index deadline_agreement_idx on deadline (agreement_id);
create index deadline_due_idx on deadline (due, commitment_id);

create table suspension (
  agreement_id text collate "C" not null,
  commitment_id text collate "C" not null,
  suspended_from date not null,
  suspended_until date,
  note text,
  recorded_at timestamptz not null,
  constraint suspension_pk primary key (commitment_id, suspended_from),
  constraint suspension_commitment_fk foreign key (agreement_id, commitment_id) references commitment (agreement_id, id),
  constraint suspension_period_check check (suspended_from <= suspended_until),
  constraint suspension_overlap exclude using gist (
    commitment_id with =, daterange(suspended_from, suspended_until, '[]') with &&) deferrable initially deferred,
  constraint suspension_note_check check (note ~ '\S')
);
comment on table suspension is 'A time during which a commitment is not owed.';
comment on column suspension.agreement_id is 'The agreement.';
comment on column suspension.commitment_id is 'The commitment.';
comment on column suspension.suspended_from is 'First day of the suspension, in the agreement''s zone.';
comment on column suspension.suspended_until is 'Last day of the suspension; empty: open-ended.';
comment on column suspension.note is 'Editor''s note.';
comment on column suspension.recorded_at is 'When this row was recorded.';
select keep_history_of('suspension', '${applicationRole}', removable => true);
create index suspension_agreement_idx on suspension (agreement_id);
