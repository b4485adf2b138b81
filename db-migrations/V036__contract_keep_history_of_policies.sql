-- The policy of review of an agreement becomes a table of record, with a version, an edit and a history like the others.
create temporary table former_policy on commit drop as
  select distinct on (p.agreement_id) p.agreement_id, p.four_eyes, p.edit_id, e.at,
         count(*) over (partition by p.agreement_id)::int as version
    from agreement_policy p join edit e on e.id = p.edit_id
   order by p.agreement_id, p.n desc;

drop table agreement_policy;

create table agreement_policy (
  agreement_id text collate "C" not null,
  four_eyes text not null,
  recorded_at timestamptz not null,
  edit_id uuid,
  version int not null default 1,
  constraint agreement_policy_pk primary key (agreement_id),
  constraint agreement_policy_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint agreement_policy_four_eyes_check check (four_eyes in ('FINDINGS', 'ALL', 'NONE'))
);
comment on table agreement_policy is 'What of an agreement a second person decides; without a row FINDINGS.';
comment on column agreement_policy.agreement_id is 'The agreement.';
comment on column agreement_policy.four_eyes is
  'FINDINGS: findings and the statements they read; ALL: corrections of clauses, wordings, commitments and deadlines too; NONE: nothing, which counts as FINDINGS unless one person works here alone.';
comment on column agreement_policy.recorded_at is 'When this row was recorded.';
comment on column agreement_policy.edit_id is 'The edit that wrote the row.';
comment on column agreement_policy.version is 'How often the row was recorded, from 1; two changes in one edit count once.';

insert into agreement_policy (agreement_id, four_eyes, recorded_at, edit_id, version)
  select f.agreement_id, f.four_eyes, f.at, f.edit_id, f.version from former_policy f;
