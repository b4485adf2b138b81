-- Views for tools that speak SQL: the status of clauses and the deadlines of commitments.

create or replace view reporting.status_changes as
  select s.agreement_id as agreement, s.clause_label as clause, greatest(s.valid_from, a.signed_to) as valid_from, s.valid_until, s.headline,
         reporting.status_group(s.headline) as status_group, s.assessed_headline, s.assessed_known, s.assessed_of
    from public.clause_status s
    join public.agreement a on a.slug = s.agreement_id
    join public.clause_current n on n.agreement_id = s.agreement_id and n.clause_label = s.clause_label and n.rule = '${statusRule}'
   where s.valid_until is null or s.valid_until > a.signed_to;
comment on view reporting.status_changes is
  'The status of clauses over time, without hindsight: one row for each stretch of days on which it is the same. The last stretches may begin after today: they come if nobody says anything more. A clause that is still to be computed by the rule in force is absent.';
comment on column reporting.status_changes.agreement is 'Slug of the agreement.';
comment on column reporting.status_changes.clause is 'Label of the clause.';
comment on column reporting.status_changes.valid_from is 'First day of the stretch; that of a clause''s first one is the day on which its agreement became known, the last day that its signature may mean.';
comment on column reporting.status_changes.valid_until is 'Day after its last one; empty: nothing recorded so far ends it.';
comment on column reporting.status_changes.headline is 'Headline of the clause, derived by the published rule.';
comment on column reporting.status_changes.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE.';
comment on column reporting.status_changes.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column reporting.status_changes.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column reporting.status_changes.assessed_of is 'How many commitments are live.';

create or replace view reporting.current_status as
  select c.agreement_id as agreement, c.label as clause, t.today as as_of, s.headline, reporting.status_group(s.headline) as status_group,
         greatest(s.valid_from, a.signed_to) as since, s.valid_until as until, s.assessed_headline, s.assessed_known, s.assessed_of
    from public.clause c
    join public.agreement a on a.slug = c.agreement_id
    join public.clause_current n on n.agreement_id = c.agreement_id and n.clause_label = c.label and n.rule = '${statusRule}'
   cross join lateral (select (now() at time zone a.zone)::date as today) t
   cross join lateral (
      select * from public.clause_status s
       where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= t.today
       order by s.valid_from desc limit 1) s
   where a.signed_to <= t.today;
comment on view reporting.current_status is 'The status of each clause today. A clause that is still to be computed by the rule in force is absent.';
comment on column reporting.current_status.agreement is 'Slug of the agreement.';
comment on column reporting.current_status.clause is 'Label of the clause.';
comment on column reporting.current_status.as_of is 'Today in the agreement''s zone.';
comment on column reporting.current_status.headline is 'Headline of the clause, derived by the published rule.';
comment on column reporting.current_status.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE.';
comment on column reporting.current_status.since is 'First day on which the status was the same as today.';
comment on column reporting.current_status.until is 'First later day on which it changes if nobody says anything more; empty: never.';
comment on column reporting.current_status.assessed_headline is 'Worst headline among the commitments that can be assessed; empty when none can.';
comment on column reporting.current_status.assessed_known is 'How many live commitments are not UNKNOWN.';
comment on column reporting.current_status.assessed_of is 'How many commitments are live.';

create or replace view reporting.deadlines as
  select m.id as commitment, m.agreement_id as agreement, m.clause_label as clause, m.summary, d.due_certain as due,
         d.announced_on_certain as announced_on, d.basis, d.url, v.moved, t.today > d.due_certain and reporting.status_group(g.headline) is distinct from 'NONE' as is_past, g.headline,
         reporting.status_group(g.headline) as status_group, d.due as due_given, d.announced_on as announced_on_given
    from public.commitment m
    join public.agreement a on a.slug = m.agreement_id
   cross join lateral (select (now() at time zone a.zone)::date as today) t
   cross join lateral (
      select * from public.deadline d where d.commitment_id = m.id and d.announced_on_certain <= t.today
       order by d.announced_on_certain desc, d.due_certain desc, d.announced_on desc limit 1) d
   cross join lateral (
      select count(distinct d.due) > 1 as moved from public.deadline d where d.commitment_id = m.id and d.announced_on_certain <= t.today) v
    left join public.clause_current c on c.agreement_id = m.agreement_id and c.clause_label = m.clause_label and c.rule = '${statusRule}'
    left join lateral (
      select g.value ->> 'headline' as headline from json_array_elements(c.commitments) g where g.value ->> 'commitment' = m.id limit 1) g on true;
comment on view reporting.deadlines is 'The deadline in force today of each commitment that has one.';
comment on column reporting.deadlines.commitment is 'Id of the commitment.';
comment on column reporting.deadlines.agreement is 'Slug of the agreement.';
comment on column reporting.deadlines.clause is 'Label of the clause.';
comment on column reporting.deadlines.summary is 'The promise in one sentence.';
comment on column reporting.deadlines.due is 'Last day on which the act is in time: the last day that due_given may mean; the day itself is not overdue.';
comment on column reporting.deadlines.announced_on is 'Day from which this version is known for certain: the last day that announced_on_given may mean.';
comment on column reporting.deadlines.basis is 'The words or the decision that set it.';
comment on column reporting.deadlines.url is 'Where that was published; empty when there is no address.';
comment on column reporting.deadlines.moved is 'Whether versions announced so far name different dates.';
comment on column reporting.deadlines.is_past is 'Whether the day has passed, in the agreement''s zone, of a duty that is in force; whether the act was done is the headline''s to say.';
comment on column reporting.deadlines.due_given is 'Last day on which the act is in time, an imprecise date: 2021, 2021-03, 2021-03-19 or an interval a/b.';
comment on column reporting.deadlines.announced_on_given is 'Day on which this version became known, an imprecise date.';
comment on column reporting.deadlines.headline is 'Headline of the commitment on the day it was last computed for, which is today unless the clock is behind; empty when it is not judged, or still to be computed by the rule in force.';
comment on column reporting.deadlines.status_group is 'Colour group of the headline: RED, AMBER, GREY, BLUE, GREEN or NONE; empty with it.';
