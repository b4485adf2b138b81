-- What breaks each constraint, on the rows of rows_at_v010.sql: the last statement under a name breaks that one alone.
-- A name may come twice, with a word after the colon on what differs.

-- party_pk
insert into party (slug, name, kind) values ('ruritania', 'Another', 'STATE');

-- party_slug_check
insert into party (slug, name, kind) values ('Not-a-slug', 'Another', 'STATE');

-- party_name_check
update party set name = ' ' where slug = 'graustark';

-- party_kind_check
update party set kind = 'KINGDOM' where slug = 'graustark';

-- party_iso3166_check
update party set iso3166 = 'GRA' where slug = 'graustark';

-- party_wikidata_check
update party set wikidata = 'Q01' where slug = 'graustark';

-- party_default_source_grade_check
update party set default_source_grade = 'G' where slug = 'graustark';

-- party_note_check
update party set note = '' where slug = 'graustark';

-- party_side_fk
update party set side_id = 'nowhere' where slug = 'graustark';

-- party_alias_pk
insert into party_alias (party_id, alias) values ('ruritania', 'Kingdom of Ruritania');

-- party_alias_alias_check
insert into party_alias (party_id, alias) values ('ruritania', ' ');

-- party_alias_party_fk
insert into party_alias (party_id, alias) values ('nowhere', 'Nowhere');

-- office_pk
insert into office (party_id, ordinal, title, organisation_id) values ('rudolf', 1, 'Duke', 'ruritania');

-- office_party_fk
insert into office (party_id, ordinal, title, organisation_id) values ('nobody', 1, 'Duke', 'ruritania');

-- office_organisation_fk
update office set organisation_id = 'nowhere';

-- office_ordinal_check
update office set ordinal = 0;

-- office_title_check
update office set title = '';

-- office_held_from_check
update office set held_from = '2018-13';

-- office_held_to_check
update office set held_to = 'spring 2021';

-- office_period_check
update office set held_from = '2021-04-01';

-- agreement_pk
insert into agreement (slug, title, kind, signed_on, zone) values ('zenda-peace', 'Another', 'TREATY', '2021', 'UTC');

-- agreement_slug_check
insert into agreement (slug, title, kind, signed_on, zone) values ('zenda--peace', 'Another', 'TREATY', '2021', 'UTC');

-- agreement_title_check
update agreement set title = ' ' where slug = 'strelsau-pact';

-- agreement_kind_check
update agreement set kind = 'PACT' where slug = 'strelsau-pact';

-- agreement_signed_on_check
update agreement set signed_on = '2021-02-30' where slug = 'strelsau-pact';

-- agreement_zone_check
update agreement set zone = '+03:00' where slug = 'strelsau-pact';

-- agreement_place_check
update agreement set place = '' where slug = 'strelsau-pact';

-- agreement_language_check
update agreement set language = 'English' where slug = 'strelsau-pact';

-- agreement_process_slug_check
update agreement set process_slug = 'Not a slug', process_name = 'Peace' where slug = 'strelsau-pact';

-- agreement_process_name_check
update agreement set process_slug = 'peace', process_name = ' ' where slug = 'strelsau-pact';

-- agreement_process_check
update agreement set process_slug = 'peace' where slug = 'strelsau-pact';

-- agreement_countries_check
update agreement set countries = '{AM,Az}' where slug = 'strelsau-pact';

-- agreement_countries_check: none
update agreement set countries = '{}' where slug = 'strelsau-pact';

-- agreement_countries_check: missing
update agreement set countries = '{AM,null}' where slug = 'strelsau-pact';

-- agreement_note_check
update agreement set note = ' ' where slug = 'strelsau-pact';

-- agreement_name_pk
insert into agreement_name (agreement_id, ordinal, name) values ('zenda-peace', 1, 'Another');

-- agreement_name_agreement_fk
insert into agreement_name (agreement_id, ordinal, name) values ('nowhere', 1, 'Another');

-- agreement_name_ordinal_check
update agreement_name set ordinal = 0;

-- agreement_name_name_check
update agreement_name set name = '';

-- agreement_party_pk
insert into agreement_party (agreement_id, party_id, role, ordinal) values ('zenda-peace', 'ruritania', 'SIGNATORY', 3);

-- agreement_party_agreement_fk
insert into agreement_party (agreement_id, party_id, role, ordinal) values ('nowhere', 'ruritania', 'SIGNATORY', 3);

-- agreement_party_party_fk
insert into agreement_party (agreement_id, party_id, role, ordinal) values ('zenda-peace', 'nobody', 'SIGNATORY', 3);

-- agreement_party_role_check
insert into agreement_party (agreement_id, party_id, role, ordinal) values ('zenda-peace', 'rudolf', 'WITNESS', 3);

-- agreement_party_ordinal_check
insert into agreement_party (agreement_id, party_id, role, ordinal) values ('zenda-peace', 'rudolf', 'MEDIATOR', 0);

-- agreement_party_note_check
update agreement_party set note = '';

-- citation_pk
insert into citation (agreement_id, ordinal, publisher, verified) values ('zenda-peace', 1, 'Court', true);

-- citation_agreement_fk
insert into citation (agreement_id, ordinal, publisher, verified) values ('nowhere', 1, 'Court', true);

-- citation_ordinal_check
insert into citation (agreement_id, ordinal, publisher, verified) values ('zenda-peace', 0, 'Court', true);

-- citation_publisher_check
update citation set publisher = ' ';

-- citation_url_check
update citation set url = 'herald.example';

-- citation_note_check
update citation set note = '';

-- clause_pk
insert into clause (agreement_id, label, ordinal, editorial_label) values ('zenda-peace', '1', 9, false);

