create table party (
  slug text collate "C" constraint party_pk primary key,
  name text not null,
  kind text not null,
  iso3166 text,
  wikidata text,
  side_id text collate "C",
  default_source_grade text,
  note text,
  recorded_at timestamptz not null,
  constraint party_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  constraint party_name_check check (name ~ '\S'),
  constraint party_kind_check check (kind in ('STATE', 'UNRECOGNISED_ENTITY', 'INTERNATIONAL_ORGANISATION', 'STATE_BODY',
    'NGO', 'MEDIA', 'PERSON', 'ARMED_FORCE', 'OTHER')),
  constraint party_iso3166_check check (iso3166 ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  constraint party_wikidata_check check (wikidata ~ '^Q[1-9][0-9]*$'),
  constraint party_default_source_grade_check check (default_source_grade ~ '^[A-F]$'),
  constraint party_side_fk foreign key (side_id) references party (slug) deferrable initially deferred,
  constraint party_note_check check (note ~ '\S')
);
comment on table party is 'A state, body, organisation, outlet or person that owes, speaks or publishes.';
comment on column party.slug is 'Permanent name of the party in addresses and references.';
comment on column party.name is 'Name shown to readers.';
comment on column party.kind is 'What the party is: one of the codebook''s partyKind values.';
comment on column party.iso3166 is 'ISO 3166 code: of a state its alpha-2 code, of a part of a state the code of the subdivision (AZ-NX).';
comment on column party.wikidata is 'Wikidata item (Q number).';
comment on column party.side_id is 'State or entity whose interest the party speaks for; a state is its own side, an independent body has none.';
comment on column party.default_source_grade is 'Admiralty reliability A to F that a coder starts from; each finding carries its own grade.';
comment on column party.note is 'Editor''s note.';
comment on column party.recorded_at is 'When this row was recorded.';
select keep_history_of('party', '${applicationRole}');

create table party_alias (
  party_id text collate "C" not null,
  alias text not null,
  recorded_at timestamptz not null,
  constraint party_alias_pk primary key (party_id, alias),
  constraint party_alias_party_fk foreign key (party_id) references party (slug),
  constraint party_alias_alias_check check (alias ~ '\S')
);
comment on table party_alias is 'Another name under which a party is found.';
comment on column party_alias.party_id is 'The party.';
comment on column party_alias.alias is 'The other name, as sources write it.';
comment on column party_alias.recorded_at is 'When this row was recorded.';
select keep_history_of('party_alias', '${applicationRole}', removable => true);

create table office (
  party_id text collate "C" not null,
  ordinal int not null,
  title text not null,
  organisation_id text collate "C" not null,
  held_from text,
  held_to text,
  recorded_at timestamptz not null,
  constraint office_pk primary key (party_id, ordinal),
  constraint office_party_fk foreign key (party_id) references party (slug),
  constraint office_organisation_fk foreign key (organisation_id) references party (slug),
  constraint office_ordinal_check check (ordinal >= 1),
  constraint office_title_check check (title ~ '\S'),
  constraint office_held_from_check check (imprecise_date_range(held_from) is not null or held_from is null),
  constraint office_held_to_check check (imprecise_date_range(held_to) is not null or held_to is null),
  constraint office_period_check check (lower(imprecise_date_range(held_from)) < upper(imprecise_date_range(held_to)))
);
comment on table office is 'An office that a person held or holds.';
comment on column office.party_id is 'The person.';
comment on column office.ordinal is 'Place in the person''s list of offices, from 1.';
comment on column office.title is 'Title of the office.';
comment on column office.organisation_id is 'The state or body the office belongs to.';
comment on column office.held_from is 'First day in office, an imprecise date; empty when not known.';
comment on column office.held_to is 'Last day in office, an imprecise date; empty when not known or still held.';
comment on column office.recorded_at is 'When this row was recorded.';
select keep_history_of('office', '${applicationRole}', removable => true);
