package org.clausetracker.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses are found in texts as people paste them, each with its own day. */
class CitedAddressTest {

    @Test
    void a_day_belongs_to_the_address_before_it() {
        assertThat(CitedAddress.in("A https://t.example/statements/S1 and https://t.example/statements/S2 (accessed"
                        + " 2026-11-22); 2026-11-23 https://t.example/statements/S3"))
                .extracting(CitedAddress::accessedOn)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 22)), Optional.empty());
    }

    @Test
    void bibtex_and_ris_are_read() {
        String bibtex = "@misc{x,\n  url = {https://t.example/sources/a},\n  urldate = {2026-11-22}\n}\n";
        String ris = "UR  - https://t.example/sources/b\r\nY2  - 2026/11/23/\r\nER  - \r\n";

        assertThat(CitedAddress.in(bibtex + ris))
                .containsExactly(
                        new CitedAddress("https://t.example/sources/a", Optional.of(LocalDate.of(2026, 11, 22))),
                        new CitedAddress("https://t.example/sources/b", Optional.of(LocalDate.of(2026, 11, 23))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see (https://t.example/findings/F-1). | https://t.example/findings/F-1",
                "«https://t.example/findings/F-1» | https://t.example/findings/F-1",
                "/agreements/a/clauses/2.3?asOf=2021-01-01, so | /agreements/a/clauses/2.3?asOf=2021-01-01",
                "<a href=\"/agreements/a\"> | /agreements/a",
            })
    void what_stands_around_an_address_is_not_part_of_it(String text, String address) {
        assertThat(CitedAddress.in(text)).extracting(CitedAddress::address).containsExactly(address);
    }

    @Test
    void a_day_that_is_none_is_no_day() {
        assertThat(CitedAddress.in("/statements/S1 (2026-02-30)"))
                .containsExactly(new CitedAddress("/statements/S1", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.example/x, true",
        "HTTPS://T.EXAMPLE/x, true",
        "/x, true",
        "https://t.example:8443/x, false",
        "https://t.example.org/x, false",
        "https://[x, false",
    })
    void whose_an_address_is(String address, boolean own) {
        assertThat(ServiceHosts.of(Stream.of(URI.create("https://t.example"))).own(address))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "/agreements/a/clauses/%C2%B64/brief.pdf?asOf=2021-01-01, CLAUSE, a/¶4",
        "/api/v1/agreements/a/clauses/6/status, CLAUSE, a/6",
        "https://t.example/agreements/a, AGREEMENT, a",
        "/agreements/a/brief, AGREEMENT, a",
        "/parties/armenia, PARTY, armenia",
        "/agreements/a/clauses/6/history, ,",
        "/agreements, ,",
        "/statements?q=x, ,",
        "/agreements/a/clauses/%ZZ, ,",
    })
    void what_an_address_shows(String address, String kind, String name) {
        assertThat(CitedView.of(address)
                        .map(view -> view.record().kind() + " " + view.record().name()))
                .isEqualTo(kind == null ? Optional.empty() : Optional.of(kind + " " + name));
    }
}