-- clause_ordinal_key
insert into clause (agreement_id, label, ordinal, editorial_label) values ('zenda-peace', '9', 1, false);

-- clause_agreement_fk
insert into clause (agreement_id, label, ordinal, editorial_label) values ('nowhere', '1', 1, false);

-- clause_parent_fk
update clause set parent_label = '9' where agreement_id = 'zenda-peace' and label = '2.1';

-- clause_parent_check
update clause set parent_label = label where agreement_id = 'zenda-peace' and label = '2.1';

-- clause_label_check
insert into clause (agreement_id, label, ordinal, editorial_label) values ('zenda-peace', ' ', 9, false);

-- clause_ordinal_check
insert into clause (agreement_id, label, ordinal, editorial_label) values ('zenda-peace', '9', 0, false);

-- clause_heading_check
update clause set heading = '';

-- wording_pk
insert into wording (agreement_id, clause_label, ordinal, language, publisher, authority, is_primary, text) values ('zenda-peace', '1', 1, 'en', 'Court', 'PRESS', false, 'All fire ceases.');

-- wording_clause_fk
insert into wording (agreement_id, clause_label, ordinal, language, publisher, authority, is_primary, text) values ('zenda-peace', '9', 1, 'en', 'Court', 'PRESS', false, 'All fire ceases.');

-- wording_one_primary
update wording set valid_from = '2020-12-31' where ordinal = 2;

-- wording_ordinal_check
insert into wording (agreement_id, clause_label, ordinal, language, publisher, authority, is_primary, text) values ('zenda-peace', '1', 0, 'en', 'Court', 'PRESS', false, 'All fire ceases.');

-- wording_language_check
update wording set language = 'EN';

-- wording_publisher_check
update wording set publisher = '';

-- wording_url_check
update wording set url = 'ftp://herald.example/peace';

-- wording_authority_check
update wording set authority = 'RUMOUR';

-- wording_text_check
update wording set text = ' ';

-- wording_period_check
update wording set valid_from = '2021-01-02', valid_to = '2021-01-01' where ordinal = 3;

-- wording_note_check
update wording set note = '';

-- clause_topic_pk
insert into clause_topic (agreement_id, clause_label, scheme, name, ordinal) values ('zenda-peace', '1', 'PAM-51', 'Ceasefire', 2);

-- clause_topic_clause_fk
insert into clause_topic (agreement_id, clause_label, scheme, name, ordinal) values ('zenda-peace', '9', 'PAM-51', 'Ceasefire', 1);

-- clause_topic_scheme_check
update clause_topic set scheme = '';

-- clause_topic_name_check
update clause_topic set name = ' ';

-- clause_topic_ordinal_check
update clause_topic set ordinal = 0;

-- agreement_relation_pk
insert into agreement_relation (agreement_id, ordinal, type, to_agreement_id) values ('strelsau-pact', 1, 'CITES', 'zenda-peace');

-- agreement_relation_agreement_fk
insert into agreement_relation (agreement_id, ordinal, type, to_agreement_id) values ('nowhere', 1, 'CITES', 'zenda-peace');

-- agreement_relation_to_agreement_fk
insert into agreement_relation (agreement_id, ordinal, type, to_agreement_id) values ('strelsau-pact', 2, 'CITES', 'nowhere');

-- agreement_relation_from_clause_fk
update agreement_relation set from_clause_label = '2';

-- agreement_relation_to_clause_fk
update agreement_relation set to_clause_label = '9';

-- agreement_relation_type_check
update agreement_relation set type = 'FORGETS';

-- agreement_relation_ordinal_check
update agreement_relation set ordinal = 0;

-- agreement_relation_itself_check
insert into agreement_relation (agreement_id, ordinal, type, to_agreement_id) values ('strelsau-pact', 2, 'CITES', 'strelsau-pact');

-- agreement_relation_note_check
update agreement_relation set note = '';

-- commitment_pk
alter table commitment drop constraint commitment_agreement_key cascade;
alter table commitment drop constraint commitment_clause_key cascade;
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/1.a', 'zenda-peace', '1', 'a', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_agreement_key
alter table commitment drop constraint commitment_pk;
alter table commitment drop constraint commitment_clause_key cascade;
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/1.a', 'zenda-peace', '1', 'a', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_clause_key
alter table commitment drop constraint commitment_pk;
alter table commitment drop constraint commitment_agreement_key cascade;
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/1.a', 'zenda-peace', '1', 'a', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_clause_fk
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/9.a', 'zenda-peace', '9', 'a', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_id_check
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/1.c', 'zenda-peace', '1', 'b', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_letter_check
insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, window_days, reversible) values ('zenda-peace/1.B', 'zenda-peace', '1', 'B', 'Another.', 'DECLARATORY', '2020-11-10', 90, false);

-- commitment_summary_check
update commitment set summary = ' ' where letter = 'a' and clause_label = '1';

-- commitment_kind_check
update commitment set kind = 'VAGUE' where letter = 'a' and clause_label = '1';

-- commitment_term_check
update commitment set applies_until = '2020-11-09' where letter = 'a' and clause_label = '1';

-- commitment_applies_from_check
update commitment set applies_from = '2020-11-1' where letter = 'a' and clause_label = '1';

-- commitment_applies_until_check
update commitment set applies_until = '2025-02-29' where letter = 'a' and clause_label = '1';

-- commitment_superseded_on_check
update commitment set superseded_on = '2022-00' where letter = 'a' and clause_label = '2';

-- commitment_superseded_announced_on_check
update commitment set superseded_announced_on = 'later' where letter = 'a' and clause_label = '2';

-- commitment_window_days_check
update commitment set window_days = 0 where letter = 'a' and clause_label = '1';

