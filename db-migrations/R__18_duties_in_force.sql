-- Which duties are in force on a day, as it was known by that day: the end of the term is the version announced last up to
-- the day, of two announced on one day the later one, and no end is later than any.
create or replace function commitment_in_force(duty text, day date) returns boolean
  language sql stable parallel safe
as $$
  select m.applies_from_certain <= day
     and (m.superseded_on is null
          or greatest(m.superseded_on_certain, upper(imprecise_date_range(m.superseded_announced_on)) - 1) > day)
     and coalesce((
           select t.until >= day
             from (select date '-infinity' as announced, m.applies_until_certain as until
                   union all
                   select coalesce(k.announced_on_certain, date '-infinity'), k.until_on_certain
                     from commitment_term k where k.commitment_id = m.id) t
            where t.announced <= day
            order by t.announced desc, t.until desc nulls first limit 1), true)
    from commitment m where m.id = duty
$$;
comment on function commitment_in_force(text, date) is 'Whether a commitment is in force for certain on a day, as it was known by that day; empty for no commitment.';
