alter table party add column motto text collate "C" not null default 'none';
comment on column party.motto is 'What the party stands for.';
select keep_history_of('party', '${applicationRole}');
