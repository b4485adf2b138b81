-- What is decided about findings, by whom, and what is proposed against records that were accepted. Nothing here is ever
-- changed: a later row takes an earlier one's place.
create table proposal (
  id uuid constraint proposal_pk primary key,
  edit_id uuid not null,
  record_type text not null,
  record_id text collate "C" not null,
  agreement_id text collate "C",
  action text not null,
  base_version int not null,
  content json not null,
  reason text not null,
  constraint proposal_edit_fk foreign key (edit_id) references edit (id),
  constraint proposal_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint proposal_record_type_check check (record_type in ('finding', 'statement', 'commitment', 'deadline', 'wording', 'clause')),
  constraint proposal_action_check check (action in ('CORRECT', 'RETRACT')),
  constraint proposal_base_version_check check (base_version >= 1),
  constraint proposal_reason_check check (reason ~ '\S')
);
comment on table proposal is 'A correction or retraction of a record that was accepted: it changes nothing until somebody else accepts it. Append-only.';
comment on column proposal.id is 'UUID of version 7.';
comment on column proposal.edit_id is 'The edit that proposed it, and so its author.';
comment on column proposal.record_type is 'Kind of the record.';
comment on column proposal.record_id is 'Name of the record.';
comment on column proposal.agreement_id is 'Agreement whose people decide it; empty: the record belongs to none.';
comment on column proposal.action is 'CORRECT or RETRACT.';
comment on column proposal.base_version is 'Version of the record that it was made against.';
comment on column proposal.content is 'The whole record as it is to be.';
comment on column proposal.reason is 'Why, in the author''s words.';
create index proposal_record_idx on proposal (record_type, record_id);
create index proposal_agreement_idx on proposal (agreement_id, id);
grant select, insert on proposal to "${applicationRole}";

create table proposal_decision (
  proposal_id uuid constraint proposal_decision_pk primary key,
  edit_id uuid not null,
  state text not null,
  comment text,
  constraint proposal_decision_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint proposal_decision_edit_fk foreign key (edit_id) references edit (id),
  constraint proposal_decision_state_check check (state in ('ACCEPTED', 'REJECTED', 'WITHDRAWN', 'OVERTAKEN')),
  constraint proposal_decision_comment_check check (coalesce(comment ~ '\S', state <> 'REJECTED'))
);
comment on table proposal_decision is 'How a proposal ended: a proposal without a row here is open. Append-only.';
comment on column proposal_decision.proposal_id is 'The proposal.';
comment on column proposal_decision.edit_id is 'The edit that ended it.';
comment on column proposal_decision.state is 'ACCEPTED, REJECTED, WITHDRAWN by its author, or OVERTAKEN: the record had changed meanwhile.';
comment on column proposal_decision.comment is 'Why; demanded for a rejection.';
grant select, insert on proposal_decision to "${applicationRole}";

create table review (
  finding_id text collate "C" not null,
  edit_id uuid not null,
  finding_version int not null,
  decision text not null,
  comment text,
  proposal_id uuid,
  alone boolean not null default false,
  constraint review_pk primary key (finding_id, edit_id),
  constraint review_edit_fk foreign key (edit_id) references edit (id),
  constraint review_finding_fk foreign key (finding_id) references finding (id),
  constraint review_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint review_finding_version_check check (finding_version >= 1),
  constraint review_decision_check check (decision in ('ACCEPTED', 'REJECTED', 'REOPENED')),
  constraint review_comment_check check (coalesce(comment ~ '\S', decision = 'ACCEPTED')),
  constraint review_alone_check check (not alone or decision <> 'REOPENED')
);
comment on table review is 'A decision about a finding, stored before the finding changes its state. Append-only.';
comment on column review.finding_id is 'The finding.';
comment on column review.edit_id is 'The edit that decided, and so who did.';
comment on column review.finding_version is 'Version of the finding that was decided on.';
comment on column review.decision is 'ACCEPTED, REJECTED, or REOPENED: proposed again after a rejection.';
comment on column review.comment is 'Why; demanded but for an acceptance.';
comment on column review.proposal_id is 'The correction or retraction that was accepted with it; empty: none.';
comment on column review.alone is 'Whether one who had written it decided, which single-person mode alone allows.';
create index review_edit_idx on review (edit_id);
grant select, insert on review to "${applicationRole}";