-- commitment_stall_days_check
update commitment set stall_days = 36501 where letter = 'a' and clause_label = '1';

-- commitment_condition_check
update commitment set condition_met_on = '2021-01-01' where letter = 'a' and clause_label = '1';

-- commitment_superseded_check
update commitment set superseded_announced_on = '2021-01-01' where letter = 'a' and clause_label = '1';

-- commitment_note_check
update commitment set note = '' where letter = 'a' and clause_label = '1';

-- commitment_obligor_pk
insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text) values ('zenda-peace', 'zenda-peace/1.a', 'ruritania', 3, true);

-- commitment_obligor_commitment_fk
insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text) values ('strelsau-pact', 'zenda-peace/1.a', 'rudolf', 3, true);

-- commitment_obligor_party_fk
insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text) values ('zenda-peace', 'zenda-peace/1.a', 'nobody', 3, true);

-- commitment_obligor_ordinal_check
update commitment_obligor set ordinal = 0;

-- commitment_beneficiary_pk
insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('zenda-peace', 'zenda-peace/2.a', 'graustark', 3);

-- commitment_beneficiary_commitment_fk
insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('strelsau-pact', 'zenda-peace/1.a', 'rudolf', 3);

-- commitment_beneficiary_party_fk
insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('zenda-peace', 'zenda-peace/1.a', 'nobody', 3);

-- commitment_beneficiary_ordinal_check
update commitment_beneficiary set ordinal = 0;

-- deadline_pk
insert into deadline (agreement_id, commitment_id, announced_on, due, basis) values ('zenda-peace', 'zenda-peace/2.a', '2020-11-10', '2020-12-15', 'by mid December');

-- deadline_commitment_fk
insert into deadline (agreement_id, commitment_id, announced_on, due, basis) values ('strelsau-pact', 'zenda-peace/2.a', '2020-11-11', '2020-12-15', 'by mid December');

-- deadline_basis_check
update deadline set basis = '';

-- deadline_announced_on_check
insert into deadline (agreement_id, commitment_id, announced_on, due, basis) values ('zenda-peace', 'zenda-peace/2.a', '2020-11-31', '2020-12-15', 'by mid December');

-- deadline_due_check
update deadline set due = 'December 2020';

-- deadline_url_check
update deadline set url = '/peace';

-- suspension_pk
insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, suspended_until) values ('zenda-peace', 'zenda-peace/2.a', 1, '2020-12-15', '2020-12-16');

-- suspension_commitment_fk
insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, suspended_until) values ('strelsau-pact', 'zenda-peace/2.a', 3, '2020-12-15', '2020-12-16');

-- suspension_ordinal_check
insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, suspended_until) values ('zenda-peace', 'zenda-peace/2.a', 0, '2020-12-15', '2020-12-16');

-- suspension_period_check
insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, suspended_until) values ('zenda-peace', 'zenda-peace/2.a', 3, '2020-12', '2020-11');

-- suspension_from_check
update suspension set suspended_from = '2021-05-32' where ordinal = 2;

-- suspension_until_check
update suspension set suspended_until = '20/11/2020' where ordinal = 1;

-- suspension_announced_on_check
update suspension set announced_on = 'before' where ordinal = 1;

-- suspension_until_announced_on_check
update suspension set until_announced_on = '2020-13' where ordinal = 1;

-- suspension_until_announced_on_check: of an end that is not there
update suspension set until_announced_on = '2021-06' where ordinal = 2;

-- suspension_note_check
update suspension set note = ' ';

-- source_pk
insert into source (id, publisher_id) values ('herald-1', 'zenda-herald');

-- source_id_check
insert into source (id, publisher_id) values ('herald 2', 'zenda-herald');

-- source_publisher_fk
insert into source (id, publisher_id) values ('herald-2', 'nobody');

-- source_title_check
update source set title = ' ';

-- source_url_check
update source set url = 'javascript:alert(1)';

-- source_published_on_check
update source set published_on = '2021-2-3';

-- source_archived_sha256_check
update source set archived_text = 'Shots fell!';

-- source_note_check
update source set note = '';

-- source_archived_check
update source set archived_sha256 = null;

-- statement_pk
insert into statement (id, source_id, record_type, mode, text) values ('S1', 'herald-1', 'REPORT', 'VERBATIM', 'Again.');

-- statement_id_check
insert into statement (id, source_id, record_type, mode, text) values ('S/4', 'herald-1', 'REPORT', 'VERBATIM', 'Again.');

-- statement_language_check
update statement set language = 'English';

-- statement_source_fk
insert into statement (id, source_id, record_type, mode, text) values ('S4', 'herald-2', 'REPORT', 'VERBATIM', 'Again.');

-- statement_speaker_fk
update statement set speaker_id = 'nobody' where id = 'S2';

-- statement_origin_fk
update statement set origin_id = 'S9' where id = 'S2';

-- statement_origin_check
update statement set origin_id = id where id = 'S2';

-- statement_duplicate_of_fk
update statement set duplicate_of_id = 'S9' where id = 'S2';

-- statement_duplicate_of_check
update statement set duplicate_of_id = id where id = 'S2';

-- statement_record_type_check
update statement set record_type = 'RUMOUR' where id = 'S2';

-- statement_mode_check
update statement set mode = 'HEARSAY' where id = 'S2';

-- statement_restored_text_check
update statement set restored_text = '' where id = 'S2';

-- statement_restoration_note_check
update statement set restoration_note = 'A letter was lost.' where id = 'S2';

-- statement_stated_on_check
update statement set stated_on = '2021-02-29' where id = 'S2';

-- statement_event_on_check
update statement set event_on = '2021-03/2021-02' where id = 'S2';

