-- A series of a clause with many findings read one row of the table for each month; now the index alone answers it.
alter table finding_month drop constraint finding_month_pk;
alter table finding_month add constraint finding_month_pk
  primary key (agreement_id, clause_label, clock, about, month, last_month, kind) include (findings);
