-- A date as the source gives it: 2021, 2021-03, 2021-03-19, or an interval a/b of such dates.
-- Answers the days it may mean; null where the text is no such date, so that a named check can refuse it.
-- An interval runs from the first day of its beginning to the last day of its end: 2021-03-10/2021-03 is 10 to 31 March.
-- Java reads dates by the same rule (ImpreciseDate); a test compares the two.
-- Stored columns are computed by it: if it is to answer something else for a text that a row may hold, they must be
-- computed again at the end of this file. A text for which it once answered null is in no row: the checks refused it.
create or replace function imprecise_date_range(given text) returns daterange
  language plpgsql immutable parallel safe strict
as $$
declare
  part text;
  parts text[];
  y int;
  m int;
  d int;
  first_day date;
  last_day date;
  month_end int;
begin
  -- most dates are days that every month has, and every write of a statement or a finding reads them several times
  if given ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' then
    return daterange(given::date, given::date, '[]');
  end if;
  -- not \d, which in some locales takes the digits of every script
  if given !~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$' then
    return null;
  end if;
  parts := string_to_array(given, '/');
  foreach part in array parts loop
    y := substr(part, 1, 4)::int;
    m := nullif(substr(part, 6, 2), '')::int;
    d := nullif(substr(part, 9, 2), '')::int;
    if y = 0 or m not between 1 and 12 then
      return null;
    end if;
    month_end := extract(day from make_date(y, coalesce(m, 12), 1) + interval '1 month' - interval '1 day');
    if d not between 1 and month_end then
      return null;
    end if;
    if first_day is null then
      first_day := make_date(y, coalesce(m, 1), coalesce(d, 1));
    end if;
    last_day := make_date(y, coalesce(m, 12), coalesce(d, month_end));
    if last_day < first_day then
      return null;
    end if;
  end loop;
  return daterange(first_day, last_day, '[]');
end
$$;
comment on function imprecise_date_range(text) is
  'Days that an imprecise date (2021, 2021-03, 2021-03-19 or an interval a/b of these) may mean; null for any other text, impossible days and reversed intervals.';