-- statement_locator_check
update statement set locator_document = 'zenda.txt', locator_start = 5, locator_end = 5 where id = 'S2';

-- statement_note_check
update statement set note = ' ' where id = 'S2';

-- statement_text_check
insert into statement (id, source_id, record_type, mode, text) values ('S4', 'herald-1', 'REPORT', 'VERBATIM', ' ');

-- statement_keeps_quotations
update statement set text = 'Graustark doubts it.' where id = 'S2';

-- finding_pk
alter table finding drop constraint finding_agreement_key cascade;
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F1', 'S2', 'zenda-peace', 'CONTEXT', 'graustark', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_agreement_key
alter table finding drop constraint finding_pk cascade;
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F1', 'S2', 'zenda-peace', 'CONTEXT', 'graustark', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_id_check
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F 9', 'S2', 'zenda-peace', 'CONTEXT', 'graustark', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_statement_fk
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F9', 'S9', 'zenda-peace', 'CONTEXT', 'graustark', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_agreement_fk
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F9', 'S2', 'nowhere', 'CONTEXT', 'graustark', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_reporter_fk
insert into finding (id, statement_id, agreement_id, kind, reporter_id, reporter_role, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state) values ('F9', 'S2', 'zenda-peace', 'CONTEXT', 'nobody', 'PARTY', 'C', 3, 'DIRECT', 'denies', 10, 16, false, 'PROPOSED');

-- finding_clause_fk
update finding set clause_label = '9' where id = 'F2';

-- finding_commitment_fk
update finding set commitment_id = 'zenda-peace/2.a' where id = 'F2';

-- finding_kind_check
update finding set kind = 'LIE' where id = 'F2';

-- finding_alternatives_check
update finding set alternatives = '{RISK,LIE}' where id = 'F2';

-- finding_reporter_role_check
update finding set reporter_role = 'WITNESS' where id = 'F2';

-- finding_reporter_side_fk
update finding set reporter_side_id = 'nowhere' where id = 'F2';

-- finding_via_fk
update finding set via_id = 'nobody' where id = 'F2';

-- finding_source_grade_check
update finding set source_grade = 'G' where id = 'F2';

-- finding_item_grade_check
update finding set item_grade = 7 where id = 'F2';

-- finding_fit_check
update finding set fit = 'LOOSE' where id = 'F2';

-- finding_quotation_check
update finding set quotation_end = 17 where id = 'F2';

-- finding_quotation_in_text
update finding set quotation_start = 9, quotation_end = 15 where id = 'F2';

-- finding_event_on_check
update finding set event_on = '0000' where id = 'F2';

-- finding_rebuts_fk
update finding set rebuts_id = 'F9' where id = 'F2';

-- finding_rebuts_check
update finding set rebuts_id = id where id = 'F2';

-- finding_coder_confidence_check
update finding set coder_confidence = 1.01 where id = 'F2';

-- finding_rationale_check
update finding set rationale = '' where id = 'F2';

-- finding_review_state_check
update finding set review_state = 'DRAFT' where id = 'F2';

-- finding_retracted_on_check
update finding set retracted_on = 'yesterday' where id = 'F2';

-- finding_commitment_check
update finding set commitment_id = 'zenda-peace/1.a' where id = 'F3';

-- finding_about_pk
insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'F1', 'graustark', 2);

-- finding_about_finding_fk
insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('strelsau-pact', 'F1', 'ruritania', 2);

-- finding_about_party_fk
insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'F1', 'nobody', 2);

-- finding_about_ordinal_check
update finding_about set ordinal = 0;

-- codebook_entry_pk
insert into codebook_entry (section, term, ordinal, definition) values ('findingKind', 'BREACH', 2, 'Another.');

-- codebook_entry_section_check
insert into codebook_entry (section, term, ordinal, definition) values (' ', 'BREACH', 2, 'Another.');

-- codebook_entry_ordinal_check
update codebook_entry set ordinal = 0;

-- codebook_entry_definition_check
update codebook_entry set definition = '';

-- import_run_pk
insert into import_run (id, origin, sha256, title, inserted, superseded, removed, unchanged) select id, origin, sha256, title, 0, 0, 0, 0 from import_run;

-- import_run_origin_check
update import_run set origin = '';

-- import_run_sha256_check
update import_run set sha256 = repeat('A', 64);

-- import_run_title_check
update import_run set title = ' ';

-- import_run_description_check
update import_run set description = '';

-- import_run_counts_check
update import_run set removed = -1;

-- party_slug_check: too long
insert into party (slug, name, kind) values (repeat('a', 101), 'Another', 'STATE');

-- clause_label_check: too long
insert into clause (agreement_id, label, ordinal, editorial_label) values ('zenda-peace', repeat('9', 101), 9, false);

-- office_period_check: reversed days of one month
update office set held_from = '2021-03-02', held_to = '2021-03-01';

-- commitment_condition_check: empty
update commitment set condition_text = ' ' where letter = 'a' and clause_label = '1';

-- commitment_window_days_check: a century and more
update commitment set window_days = 36501 where letter = 'a' and clause_label = '1';

-- commitment_stall_days_check: none
update commitment set stall_days = 0 where letter = 'a' and clause_label = '1';

-- source_archived_check: a digest of nothing
update source set archived_text = null;

-- statement_locator_check: no document
update statement set locator_start = 0, locator_end = 5 where id = 'S2';

-- statement_locator_check: no end
update statement set locator_document = 'zenda.txt', locator_start = 0 where id = 'S2';

-- statement_locator_check: before the start
update statement set locator_document = 'zenda.txt', locator_start = -1, locator_end = 5 where id = 'S2';

-- statement_restoration_note_check: empty
update statement set restored_text = 'Graustark denies it all.', restoration_note = '' where id = 'S2';

