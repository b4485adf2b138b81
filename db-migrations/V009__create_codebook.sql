create table codebook_entry (
  section text collate "C" not null,
  term text collate "C" not null,
  ordinal int not null,
  definition text not null,
  recorded_at timestamptz not null,
  constraint codebook_entry_pk primary key (section, term),
  constraint codebook_entry_section_check check (section ~ '\S'),
  constraint codebook_entry_ordinal_check check (ordinal >= 1),
  constraint codebook_entry_definition_check check (definition ~ '\S')
);
comment on table codebook_entry is 'What a value or field means, as the coders were told.';
comment on column codebook_entry.section is 'Field or group of values defined, for example findingKind.';
comment on column codebook_entry.term is 'The value defined; empty where the section itself is the thing defined.';
comment on column codebook_entry.ordinal is 'Place in the codebook, from 1.';
comment on column codebook_entry.definition is 'The definition.';
comment on column codebook_entry.recorded_at is 'When this row was recorded.';
select keep_history_of('codebook_entry', '${applicationRole}', removable => true);
