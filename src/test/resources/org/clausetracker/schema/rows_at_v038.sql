-- What the search takes from the names and places of V028, as of V038: see SchemaDatabase.fill.
select refresh_search_forms();