-- finding_alternatives_check: null among them
update finding set alternatives = array[null, 'RISK'] where id = 'F2';

-- finding_item_grade_check: none
update finding set item_grade = 0 where id = 'F2';

-- finding_quotation_check: empty
update finding set quotation = '', quotation_start = 10, quotation_end = 10 where id = 'F2';

-- finding_quotation_in_text: past the end
update finding set quotation_start = 1000, quotation_end = 1006 where id = 'F2';

-- finding_quotation_in_text: another statement
update finding set statement_id = 'S1' where id = 'F2';

-- finding_coder_confidence_check: below none
update finding set coder_confidence = -0.01 where id = 'F2';

-- rule_configuration_pk
insert into rule_configuration (agreement_id, valid_from, note) values ('zenda-peace', '2020-11-10', 'Again.');

-- rule_configuration_agreement_fk
insert into rule_configuration (agreement_id, valid_from, note) values ('nowhere', '2020-11-10', 'Elsewhere.');

-- rule_configuration_rule_check
update rule_configuration set rule = '1.0';

-- rule_configuration_window_days_check
update rule_configuration set window_days = 0;

-- rule_configuration_stall_days_check
update rule_configuration set stall_days = 36501;

-- rule_configuration_dispute_days_check
update rule_configuration set dispute_days = 0;

-- rule_configuration_note_check
update rule_configuration set note = ' ';

-- clause_status_pk
insert into clause_status select * from clause_status where valid_until is null;

-- clause_status_clause_fk
update clause_status set clause_label = '9';

-- clause_status_headline_check
update clause_status set headline = 'Contested';

-- clause_status_assessed_check
update clause_status set assessed_known = 2;

-- clause_status_assessed_check: a headline of nothing
update clause_status set assessed_known = 0;

-- clause_status_period_check
update clause_status set valid_until = valid_from;

-- clause_current_pk
insert into clause_current select * from clause_current;

-- clause_current_clause_fk
update clause_current set clause_label = '9' where clause_label = '1';

-- clause_current_headline_check
update clause_current set headline = '';

-- clause_current_assessed_check
update clause_current set assessed_of = 0;

-- clause_current_assessed_check: known but without a headline
update clause_current set assessed_headline = null;

-- clause_current_next_change_check
update clause_current set next_change_on = computed_for;

-- clause_current_next_change_check: to nothing
update clause_current set next_change_to = null;

-- clause_current_next_event_check
update clause_current set next_change_event = 'no event';

-- clause_current_next_event_check: of no change
update clause_current set next_change_on = null, next_change_to = null, next_change_event = 'TERM_ENDED';

-- clause_current_digest_check
update clause_current set digest = repeat('0', 63);

-- clause_current_rule_check
update clause_current set answer = '{}', rule = null;

-- revision_pk
insert into revision (scope) values ('*');

-- revision_scope_check
insert into revision (scope) values (' ');

-- revision_number_check
update revision set number = 0;

-- search_document_pk
insert into search_document (type, id, part, language, agreement_ids, party_ids, terms) values ('STATEMENT', 'S2', 1, 'en', '{}', '{}', '');

-- search_document_type_check
insert into search_document (type, id, part, language, agreement_ids, party_ids, terms) values ('PARTY', 'x', 1, 'en', '{}', '{}', '');

-- search_document_clause_label_check
update search_document set clause_label = '1' where type = 'STATEMENT';

-- search_document_clause_label_check: of a clause
update search_document set clause_label = null where type = 'CLAUSE';

-- search_form_pk
insert into search_form select * from search_form;

-- search_form_kind_check
update search_form set kind = 'NAME';

-- finding_month_pk
insert into finding_month select * from finding_month;

-- finding_month_clock_check
update finding_month set clock = 'SAID' where clock = 'EVENT';

-- finding_month_findings_check
update finding_month set findings = 0;

-- finding_month_period_check
update finding_month set last_month = '2021-02-01' where month = '2021-03-01';

-- finding_of_party_pk
insert into finding_of_party select * from finding_of_party;

-- commitment_term_pk
insert into commitment_term (agreement_id, commitment_id, ordinal) values ('zenda-peace', 'zenda-peace/2.a', 1);

-- commitment_term_commitment_fk
insert into commitment_term (agreement_id, commitment_id, ordinal) values ('strelsau-pact', 'zenda-peace/2.a', 3);

-- commitment_term_ordinal_check
insert into commitment_term (agreement_id, commitment_id, ordinal) values ('zenda-peace', 'zenda-peace/2.a', 0);

-- commitment_term_until_on_check
update commitment_term set until_on = '2026-11-00' where ordinal = 1;

-- commitment_term_announced_on_check
update commitment_term set announced_on = '2025/2024' where ordinal = 1;

-- coverage_note_pk
insert into coverage_note (agreement_id, ordinal, coded_until, searched) values ('zenda-peace', 1, '2021', '{}');

-- coverage_note_agreement_fk
insert into coverage_note (agreement_id, ordinal, coded_until, searched) values ('no-such-pact', 1, '2021', '{}');

-- coverage_note_ordinal_check
insert into coverage_note (agreement_id, ordinal, coded_until, searched) values ('zenda-peace', 0, '2021', '{}');

-- coverage_note_coded_until_check
update coverage_note set coded_until = 'March 2021' where ordinal = 1;

-- coverage_note_searched_check: blank
update coverage_note set searched = '{The Herald of Zenda," "}' where ordinal = 1;

-- coverage_note_searched_check: missing
update coverage_note set searched = '{The Herald of Zenda,null}' where ordinal = 1;

-- coverage_note_note_check
update coverage_note set note = ' ' where ordinal = 1;