create table review_assignment (
  n bigint generated always as identity constraint review_assignment_pk primary key,
  edit_id uuid not null,
  record_type text not null,
  record_id text collate "C" not null,
  person_id text collate "C",
  constraint review_assignment_edit_fk foreign key (edit_id) references edit (id),
  constraint review_assignment_person_fk foreign key (person_id) references person (id),
  constraint review_assignment_record_type_check check (record_type in ('finding', 'proposal'))
);
comment on table review_assignment is 'Who was asked to decide; the latest row of a record counts. Append-only.';
comment on column review_assignment.n is 'Order of the rows.';
comment on column review_assignment.edit_id is 'The edit that assigned it.';
comment on column review_assignment.record_type is 'finding or proposal.';
comment on column review_assignment.record_id is 'Name of the finding or id of the proposal.';
comment on column review_assignment.person_id is 'Who is asked; empty: nobody any more.';
create index review_assignment_record_idx on review_assignment (record_type, record_id, n desc);
create index review_assignment_person_idx on review_assignment (person_id);
comment on sequence review_assignment_n_seq is 'Order of the assignments.';
grant select, insert on review_assignment to "${applicationRole}";

create table review_comment (
  id uuid constraint review_comment_pk primary key,
  edit_id uuid not null,
  record_type text not null,
  record_id text collate "C" not null,
  text text not null,
  constraint review_comment_edit_fk foreign key (edit_id) references edit (id),
  constraint review_comment_record_type_check check (record_type in ('finding', 'proposal', 'statement', 'source')),
  constraint review_comment_text_check check (text ~ '\S')
);
comment on table review_comment is 'What people say to each other about a record that is under review. Append-only.';
comment on column review_comment.id is 'UUID of version 7: comments of a record stand in its order.';
comment on column review_comment.edit_id is 'The edit that said it, and so who did.';
comment on column review_comment.record_type is 'Kind of the record.';
comment on column review_comment.record_id is 'Name of the record.';
comment on column review_comment.text is 'The words, with line breaks.';
create index review_comment_record_idx on review_comment (record_type, record_id, id);
grant select, insert on review_comment to "${applicationRole}";

create table instance_setting (
  n bigint generated always as identity constraint instance_setting_pk primary key,
  edit_id uuid not null,
  name text not null,
  value text not null,
  constraint instance_setting_edit_fk foreign key (edit_id) references edit (id),
  constraint instance_setting_name_check check (name in ('review.single-person'))
);
comment on table instance_setting is 'Settings that the database holds people to; the latest row of a name counts. Append-only.';
comment on column instance_setting.n is 'Order of the rows.';
comment on column instance_setting.edit_id is 'The edit that set it.';
comment on column instance_setting.name is 'review.single-person: whether one may decide what one has written oneself.';
comment on column instance_setting.value is 'true or false.';
comment on sequence instance_setting_n_seq is 'Order of the settings.';
grant select, insert on instance_setting to "${applicationRole}";

create table agreement_policy (
  n bigint generated always as identity constraint agreement_policy_pk primary key,
  edit_id uuid not null,
  agreement_id text collate "C" not null,
  four_eyes text not null,
  constraint agreement_policy_edit_fk foreign key (edit_id) references edit (id),
  constraint agreement_policy_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint agreement_policy_four_eyes_check check (four_eyes in ('FINDINGS', 'ALL'))
);
comment on table agreement_policy is 'What of an agreement a second person decides; the latest row counts, without one FINDINGS. Append-only.';
comment on column agreement_policy.n is 'Order of the rows.';
comment on column agreement_policy.edit_id is 'The edit that set it.';
comment on column agreement_policy.agreement_id is 'The agreement.';
comment on column agreement_policy.four_eyes is 'FINDINGS: findings and the statements they read; ALL: corrections of clauses, wordings, commitments and deadlines too.';
create index agreement_policy_agreement_idx on agreement_policy (agreement_id, n desc);
comment on sequence agreement_policy_n_seq is 'Order of the policies.';
grant select, insert on agreement_policy to "${applicationRole}";

-- the queue of what waits for a decision, oldest first
create index finding_proposed_idx on finding (recorded_at, id) where review_state = 'PROPOSED';
