-- Requests that came with a key, as of V035: see SchemaDatabase.fill.
insert into idempotency_key (actor_id, key, operation, body_sha256, status, answer)
  values ('p-00000000000000000000000001', 'first', 'POST /api/v1/sources', repeat('0', 64), 201, '{}');
