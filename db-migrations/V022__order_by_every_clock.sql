-- Statements and findings are listed by the event, by the statement and by when they were recorded: one index for each
-- order. The time recorded also tells what a transaction has touched, for which a summary of blocks was enough.
alter table statement
  add column event_order date not null generated always as (coalesce(upper(imprecise_date_range(event_on)) - 1, date '0001-01-01')) stored;
comment on column statement.event_order is 'Order of statements by what they speak of: event_to, or the year 1 when not known.';
select keep_history_of('statement', '${applicationRole}');
create index statement_event_idx on statement (event_order desc, id desc);

drop index statement_recorded_at_idx;
drop index finding_recorded_at_idx;
create index statement_recorded_at_idx on statement (recorded_at desc, id desc);
create index finding_recorded_at_idx on finding (recorded_at desc, id desc);
