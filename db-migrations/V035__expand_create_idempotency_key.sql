-- What was answered to a write that came with a key, so that the same write sent again is answered and not done again. The row
-- is written in the transaction of the write itself: what was acknowledged was stored, also when a node dies in between.
create table idempotency_key (
  actor_id text collate "C" not null,
  key text collate "C" not null,
  operation text not null,
  body_sha256 text not null,
  edit_id uuid,
  status int,
  location text,
  tag text,
  answer json,
  at timestamptz not null default now(),
  constraint idempotency_key_pk primary key (actor_id, key),
  constraint idempotency_key_actor_fk foreign key (actor_id) references person (id),
  constraint idempotency_key_edit_fk foreign key (edit_id) references edit (id),
  constraint idempotency_key_key_check check (key ~ '^[!-~]{1,255}$'),
  constraint idempotency_key_body_sha256_check check (body_sha256 ~ '^[0-9a-f]{64}$'),
  constraint idempotency_key_answer_check check ((status is null) = (answer is null))
);
comment on table idempotency_key is 'Answers to writes by the keys that their senders gave them; kept for 48 hours.';
comment on column idempotency_key.actor_id is 'Who sent it: keys of two people never meet.';
comment on column idempotency_key.key is 'The key, 1 to 255 visible characters of ASCII.';
comment on column idempotency_key.operation is 'Method and path that it was sent to.';
comment on column idempotency_key.body_sha256 is 'SHA-256 of the body that it was sent with, in hexadecimal.';
comment on column idempotency_key.edit_id is 'The edit that it made; empty where it changed nothing.';
comment on column idempotency_key.status is 'Status code that it was answered with; empty only within the transaction of the write.';
comment on column idempotency_key.location is 'Address of what it made; empty: none.';
comment on column idempotency_key.tag is 'Entity tag of what it made; empty: none.';
comment on column idempotency_key.answer is 'Body that it was answered with.';
comment on column idempotency_key.at is 'When it was sent.';
create index idempotency_key_at_idx on idempotency_key (at);
grant select, insert, delete on idempotency_key to "${applicationRole}";
grant update (edit_id, status, location, tag, answer) on idempotency_key to "${applicationRole}";
