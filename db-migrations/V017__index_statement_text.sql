-- For words that occur anywhere in the text: q of the list of statements, which compares in lower case.
create index statement_text_idx on statement using gin (lower(text) gin_trgm_ops);
create index statement_restored_text_idx on statement using gin (lower(restored_text) gin_trgm_ops);
