package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViewCitationTest {

    private static final ViewCitation VIEW = new ViewCitation(
            "nk-ceasefire-2020-11-10:6:2023-03-01",
            "Clause 6 as of 1 March 2023: Contested",
            "Treaty Clause Tracker",
            "https://tracker.example/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01",
            "Status rule 1.0.0",
            LocalDate.of(2026, 11, 22),
            "accessed 2026-11-22",
            null);

    private static final ViewCitation AWKWARD = new ViewCitation(
            "a b/{c}",
            "50% of \\R&D_{1}\nand #2 ~ $3^4",
            "A & B",
            "https://tracker.example/{x}",
            "one\r\ntwo",
            LocalDate.of(2026, 1, 5),
            "accessed 2026-01-05",
            null);

    @Test
    void the_plain_text_names_the_view_its_address_and_the_day_of_reading() {
        assertThat(VIEW.text())
                .isEqualTo("Clause 6 as of 1 March 2023: Contested. Treaty Clause Tracker. Status rule 1.0.0."
                        + " https://tracker.example/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01"
                        + " (accessed 2026-11-22).");
    }

    @Test
    void a_statement_is_credited_to_who_said_it_and_who_published_it() {
        ViewCitation said = new ViewCitation(
                "statement:S1",
                "Statement S1",
                "Treaty Clause Tracker",
                "https://tracker.example/statements/S1",
                "As recorded on 2026-11-22",
                LocalDate.of(2026, 11, 22),
                "accessed 2026-11-22",
                new ViewCitation.Original("Jane Doe", "Reuters, 2022-09-23", "https://news.example/1", "ab12"));
        assertThat(said.text())
                .isEqualTo("Jane Doe. Statement S1. Reuters, 2022-09-23. https://news.example/1. SHA-256 ab12."
                        + " Treaty Clause Tracker. As recorded on 2026-11-22. https://tracker.example/statements/S1"
                        + " (accessed 2026-11-22).");
        assertThat(said.bibtex())
                .contains(
                        "author = {{Jane Doe}}",
                        "howpublished = {Reuters, 2022-09-23. https://news.example/1. SHA-256 ab12}");
        assertThat(said.ris())
                .contains(
                        "AU  - Jane Doe",
                        "N1  - Reuters, 2022-09-23. https://news.example/1. SHA-256 ab12. As recorded");
    }

    @Test
    void a_source_without_a_known_speaker_is_credited_to_its_publisher() {
        assertThat(new ViewCitation.Original("", "Reuters", "", "").author()).isEqualTo("Reuters");
        assertThat(new ViewCitation.Original("", "Reuters", "", "").where()).isEqualTo("Reuters");
    }

    @Test
    void bibtex_is_one_entry() {
        assertThat(VIEW.bibtex())
                .isEqualTo(
                        """
                        @misc{nk-ceasefire-2020-11-10:6:2023-03-01,
                          title = {{Clause 6 as of 1 March 2023: Contested}},
                          author = {{Treaty Clause Tracker}},
                          year = {2026},
                          note = {Status rule 1.0.0},
                          url = {https://tracker.example/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01},
                          urldate = {2026-11-22}
                        }
                        """);
    }

    @Test
    void bibtex_reads_no_character_as_a_command() {
        assertThat(AWKWARD.bibtex())
                .isEqualTo(
                        """
                        @misc{a-b-c-,
                          title = {{50\\% of \\textbackslash{}R\\&D\\_\\{1\\} and \\#2 \\textasciitilde{} \\$3\\textasciicircum{}4}},
                          author = {{A \\& B}},
                          year = {2026},
                          note = {one two},
                          url = {https://tracker.example/%7Bx%7D},
                          urldate = {2026-01-05}
                        }
                        """);
    }

    @Test
    void ris_is_one_record_with_a_line_for_each_field() {
        assertThat(AWKWARD.ris().split("\r\n"))
                .containsExactly(
                        "TY  - ELEC",
                        "TI  - 50% of \\R&D_{1} and #2 ~ $3^4",
                        "AU  - A & B",
                        "PY  - 2026",
                        "N1  - one two",
                        "UR  - https://tracker.example/{x}",
                        "Y2  - 2026/01/05/",
                        "ER  - ");
    }
}
