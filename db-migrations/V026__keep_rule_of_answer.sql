-- The version of the rule beside each kept answer, so that an answer of another version is known by a column and not by
-- how its text begins. Old answers say their version themselves; where there is no answer the version is not known, and
-- the next computation writes both.
alter table clause_current add column rule text;
comment on column clause_current.rule is
  'Version of the rule by which the row was computed; empty only in a row without an answer that is older than this column.';
update clause_current set rule = answer ->> 'rule' where answer is not null;
alter table clause_current add constraint clause_current_rule_check check (answer is null or rule is not null);
