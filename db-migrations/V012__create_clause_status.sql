-- Derived from the findings by the status rule, in the transaction that writes them: nothing here is anybody's entry,
-- so it has no history of its own. Any row can be made again from the tables of record.
create table clause_status (
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  valid_from date not null,
  valid_until date,
  headline text not null,
  counts json not null,
  assessed_headline text,
  assessed_known int not null,
  assessed_of int not null,
  constraint clause_status_pk primary key (agreement_id, clause_label, valid_from),
  constraint clause_status_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint clause_status_headline_check check (headline ~ '^[A-Z_]+$'),
  constraint clause_status_assessed_check check (assessed_known between 0 and assessed_of and (assessed_headline is null) = (assessed_known = 0)),
  constraint clause_status_period_check check (valid_until > valid_from)
);
comment on table clause_status is 'A clause''s status over time without hindsight: one row for each stretch of days on which it is the same.';
comment on column clause_status.agreement_id is 'The agreement.';
comment on column clause_status.clause_label is 'The clause.';
comment on column clause_status.valid_from is 'First day of the stretch.';
comment on column clause_status.valid_until is 'Day after the last one of the stretch; empty: nothing recorded so far ends it.';
comment on column clause_status.headline is 'Headline of the clause.';
comment on column clause_status.counts is 'How many commitments have each headline.';
comment on column clause_status.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column clause_status.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column clause_status.assessed_of is 'How many commitments are live.';
grant select, insert, update, delete on clause_status to "${applicationRole}";

create table clause_current (
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  computed_for date not null,
  headline text not null,
  counts json not null,
  assessed_headline text,
  assessed_known int not null,
  assessed_of int not null,
  commitments json not null,
  next_change_on date,
  next_change_to text,
  digest text not null,
  constraint clause_current_pk primary key (agreement_id, clause_label),
  constraint clause_current_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint clause_current_headline_check check (headline ~ '^[A-Z_]+$'),
  constraint clause_current_assessed_check check (assessed_known between 0 and assessed_of and (assessed_headline is null) = (assessed_known = 0)),
  constraint clause_current_next_change_check check ((next_change_on is null) = (next_change_to is null) and next_change_on > computed_for),
  constraint clause_current_digest_check check (digest ~ '^[0-9a-f]{64}$')
);
comment on table clause_current is 'A clause''s status on the day it was last computed for, which is today in the agreement''s zone unless the clock is behind.';
comment on column clause_current.agreement_id is 'The agreement.';
comment on column clause_current.clause_label is 'The clause.';
comment on column clause_current.computed_for is 'The day the row speaks of.';
comment on column clause_current.headline is 'Headline of the clause.';
comment on column clause_current.counts is 'How many commitments have each headline.';
comment on column clause_current.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column clause_current.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column clause_current.assessed_of is 'How many commitments are live.';
comment on column clause_current.commitments is 'Headline of each commitment and, below it, of each obligor.';
comment on column clause_current.next_change_on is 'First later day on which the headline changes if nobody says anything more; empty: never.';
comment on column clause_current.next_change_to is 'Headline on that day.';
comment on column clause_current.digest is 'SHA-256 of the inputs that the rule weighed.';
create index clause_current_computed_for_idx on clause_current (computed_for);
create index clause_current_next_change_idx on clause_current (agreement_id, next_change_on);
grant select, insert, update, delete on clause_current to "${applicationRole}";

-- finds the clauses that one transaction wrote to, by the time that every row it wrote carries
create index finding_recorded_at_idx on finding using brin (recorded_at);
create index statement_recorded_at_idx on statement using brin (recorded_at);
