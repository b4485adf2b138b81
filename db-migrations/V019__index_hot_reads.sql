-- The findings of an agreement in the order of their events; the index over its clauses has them in the order of clauses.
create index finding_agreement_idx on finding (agreement_id, event_order desc, id desc);
