create table clause (
  agreement_id text collate "C" not null,
  label text collate "C" not null,
  ordinal int not null,
  parent_label text collate "C",
  heading text,
  editorial_label boolean not null,
  recorded_at timestamptz not null,
  constraint clause_pk primary key (agreement_id, label),
  constraint clause_ordinal_key unique (agreement_id, ordinal) deferrable initially deferred,
  constraint clause_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint clause_parent_fk foreign key (agreement_id, parent_label) references clause (agreement_id, label) deferrable initially deferred,
  constraint clause_parent_check check (parent_label <> label),
  constraint clause_label_check check (label ~ '\S' and length(label) <= 100),
  constraint clause_ordinal_check check (ordinal >= 1),
  constraint clause_heading_check check (heading ~ '\S')
);
comment on table clause is 'A numbered point of an agreement.';
comment on column clause.agreement_id is 'The agreement.';
comment on column clause.label is 'Number of the point as printed: 1, 4.2, ¶4; unique within its agreement.';
comment on column clause.ordinal is 'Place in the agreement, from 1.';
comment on column clause.parent_label is 'The clause that this one is a part of.';
comment on column clause.heading is 'Short heading; the editor''s where the text has none.';
comment on column clause.editorial_label is 'Whether the label is the editor''s, because the text numbers nothing.';
comment on column clause.recorded_at is 'When this row was recorded.';
select keep_history_of('clause', '${applicationRole}');

create table wording (
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  ordinal int not null,
  language text not null,
  publisher text not null,
  url text,
  authority text not null,
  is_primary boolean not null,
  text text not null,
  valid_from date,
  valid_to date,
  note text,
  recorded_at timestamptz not null,
  constraint wording_pk primary key (agreement_id, clause_label, ordinal),
  constraint wording_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint wording_one_primary exclude using gist (
    agreement_id with =, clause_label with =, daterange(valid_from, valid_to, '[]') with &&)
    where (is_primary) deferrable initially deferred,
  constraint wording_ordinal_check check (ordinal >= 1),
  constraint wording_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  constraint wording_publisher_check check (publisher ~ '\S'),
  constraint wording_url_check check (url ~ '^https?://'),
  constraint wording_authority_check check (authority in ('AUTHENTIC', 'OFFICIAL_TRANSLATION', 'PRESS', 'SUMMARY', 'LEAKED_DRAFT')),
  constraint wording_text_check check (text ~ '\S'),
  constraint wording_period_check check (valid_from <= valid_to),
  constraint wording_note_check check (note ~ '\S')
);
comment on table wording is 'One published text of a clause.';
comment on column wording.agreement_id is 'The agreement.';
comment on column wording.clause_label is 'The clause.';
comment on column wording.ordinal is 'Place in the clause''s list of wordings, from 1.';
comment on column wording.language is 'BCP 47 tag of the text''s language.';
comment on column wording.publisher is 'Who published this text, as named there.';
comment on column wording.url is 'Address of the publication.';
comment on column wording.authority is 'Standing of the text: one of the codebook''s wordingAuthority values.';
comment on column wording.is_primary is 'Whether this is the text shown first; one at a time.';
comment on column wording.text is 'The text as published.';
comment on column wording.valid_from is 'First day on which the clause read so; empty: from the start.';
comment on column wording.valid_to is 'Last day on which the clause read so; empty: still.';
comment on column wording.note is 'Editor''s note.';
comment on column wording.recorded_at is 'When this row was recorded.';
select keep_history_of('wording', '${applicationRole}', removable => true);

create table clause_topic (
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  scheme text not null,
  name text not null,
  ordinal int not null,
  recorded_at timestamptz not null,
  constraint clause_topic_pk primary key (agreement_id, clause_label, scheme, name),
  constraint clause_topic_clause_fk foreign key (agreement_id, clause_label) references clause (agreement_id, label),
  constraint clause_topic_scheme_check check (scheme ~ '\S'),
  constraint clause_topic_name_check check (name ~ '\S'),
  constraint clause_topic_ordinal_check check (ordinal >= 1)
);
comment on table clause_topic is 'What a clause is about, in the terms of a published scheme.';
comment on column clause_topic.agreement_id is 'The agreement.';
comment on column clause_topic.clause_label is 'The clause.';
comment on column clause_topic.scheme is 'The scheme, for example PAM-51 (Kroc Institute) or PA-X.';
comment on column clause_topic.name is 'The topic''s name in that scheme.';
comment on column clause_topic.ordinal is 'Place in the clause''s list of topics, from 1.';
comment on column clause_topic.recorded_at is 'When this row was recorded.';
select keep_history_of('clause_topic', '${applicationRole}', removable => true);

create table agreement_relation (
  agreement_id text collate "C" not null,
  ordinal int not null,
  type text not null,
  to_agreement_id text collate "C" not null,
  from_clause_label text collate "C",
  to_clause_label text collate "C",
  note text,
  recorded_at timestamptz not null,
  constraint agreement_relation_pk primary key (agreement_id, ordinal),
  constraint agreement_relation_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint agreement_relation_to_agreement_fk foreign key (to_agreement_id) references agreement (slug),
  constraint agreement_relation_from_clause_fk foreign key (agreement_id, from_clause_label) references clause (agreement_id, label),
  constraint agreement_relation_to_clause_fk foreign key (to_agreement_id, to_clause_label) references clause (agreement_id, label),
  constraint agreement_relation_type_check check (type in ('IMPLEMENTS', 'EXTENDS', 'AMENDS', 'REAFFIRMS', 'REPLACES', 'CITES')),
  constraint agreement_relation_ordinal_check check (ordinal >= 1),
  constraint agreement_relation_itself_check check (to_agreement_id <> agreement_id),
  constraint agreement_relation_note_check check (note ~ '\S')
);
comment on table agreement_relation is 'What an agreement does to another one, clause to clause where known.';
comment on column agreement_relation.agreement_id is 'The agreement that refers.';
comment on column agreement_relation.ordinal is 'Place in the agreement''s list of relations, from 1.';
comment on column agreement_relation.type is 'What it does to the other: one of the codebook''s relationType values.';
comment on column agreement_relation.to_agreement_id is 'The agreement referred to.';
comment on column agreement_relation.from_clause_label is 'The referring clause, where known.';
comment on column agreement_relation.to_clause_label is 'The clause referred to, where known.';
comment on column agreement_relation.note is 'Editor''s note.';
comment on column agreement_relation.recorded_at is 'When this row was recorded.';
select keep_history_of('agreement_relation', '${applicationRole}', removable => true);
create index agreement_relation_to_idx on agreement_relation (to_agreement_id);
