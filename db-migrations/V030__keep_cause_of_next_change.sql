-- The next change of a kept answer tells its cause, as rule 1.1.0 does. What older rules answered has none; the answers of the
-- rule in force always do, since the two columns are written together.
alter table clause_current add column next_change_cause text;
comment on column clause_current.next_change_cause is
  'Why the headline changes on that day: TERM, STATEMENT or SILENCE; empty in answers of rules that do not tell.';
alter table clause_current add constraint clause_current_next_change_cause_check check (
  next_change_cause is null or (next_change_cause ~ '^[A-Z_]+$' and next_change_on is not null));
create index clause_current_rule_idx on clause_current (rule);