-- import_run_license_check
update import_run set license = ' ';

-- import_run_citation_check
update import_run set citation = '';

-- import_warning_pk
insert into import_warning (import_run_id, ordinal, path, reason) select id, 1, '$', 'something' from import_run;

-- import_warning_import_run_fk
insert into import_warning (import_run_id, ordinal, path, reason) values (-1, 1, '$', 'something');

-- import_warning_ordinal_check
update import_warning set ordinal = 0;

-- import_warning_path_check
update import_warning set path = 'findings[0]';

-- import_warning_record_check
update import_warning set record = ' ';

-- import_warning_reason_check
update import_warning set reason = '';

-- reference_file_pk
insert into reference_file (name, origin, sha256) values ('names', 'other.json', repeat('1', 64));

-- reference_file_name_check
update reference_file set name = 'others';

-- reference_file_origin_check
update reference_file set origin = ' ';

-- reference_file_sha256_check
update reference_file set sha256 = 'abc';

-- translated_name_pk
insert into translated_name select * from translated_name;

-- translated_name_kind_check
insert into translated_name (kind, subject, english, ordinal, reviewed, spellings) values ('THING', 'x', 'X', 1, false, '{}');

-- translated_name_subject_check
insert into translated_name (kind, subject, english, ordinal, reviewed, spellings) values ('PARTY', ' ', 'X', 1, false, '{}');

-- translated_name_english_check
insert into translated_name (kind, subject, english, ordinal, reviewed, spellings) values ('PARTY', 'x', ' ', 1, false, '{}');

-- translated_name_ordinal_check
update translated_name set ordinal = 0;

-- translated_name_note_check
update translated_name set note = ' ';

-- translation_pk
insert into translation select * from translation;

-- translation_name_fk
insert into translation (kind, subject, english, language, text, same_as_english) values ('PARTY', 'nobody', 'Nobody', 'ru', 'Никто', false);

-- translation_language_check
update translation set language = 'de';

-- translation_text_check
update translation set text = ' ';

-- place_pk
insert into place (slug, ordinal, kind, english_from, spellings) values ('strelsau', 3, 'city', 'general', '{}');

-- place_within_fk
update place set within = 'nowhere' where slug = 'strelsau';

-- place_slug_check
insert into place (slug, ordinal, kind, english_from, spellings) values ('Strelsau', 3, 'city', 'general', '{}');

-- place_ordinal_check
update place set ordinal = 0;

-- place_kind_check
update place set kind = ' ';

-- place_english_from_check
update place set english_from = 'hearsay';

-- place_wikidata_check
update place set wikidata = 'P1';

-- place_note_check
update place set note = ' ';

-- place_name_pk
insert into place_name select * from place_name;

-- place_name_place_fk
insert into place_name (place, language, name) values ('nowhere', 'en', 'Nowhere');

-- place_name_language_check
update place_name set language = 'de';

-- place_name_name_check
update place_name set name = ' ';

-- place_usage_pk
insert into place_usage select * from place_usage;

-- place_usage_place_fk
insert into place_usage (place, party, ordinal, form) values ('nowhere', 'ruritania', 1, 'Nowhere');

-- place_usage_party_check
update place_usage set party = ' ';

-- place_usage_ordinal_check
update place_usage set ordinal = 0;

-- place_usage_form_check
update place_usage set form = ' ';

-- place_mention_pk
insert into place_mention select * from place_mention;

-- place_mention_place_fk
insert into place_mention (place, record, ordinal) values ('nowhere', 'zenda-peace', 1);

-- place_mention_record_check
update place_mention set record = ' ';

-- place_mention_ordinal_check
update place_mention set ordinal = 0;

-- ambiguous_spelling_pk
insert into ambiguous_spelling select * from ambiguous_spelling;

-- ambiguous_spelling_spelling_check
update ambiguous_spelling set spelling = ' ';

-- ambiguous_spelling_ordinal_check
update ambiguous_spelling set ordinal = 0;

-- ambiguous_spelling_note_check
update ambiguous_spelling set note = ' ';

-- synonym_group_pk
insert into synonym_group select * from synonym_group;

-- synonym_group_id_check
insert into synonym_group (id, ordinal, expand, caution) values (' ', 2, 'tell', 'None.');

-- synonym_group_ordinal_check
update synonym_group set ordinal = 0;

-- synonym_group_expand_check
update synonym_group set expand = 'never';

-- synonym_group_caution_check
update synonym_group set caution = ' ';

-- synonym_pk
insert into synonym select * from synonym;

-- synonym_synonym_group_fk
insert into synonym (synonym_group, language, ordinal, word) values ('war', 'en', 1, 'war');

-- synonym_language_check
update synonym set language = 'de';

-- synonym_ordinal_check
update synonym set ordinal = 0;

-- synonym_word_check
update synonym set word = ' ';

-- person_pk
insert into person (id, name, kind, state) values ('clock', 'Another', 'SERVICE', 'ACTIVE');

-- person_id_check
insert into person (id, name, kind, state) values ('p-1', 'Another', 'HUMAN', 'ACTIVE');

-- person_name_check
update person set name = ' ';

-- person_email_check
update person set email = 'nobody' where name = 'Boris';

-- person_kind_check
update person set kind = 'ROBOT';

-- person_state_check
update person set state = 'GONE' where name = 'Boris';

-- edit_pk
delete from edit_row;
delete from change;
insert into edit (id, actor_id, via, kind) select id, actor_id, via, 'CREATE' from edit;

-- edit_actor_fk
insert into edit (id, actor_id, via, kind) values (gen_random_uuid(), 'nobody', 'API', 'CREATE');

-- edit_via_check
insert into edit (id, actor_id, via, kind) values (gen_random_uuid(), 'operator', 'POST', 'CREATE');

