create table agreement (
  slug text collate "C" constraint agreement_pk primary key,
  title text not null,
  kind text not null,
  signed_on text not null,
  signed_from date generated always as (lower(imprecise_date_range(signed_on))) stored,
  signed_to date generated always as (upper(imprecise_date_range(signed_on)) - 1) stored,
  effective_at timestamptz,
  zone text not null,
  place text,
  language text,
  note text,
  applies_from date generated always as (coalesce((effective_at at time zone zone)::date, lower(imprecise_date_range(signed_on)))) stored,
  recorded_at timestamptz not null,
  constraint agreement_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  constraint agreement_title_check check (title ~ '\S'),
  constraint agreement_kind_check check (kind in ('CEASEFIRE', 'JOINT_STATEMENT', 'PRESS_STATEMENT', 'TREATY', 'MEMORANDUM', 'DECLARATION')),
  constraint agreement_signed_on_check check (imprecise_date_range(signed_on) is not null),
  constraint agreement_zone_check check (zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
  constraint agreement_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  constraint agreement_note_check check (note ~ '\S'),
  constraint agreement_place_check check (place ~ '\S')
);
comment on table agreement is 'A document whose numbered points are promises.';
comment on column agreement.slug is 'Permanent name of the agreement in addresses and references.';
comment on column agreement.title is 'Title as published.';
comment on column agreement.kind is 'What the document is: one of the codebook''s agreementKind values.';
comment on column agreement.signed_on is 'Day of signature or issue, an imprecise date.';
comment on column agreement.signed_from is 'First day that signed_on may mean.';
comment on column agreement.signed_to is 'Last day that signed_on may mean.';
comment on column agreement.effective_at is 'Instant from which it is in force, where the text sets one.';
comment on column agreement.zone is 'IANA time zone in whose calendar days its deadlines run.';
comment on column agreement.place is 'Place of signature or issue.';
comment on column agreement.language is 'BCP 47 tag of the language of issue.';
comment on column agreement.note is 'Editor''s note.';
comment on column agreement.applies_from is 'First day on which it is in force, in its zone: that of effective_at, else of signature.';
comment on column agreement.recorded_at is 'When this row was recorded.';
select keep_history_of('agreement', '${applicationRole}');
create index agreement_signed_idx on agreement (signed_to desc, slug desc);

create table agreement_name (
  agreement_id text collate "C" not null,
  ordinal int not null,
  name text not null,
  recorded_at timestamptz not null,
  constraint agreement_name_pk primary key (agreement_id, ordinal),
  constraint agreement_name_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint agreement_name_ordinal_check check (ordinal >= 1),
  constraint agreement_name_name_check check (name ~ '\S')
);
comment on table agreement_name is 'Another name of an agreement.';
comment on column agreement_name.agreement_id is 'The agreement.';
comment on column agreement_name.ordinal is 'Place in the list of names, from 1.';
comment on column agreement_name.name is 'The other name.';
comment on column agreement_name.recorded_at is 'When this row was recorded.';
select keep_history_of('agreement_name', '${applicationRole}', removable => true);

create table agreement_party (
  agreement_id text collate "C" not null,
  party_id text collate "C" not null,
  role text not null,
  ordinal int not null,
  note text,
  recorded_at timestamptz not null,
  constraint agreement_party_pk primary key (agreement_id, party_id, role),
  constraint agreement_party_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint agreement_party_party_fk foreign key (party_id) references party (slug),
  constraint agreement_party_role_check check (role in ('SIGNATORY', 'GUARANTOR', 'MEDIATOR', 'MONITOR', 'NON_SIGNATORY', 'IMPLEMENTING_BODY')),
  constraint agreement_party_ordinal_check check (ordinal >= 1),
  constraint agreement_party_note_check check (note ~ '\S')
);
comment on table agreement_party is 'A party''s role in an agreement.';
comment on column agreement_party.agreement_id is 'The agreement.';
comment on column agreement_party.party_id is 'The party.';
comment on column agreement_party.role is 'The role: one of the codebook''s partyRole values.';
comment on column agreement_party.ordinal is 'Place in the agreement''s list of parties, from 1.';
comment on column agreement_party.note is 'Editor''s note.';
comment on column agreement_party.recorded_at is 'When this row was recorded.';
select keep_history_of('agreement_party', '${applicationRole}', removable => true);
create index agreement_party_party_idx on agreement_party (party_id, agreement_id);

create table citation (
  agreement_id text collate "C" not null,
  ordinal int not null,
  publisher text not null,
  url text,
  verified boolean not null,
  note text,
  recorded_at timestamptz not null,
  constraint citation_pk primary key (agreement_id, ordinal),
  constraint citation_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint citation_ordinal_check check (ordinal >= 1),
  constraint citation_publisher_check check (publisher ~ '\S'),
  constraint citation_url_check check (url ~ '^https?://'),
  constraint citation_note_check check (note ~ '\S')
);
comment on table citation is 'Where the text of an agreement was published.';
comment on column citation.agreement_id is 'The agreement.';
comment on column citation.ordinal is 'Place in the list of citations, from 1.';
comment on column citation.publisher is 'Who published it, as named there.';
comment on column citation.url is 'Address of the publication.';
comment on column citation.verified is 'Whether the editor saw the text at that address.';
comment on column citation.note is 'Editor''s note.';
comment on column citation.recorded_at is 'When this row was recorded.';
select keep_history_of('citation', '${applicationRole}', removable => true);
