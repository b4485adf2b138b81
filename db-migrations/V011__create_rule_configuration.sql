create table rule_configuration (
  agreement_id text collate "C" not null,
  valid_from date not null,
  rule text not null default '1.0.0',
  window_days int,
  stall_days int,
  dispute_days int not null default 730,
  note text not null,
  recorded_at timestamptz not null,
  constraint rule_configuration_pk primary key (agreement_id, valid_from),
  constraint rule_configuration_agreement_fk foreign key (agreement_id) references agreement (slug),
  constraint rule_configuration_rule_check check (rule ~ '^[0-9]+\.[0-9]+\.[0-9]+$'),
  constraint rule_configuration_window_days_check check (window_days between 1 and 36500),
  constraint rule_configuration_stall_days_check check (stall_days between 1 and 36500),
  constraint rule_configuration_dispute_days_check check (dispute_days between 1 and 36500),
  constraint rule_configuration_note_check check (note ~ '\S')
);
comment on table rule_configuration is 'Figures of the status rule as an agreement sets them; an agreement without a row has those of the published rule.';
comment on column rule_configuration.agreement_id is 'The agreement.';
comment on column rule_configuration.valid_from is 'First day asked about for which these figures hold, until the next version.';
comment on column rule_configuration.rule is 'Version of the rule that they configure.';
comment on column rule_configuration.window_days is 'Days for which an observation of a CONTINUING duty speaks for today; empty: each commitment''s own.';
comment on column rule_configuration.stall_days is 'Days of silence after which a ONE_OFF duty without a deadline is UNKNOWN; empty: each commitment''s own.';
comment on column rule_configuration.dispute_days is 'Days for which a dispute of interpretation counts after it was stated.';
comment on column rule_configuration.note is 'Why these figures, and who decided.';
comment on column rule_configuration.recorded_at is 'When this row was recorded.';
select keep_history_of('rule_configuration', '${applicationRole}');