-- edit_credential_check
insert into edit (id, actor_id, via, kind, credential) values (gen_random_uuid(), 'operator', 'API', 'CREATE', 'a b');

-- edit_kind_check
insert into edit (id, actor_id, via, kind) values (gen_random_uuid(), 'operator', 'API', 'DELETE');

-- edit_reason_check
insert into edit (id, actor_id, via, kind) values (gen_random_uuid(), 'operator', 'API', 'CORRECT');

-- edit_reason_check: blank
insert into edit (id, actor_id, via, kind, reason) values (gen_random_uuid(), 'operator', 'API', 'CREATE', ' ');

-- edit_request_id_check
insert into edit (id, actor_id, via, kind, request_id) values (gen_random_uuid(), 'operator', 'API', 'CREATE', '');

-- edit_position_check
update edit set position = null;

-- edit_row_pk
insert into edit_row overriding system value select * from edit_row limit 1;

-- edit_row_op_check
update edit_row set op = 'X';

-- feed_head_pk
insert into feed_head (position) values (1);

-- feed_head_one_check
update feed_head set one = false;

-- feed_head_position_check
update feed_head set position = -1;

-- change_pk
insert into change (edit_id, ordinal, kind, record_type, record_id) select edit_id, ordinal, kind, record_type, record_id from change;

-- change_ordinal_check
update change set ordinal = 0 where ordinal = 1;

-- change_kind_check
update change set kind = 'Changed';

-- touched_clause_pk
insert into touched_clause select e.id, 'a', '1', date '2021-01-01' from edit e, generate_series(1, 2);

-- consequence_pk
insert into consequence select * from consequence;

-- consequence_follows_check
update consequence set follows = 'ALL' where table_name = 'office' and follows = 'REVISION';

-- consequence_names_check
update consequence set names = '' where table_name = 'office';

-- import_run_edit_fk
update import_run set edit_id = gen_random_uuid();

-- credential_pk
insert into credential select * from credential;

-- credential_person_fk
insert into credential (person_id, password_hash) values ('p-nobody', '$argon2id$none');

-- credential_password_hash_check
update credential set password_hash = 'secret';

-- membership_pk
insert into membership select * from membership;

-- membership_person_fk
insert into membership (person_id, scope, role) values ('p-nobody', '*', 'READER');

-- membership_scope_check
insert into membership (person_id, scope, role) values ('p-00000000000000000000000001', 'All of them', 'READER');

-- membership_role_check
insert into membership (person_id, scope, role) values ('p-00000000000000000000000001', '*', 'KING');

-- session_pk
insert into session (id, sha256, person_id, network) values ('s1', sha256('s2'), 'p-00000000000000000000000001', 'unknown');

-- session_sha256_key
insert into session (id, sha256, person_id, network) values ('s2', sha256('s1'), 'p-00000000000000000000000001', 'unknown');

-- session_person_fk
insert into session (id, sha256, person_id, network) values ('s2', sha256('s2'), 'p-nobody', 'unknown');

-- session_sha256_check
update session set sha256 = 'short';

-- session_ends_at_check
update session set ends_at = created_at;

-- session_agent_check
update session set agent = '';

-- invitation_pk
insert into invitation select * from invitation;

-- invitation_person_fk
insert into invitation (sha256, kind, person_id, ends_at) values (sha256('i2'), 'PERSON', 'p-nobody', now() + interval '1 day');

-- invitation_sha256_check
update invitation set sha256 = 'short';

-- invitation_kind_check
insert into invitation (sha256, kind, ends_at) values (sha256('i2'), 'ANYBODY', now() + interval '1 day');

-- invitation_person_id_check
update invitation set kind = 'FIRST';

-- invitation_ends_at_check
update invitation set ends_at = created_at;

-- api_key_pk
insert into api_key select * from api_key;

-- api_key_person_fk
update api_key set person_id = 'p-nobody';

-- api_key_id_check
update api_key set id = 'short';

-- api_key_sha256_check
update api_key set sha256 = 'short';

-- api_key_name_check
update api_key set name = ' ';

-- api_key_scopes_check
update api_key set scopes = '{EVERYTHING}';

-- api_key_ends_at_check
update api_key set ends_at = created_at + interval '367 days';

-- login_attempt_pk
insert into login_attempt select * from login_attempt;

-- login_attempt_name_sha256_check
update login_attempt set name_sha256 = 'short';

-- login_attempt_failures_check
update login_attempt set failures = 0;

-- membership_last_admin
delete from membership;

-- person_last_admin
update person set state = 'SUSPENDED';

-- import_attempt_pk
insert into import_attempt (id, origin, sha256, actor_id, entrance, is_check, overwrites, state, node) select id, origin, sha256, actor_id, entrance, is_check, overwrites, state, node from import_attempt where state = 'QUEUED';

-- import_attempt_import_run_fk
update import_attempt set import_run_id = -1 where state = 'DONE';

-- import_attempt_origin_check
update import_attempt set origin = ' ';

-- import_attempt_sha256_check
update import_attempt set sha256 = repeat('A', 64);

-- import_attempt_actor_check
update import_attempt set actor_id = '';

-- import_attempt_entrance_check
update import_attempt set entrance = 'WINDOW';

-- import_attempt_state_check
update import_attempt set state = 'LOST', ended_at = now() where state = 'QUEUED';

-- import_attempt_counts_check
update import_attempt set removed = -1 where state = 'DONE';

-- import_attempt_outcome_check
update import_attempt set warnings = null where state = 'DONE';

-- import_attempt_outcome_check: counted before it ended
update import_attempt set inserted = 0, superseded = 0, removed = 0, unchanged = 0, refused = 0, errors = 0, warnings = 0, conflicts = 0 where state = 'QUEUED';

