-- What brings about the next change of a clause's headline, beside its day, so that lists tell it without judging again.
-- Rows computed before stay without it until they are computed again; no answer is served from them for this alone.
alter table clause_current add column next_change_event text;
comment on column clause_current.next_change_event is
  'What happens on the day of the next change; empty where there is none, and in rows computed before this column.';
alter table clause_current add constraint clause_current_next_event_check
  check (next_change_event is null or next_change_on is not null and next_change_event ~ '^[A-Z_]+$');
