-- Agreements of one process stand together, and those of one country; clauses of all agreements stand together under their
-- topics. The histories of both tables get the columns when R__19 keeps the history of every table of record.
alter table agreement
  add column process_slug text collate "C",
  add column process_name text,
  add column countries text[],
  add constraint agreement_process_slug_check check (process_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(process_slug) <= 100),
  add constraint agreement_process_name_check check (process_name ~ '\S'),
  add constraint agreement_process_check check ((process_slug is null) = (process_name is null)),
  add constraint agreement_countries_check check (array_to_string(countries, ',', '?') ~ '^[A-Z]{2}(,[A-Z]{2})*$');
comment on column agreement.process_slug is 'Permanent name of the peace process that it belongs to; empty: of none that is recorded.';
comment on column agreement.process_name is 'What the process is called; the same in all its agreements.';
comment on column agreement.countries is 'The countries that it is about, as ISO 3166-1 alpha-2 codes, in the order given; empty: not recorded.';
create index agreement_process_idx on agreement (process_slug) where process_slug is not null;
create index agreement_countries_idx on agreement using gin (countries);

-- What an address calls a topic: its name in small letters, everything else than letters and digits a hyphen.
alter table clause_topic
  add column code text collate "C" not null generated always as (
    coalesce(nullif(trim(both '-' from lower(regexp_replace(name, '[^[:alnum:]]+', '-', 'g'))), ''), name)) stored;
comment on column clause_topic.code is 'The topic in addresses: its name in small letters with hyphens. Names that differ in signs alone are one topic.';
create index clause_topic_code_idx on clause_topic (scheme, code);
