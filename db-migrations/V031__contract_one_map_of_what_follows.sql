-- What follows from a write is said once, in consequence, and settled once before the end of each edit. Applications of
-- before write without an edit, which is refused from here on, so none of them goes on beside this.
do $$
declare
  old record;
begin
  for old in
    select t.tgname, t.tgrelid::regclass as on_table
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where not t.tgisinternal
       and (p.proname in ('raise_revision_of_agreement', 'raise_revision_of_slug', 'raise_revision_of_statement',
              'raise_revision_of_source', 'note_written_record', 'note_counted_finding', 'order_finding_of_party',
              'reorder_finding_of_party', 'forget_answers_with_names')
         or p.proname in ('raise_revision_of_all', 'raise_revision_of_nothing')
            and t.tgrelid in ('party'::regclass, 'party_alias'::regclass, 'office'::regclass,
              'codebook_entry'::regclass, 'import_run'::regclass))
  loop
    execute format('drop trigger %I on %s', old.tgname, old.on_table);
  end loop;
end
$$;
drop table written_record;
drop function raise_revision_of_agreement(), raise_revision_of_slug(), raise_revision_of_statement(),
  raise_revision_of_source(), raise_revision_of_nothing(), note_written_record(), note_counted_finding(),
  refresh_written_records(), order_finding_of_party(), reorder_finding_of_party(), forget_answers_with_names();