-- import_attempt_end_check
update import_attempt set ended_at = now() where state = 'QUEUED';

-- import_attempt_failure_check
update import_attempt set failure = 'It broke.' where state = 'DONE';

-- import_attempt_failure_check: without a word
update import_attempt set state = 'FAILED', ended_at = now() where state = 'QUEUED';

-- import_attempt_stored_check
update import_attempt set is_check = true where state = 'DONE';

-- import_attempt_note_pk
insert into import_attempt_note (attempt_id, kind, ordinal, path, message) select attempt_id, kind, ordinal, path, message from import_attempt_note;

-- import_attempt_note_attempt_fk
insert into import_attempt_note (attempt_id, kind, ordinal, path, message) values (-1, 'ERROR', 1, '$', 'is wrong');

-- import_attempt_note_kind_check
update import_attempt_note set kind = 'HINT';

-- import_attempt_note_ordinal_check
update import_attempt_note set ordinal = 0;

-- import_attempt_note_path_check
update import_attempt_note set path = 'findings[0]';

-- import_attempt_note_record_check
update import_attempt_note set record = ' ';

-- import_attempt_note_message_check
update import_attempt_note set message = '';

-- import_attempt_records_pk
insert into import_attempt_records select * from import_attempt_records;

-- import_attempt_records_attempt_fk
insert into import_attempt_records (attempt_id, kind, ordinal, added, changed, unchanged) values (-1, 'PARTY', 1, 0, 0, 0);

-- import_attempt_records_kind_check
update import_attempt_records set kind = 'party';

-- import_attempt_records_ordinal_check
update import_attempt_records set ordinal = 0;

-- import_attempt_records_counts_check
update import_attempt_records set changed = -1;

-- import_attempt_headline_pk
insert into import_attempt_headline select * from import_attempt_headline;

-- import_attempt_headline_attempt_fk
insert into import_attempt_headline (attempt_id, ordinal, agreement_id, clause_label, after) values (-1, 1, 'zenda-peace', '1', 'UNKNOWN');

-- import_attempt_headline_ordinal_check
update import_attempt_headline set ordinal = 0;

-- import_attempt_headline_change_check
update import_attempt_headline set before = after;

-- idempotency_key_pk
insert into idempotency_key select * from idempotency_key;

-- idempotency_key_actor_fk
insert into idempotency_key (actor_id, key, operation, body_sha256) values ('p-nobody', 'k', 'POST /', repeat('0', 64));

-- idempotency_key_edit_fk
update idempotency_key set edit_id = '00000000-0000-7000-8000-000000000000';

-- idempotency_key_key_check
insert into idempotency_key (actor_id, key, operation, body_sha256) values ('p-00000000000000000000000001', 'two words', 'POST /', repeat('0', 64));

-- idempotency_key_body_sha256_check
insert into idempotency_key (actor_id, key, operation, body_sha256) values ('p-00000000000000000000000001', 'k', 'POST /', 'short');

-- idempotency_key_answer_check
update idempotency_key set answer = null;

-- proposal_pk
insert into proposal select * from proposal;

-- proposal_edit_fk
update proposal set edit_id = gen_random_uuid();

-- proposal_agreement_fk
update proposal set agreement_id = 'nowhere';

-- proposal_record_type_check
update proposal set record_type = 'party';

-- proposal_action_check
update proposal set action = 'DELETE';

-- proposal_base_version_check
update proposal set base_version = 0;

-- proposal_reason_check
update proposal set reason = ' ';

-- proposal_decision_pk
insert into proposal_decision select * from proposal_decision;

-- proposal_decision_proposal_fk
update proposal_decision set proposal_id = gen_random_uuid();

-- proposal_decision_edit_fk
update proposal_decision set edit_id = gen_random_uuid();

-- proposal_decision_state_check
update proposal_decision set state = 'OPEN';

-- proposal_decision_comment_check
update proposal_decision set state = 'REJECTED', comment = null;

-- review_pk
insert into review select * from review;

-- review_edit_fk
update review set edit_id = gen_random_uuid();

-- review_finding_fk
update review set finding_id = 'nowhere';

-- review_proposal_fk
update review set proposal_id = gen_random_uuid();

-- review_finding_version_check
update review set finding_version = 0;

-- review_decision_check
update review set decision = 'MAYBE';

-- review_comment_check
update review set decision = 'REJECTED', comment = null;

-- review_alone_check
update review set decision = 'REOPENED', alone = true;

-- review_assignment_pk
insert into review_assignment overriding system value select * from review_assignment;

-- review_assignment_edit_fk
update review_assignment set edit_id = gen_random_uuid();

-- review_assignment_person_fk
update review_assignment set person_id = 'p-nobody';

-- review_assignment_record_type_check
update review_assignment set record_type = 'statement';

-- review_comment_pk
insert into review_comment select * from review_comment;

-- review_comment_edit_fk
update review_comment set edit_id = gen_random_uuid();

-- review_comment_record_type_check
update review_comment set record_type = 'party';

-- review_comment_text_check
update review_comment set text = ' ';

-- instance_setting_pk
insert into instance_setting overriding system value select * from instance_setting;

-- instance_setting_edit_fk
update instance_setting set edit_id = gen_random_uuid();

-- instance_setting_name_check
update instance_setting set name = 'review.nobody';

-- agreement_policy_pk
insert into agreement_policy (agreement_id, four_eyes) select agreement_id, 'ALL' from agreement_policy;

-- agreement_policy_agreement_fk
update agreement_policy set agreement_id = 'nowhere';

-- agreement_policy_four_eyes_check
update agreement_policy set four_eyes = 'SOME';
