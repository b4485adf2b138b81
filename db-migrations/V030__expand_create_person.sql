-- Who writes: people, and the three that are none.
create table person (
  id text collate "C" constraint person_pk primary key,
  name text not null,
  email text,
  kind text not null,
  state text not null,
  recorded_at timestamptz not null default now()
);
comment on table person is 'Whoever writes records: people, and what writes by itself.';
comment on column person.id is 'Permanent name: p- and a version 7 UUID in base 32; import, operator and clock are no people.';
comment on column person.name is 'What the person is called.';
comment on column person.email is 'Address of the person, by which they log in; empty for those that are no people.';
comment on column person.kind is 'HUMAN or SERVICE.';
comment on column person.state is 'INVITED: may not log in yet; ACTIVE; SUSPENDED: may not log in any more.';
comment on column person.recorded_at is 'When the person was entered.';
insert into person (id, name, kind, state) values
  ('import', 'Import', 'SERVICE', 'ACTIVE'), ('operator', 'Operator', 'SERVICE', 'ACTIVE'), ('clock', 'Clock', 'SERVICE', 'ACTIVE');
grant select, insert on person to "${applicationRole}";
grant update (name, email, state) on person to "${applicationRole}";
