-- How people log in, and what they may. Secrets are stored as digests alone. Nothing here is part of the record.
create unique index person_email_key on person (lower(email));
grant insert on person to "${applicationRole}";
grant update (name, email, state) on person to "${applicationRole}";

create table credential (
  person_id text collate "C" constraint credential_pk primary key,
  password_hash text not null,
  changed_at timestamptz not null default now(),
  constraint credential_person_fk foreign key (person_id) references person,
  constraint credential_password_hash_check check (password_hash like '$argon2id$%')
);
comment on table credential is 'The password of a person; who was invited and has not come yet has none.';
comment on column credential.person_id is 'Whose it is.';
comment on column credential.password_hash is 'Argon2id with its parameters and salt; the password itself is nowhere.';
comment on column credential.changed_at is 'When it was set.';
grant select, insert on credential to "${applicationRole}";
grant update (password_hash, changed_at) on credential to "${applicationRole}";

create table membership (
  person_id text collate "C" not null,
  scope text collate "C" not null,
  role text collate "C" not null,
  granted_at timestamptz not null default now(),
  constraint membership_pk primary key (person_id, scope, role),
  constraint membership_person_fk foreign key (person_id) references person,
  constraint membership_scope_check check (scope ~ '^(\*|[a-z0-9]+(-[a-z0-9]+)*)$'),
  constraint membership_role_check check (role in ('READER', 'EDITOR', 'REVIEWER', 'ADMIN'))
);
comment on table membership is 'Roles of people: what any of them allows is allowed.';
comment on column membership.person_id is 'Whose role it is.';
comment on column membership.scope is 'Slug of the agreement that it is for; *: all of them, and what belongs to none.';
comment on column membership.role is 'READER, EDITOR, REVIEWER or ADMIN.';
comment on column membership.granted_at is 'When it was given.';
grant select, insert, delete on membership to "${applicationRole}";

create table session (
  id text collate "C" constraint session_pk primary key,
  sha256 bytea not null constraint session_sha256_key unique,
  person_id text collate "C" not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null default now() + interval '7 days',
  agent text,
  network text not null,
  constraint session_person_fk foreign key (person_id) references person,
  constraint session_sha256_check check (length(sha256) = 32),
  constraint session_ends_at_check check (ends_at > created_at),
  constraint session_agent_check check (length(agent) between 1 and 300)
);
create index session_person_idx on session (person_id);
comment on table session is 'Who is logged in where. A row that is gone is a session that has ended.';
comment on column session.id is 'Names the session to its owner; no secret.';
comment on column session.sha256 is 'SHA-256 of the secret that the cookie holds.';
comment on column session.person_id is 'Who is logged in.';
comment on column session.created_at is 'When the person logged in.';
comment on column session.seen_at is 'When the session was used, to within five minutes; eight hours later it has ended.';
comment on column session.ends_at is 'When it ends however much it is used.';
comment on column session.agent is 'What the browser calls itself; empty when it does not.';
comment on column session.network is 'Where the person logged in from: 24 bits of an IPv4 address, or 48 of IPv6.';
grant select, insert, delete on session to "${applicationRole}";
grant update (seen_at) on session to "${applicationRole}";

create table invitation (
  sha256 bytea constraint invitation_pk primary key,
  kind text collate "C" not null,
  person_id text collate "C",
  created_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz,
  constraint invitation_person_fk foreign key (person_id) references person,
  constraint invitation_sha256_check check (length(sha256) = 32),
  constraint invitation_kind_check check (kind in ('FIRST', 'OPERATOR', 'PERSON')),
  constraint invitation_person_id_check check ((kind = 'PERSON') = (person_id is not null)),
  constraint invitation_ends_at_check check (ends_at > created_at)
);
comment on table invitation is 'Links by which a password is set, each once.';
comment on column invitation.sha256 is 'SHA-256 of the secret in the link.';
comment on column invitation.kind is
  'FIRST: makes the first ADMIN, and does nothing once there is one; OPERATOR: makes an ADMIN at any time; PERSON: lets one person in.';
comment on column invitation.person_id is 'Whom it lets in; empty where it makes an ADMIN.';
comment on column invitation.created_at is 'When it was made.';
comment on column invitation.ends_at is 'When it ends.';
comment on column invitation.used_at is 'When it was used; empty as long as it was not.';
grant select, insert, delete on invitation to "${applicationRole}";
grant update (used_at) on invitation to "${applicationRole}";

create table api_key (
  id text collate "C" constraint api_key_pk primary key,
  sha256 bytea not null,
  person_id text collate "C" not null,
  name text not null,
  scopes text[] not null,
  agreements text[] not null,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_person_fk foreign key (person_id) references person,
  constraint api_key_id_check check (id ~ '^[0-9A-Za-z]{8}$'),
  constraint api_key_sha256_check check (length(sha256) = 32),
  constraint api_key_name_check check (name ~ '\S'),
  constraint api_key_scopes_check check (scopes <> '{}' and scopes <@ array['READ', 'WRITE', 'REVIEW', 'EXPORT', 'ADMIN']),
  constraint api_key_ends_at_check check (ends_at > created_at and ends_at <= created_at + interval '366 days')
);
create index api_key_person_idx on api_key (person_id);
comment on table api_key is 'Keys by which programs of a person are known. A row stays, so that what a key wrote can be told.';
comment on column api_key.id is 'The part of the key that is no secret.';
comment on column api_key.sha256 is 'SHA-256 of the whole key.';
comment on column api_key.person_id is 'Whose key it is; it may no more than its owner.';
comment on column api_key.name is 'What its owner calls it.';
comment on column api_key.scopes is 'What it may be used for: READ, WRITE, REVIEW, EXPORT, ADMIN.';
comment on column api_key.agreements is 'Slugs of the agreements that it is for; empty: all.';
comment on column api_key.created_at is 'When it was made.';
comment on column api_key.ends_at is 'When it ends, at most a year later.';
comment on column api_key.last_used_at is 'When it was used, to within an hour; empty: never.';
comment on column api_key.revoked_at is 'When it was ended before its time; empty: it was not.';
grant select, insert on api_key to "${applicationRole}";
grant update (last_used_at, revoked_at) on api_key to "${applicationRole}";

create table login_attempt (
  name_sha256 bytea not null,
  network text not null,
  failures int not null,
  last_at timestamptz not null default now(),
  next_at timestamptz not null,
  constraint login_attempt_pk primary key (name_sha256, network),
  constraint login_attempt_name_sha256_check check (length(name_sha256) = 32),
  constraint login_attempt_failures_check check (failures >= 1)
);
create index login_attempt_last_idx on login_attempt (last_at);
comment on table login_attempt is
  'Passwords that were tried under a name from a network and did not fit, so that the next ones have to wait. Of a day at most.';
comment on column login_attempt.name_sha256 is 'SHA-256 of the name that was tried, of somebody or nobody.';
comment on column login_attempt.network is 'Where it was tried from: 24 bits of an IPv4 address, or 48 of IPv6.';
comment on column login_attempt.failures is 'How often, one after the other.';
comment on column login_attempt.last_at is 'When the last time was.';
comment on column login_attempt.next_at is 'Before this instant nothing is tried.';
grant select, insert, update, delete on login_attempt to "${applicationRole}";
