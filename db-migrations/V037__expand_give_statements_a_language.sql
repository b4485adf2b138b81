-- In which language a statement was made decides by which stems it is found. Older applications leave it empty. Its history
-- gets the column when R__19 keeps the history of every table of record.
alter table statement
  add column language text,
  add constraint statement_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
comment on column statement.language is 'BCP 47 tag of the language of its text; empty: not recorded, and its letters tell.';
