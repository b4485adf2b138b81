package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bundle is as a document: its format, its JSON, the order of its keys and of its errors. */
class BundleDocumentTest {

    private static final String HEAD = "{\"format\":\"clause-tracker-bundle/1\",\"title\":\"t\"";
    private static final String PARTY =
            "{\"slug\":\"p\",\"name\":\"P\",\"kind\":\"STATE\",\"aliases\":[],\"offices\":[]}";

    private static ImportDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = ImportDatabase.fresh();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                document("", "$ is empty: a bundle is a JSON object"),
                document("[]", "$ must be a JSON object"),
                document(
                        "hello",
                        "$ is not JSON: Unrecognized token 'hello': was expecting (JSON String, Number, Array,"
                                + " Object or token 'null', 'true' or 'false') (line 1, column 1)"),
                document("{}", "$.format is required: it must be 'clause-tracker-bundle/1'"),
                document("{\"parties\":[1],\"title\":2}", "$.format is required: it must be 'clause-tracker-bundle/1'"),
                document(
                        "{\"parties\":[1],\"format\":\"clause-tracker-bundle/2\"}",
                        "$.format 'clause-tracker-bundle/2' is not a known format: it must be 'clause-tracker-bundle/1'"),
                document("{\"format\":1}", "$.format must be text, not a number"),
                document("{\"format\":\"clause-tracker-bundle/1\"}", "$.title is required"),
                document(
                        HEAD + ",\"parties\":[" + PARTY + ",{\"slug\":",
                        "$.parties[1].slug is not JSON: it ends too early" + " (line 1, column "
                                + (HEAD.length() + PARTY.length() + 22) + ")"),
                document(
                        "{\"parties\":[{\"slug\":",
                        "$.parties[0].slug is not JSON: it ends too early (line 1, column 21)"),
                document(HEAD + ",\"parties\":[],\"parties\":[1]}", "$.parties is given twice"),
                document(
                        HEAD + ",\"parties\":[" + PARTY.replace("{", "{\"slug\":\"q\",") + "]}",
                        "$.parties[0].slug is given twice"),
                document(
                        HEAD + ",\"treaties\":[]}",
                        "$.treaties is not a known key; known here: format, title, description,"
                                + " license, citation, codebook, agreements, findings, parties, sources, statements"),
                document(HEAD + ",\"parties\":[7]}", "$.parties[0] must be an object, not a number"),
                document(HEAD + ",\"codebook\":{\"\":\"x\"}}", "$.codebook[''] has a key that must not be blank"),
                document(
                        HEAD + ",\"codebook\":{\"a\\u0000b\":\"x\"}}",
                        "$.codebook['a\0b'] has a key that must not contain a NUL character (U+0000)"),
                document(
                        HEAD + "} and more",
                        "$ is not JSON: Unrecognized token 'and': was expecting (JSON String, Number,"
                                + " Array, Object or token 'null', 'true' or 'false') (line 1, column "
                                + (HEAD.length() + 3) + ")"),
                document(HEAD + "}{}", "$ is followed by more text"));
    }

    @ParameterizedTest
    @MethodSource
    void documents(String document, List<String> errors) throws SQLException {
        assertThat(database.rejected(document).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactlyElementsOf(errors);
        assertThat(database.size()).isZero();
    }

    @Test
    void a_fault_of_the_parser_names_the_record_it_is_in_as_far_as_read() throws SQLException {
        String agreement = ",\"agreements\":[{\"slug\":\"pact\",\"clauses\":[{\"label\":\"1\",\"commitments\":[";

        assertThat(brokenRecord(",\"statements\":[{\"id\":\"st6\"},{\"id\":\"st7\",\"text\":\"a\tb\"}]"))
                .isEqualTo("statement st7");
        assertThat(brokenRecord(",\"parties\":[{\"slug\":\"p\",\"kind\":STATE")).isEqualTo("party p");
        assertThat(brokenRecord(agreement + "{\"id\":\"pact/1.a\",\"letter\":x"))
                .isEqualTo("commitment pact/1.a");
        assertThat(brokenRecord(agreement + "{\"letter\":x")).isEqualTo("agreement pact");
        assertThat(brokenRecord(agreement + "{\"id\":\"pact/1.a\"},x")).isEqualTo("agreement pact");
        assertThat(brokenRecord(",\"statements\":[{\"text\":x,\"id\":\"st7\"}]"))
                .isNull();
        assertThat(brokenRecord(",\"statements\":[{\"id\":\"st6\"}],\"description\":x"))
                .isNull();
    }

    private static @Nullable String brokenRecord(String document) throws SQLException {
        List<BundleError> errors = database.rejected(HEAD + document).errors();
        BundleError last = errors.get(errors.size() - 1);
        assertThat(last.message()).startsWith("is not JSON: ");
        return last.record();
    }

    @Test
    void text_that_is_not_utf_8_is_refused() throws SQLException {
        byte[] latin = (HEAD + ",\"description\":\"" + "ü\"}").getBytes(ISO_8859_1);

        assertThat(database.rejected(new ByteArrayInputStream(latin)).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly("$.description is not JSON: Invalid UTF-8 start byte 0xfc (line 1, column "
                        + (HEAD.length() + 18) + ")");
    }

    @Test
    void the_keys_of_a_bundle_come_in_any_order() throws SQLException {
        ImportDatabase own = ImportDatabase.fresh();
        String turned =
                "{\"findings\":[],\"agreements\":[],\"parties\":[{\"offices\":[],\"aliases\":[],\"kind\":\"STATE\","
                        + "\"name\":\"P\",\"slug\":\"p\"}],\"title\":\"t\",\"format\":\"clause-tracker-bundle/1\"}";

        assertThat(own.load(turned).inserted()).isEqualTo(1);
        assertThat(own.load(HEAD + ",\"parties\":[" + PARTY + "]}").changedNothing())
                .isTrue();
    }

    @Test
    void errors_come_in_the_order_of_the_document_whoever_found_them() throws SQLException {
        String bundle = HEAD
                + ",\"findings\":[],\"statements\":["
                + "{\"speaker\":\"nobody\",\"text\":\"\",\"source\":\"no-source\",\"mode\":\"X\",\"recordType\":\"REPORT\",\"id\":\"s\"}],"
                + "\"parties\":[" + PARTY + "," + PARTY
                + ",{\"aliases\":[\"\"],\"side\":\"who\",\"slug\":\"q\",\"offices\":"
                + "[{\"organisation\":\"where\",\"title\":\"t\"}],\"kind\":\"X\",\"name\":\"Q\",\"odd\":1}]}";

        assertThat(database.rejected(bundle).errors())
                .map(BundleError::path)
                .containsExactly(
                        "$.statements[0].speaker",
                        "$.statements[0].text",
                        "$.statements[0].source",
                        "$.statements[0].mode",
                        "$.parties[1].slug",
                        "$.parties[2].aliases[0]",
                        "$.parties[2].side",
                        "$.parties[2].offices[0].organisation",
                        "$.parties[2].kind",
                        "$.parties[2].odd");
    }

    @Test
    void a_record_given_twice_names_the_first_one() throws SQLException {
        String bundle = new SmallBundle()
                .copy("/parties/1", "/parties")
                .copy("/agreements/1", "/agreements")
                .copy("/sources/0", "/sources")
                .copy("/statements/1", "/statements")
                .copy("/findings/1", "/findings")
                .copy("/agreements/0/clauses/1", "/agreements/0/clauses")
                .copy("/agreements/0/clauses/0/commitments/0", "/agreements/0/clauses/0/commitments")
                .toString();

        assertThat(database.rejected(bundle).errors())
                .map(ImportDatabase::withoutRecord)
                .containsExactly(
                        "$.parties[4].slug 'southland' is already the slug of $.parties[1]",
                        "$.agreements[0].clauses[0].commitments[1] 'a' is listed twice",
                        "$.agreements[0].clauses[2] '2' is listed twice",
                        "$.agreements[0].clauses[2].ordinal '2' is listed twice",
                        "$.agreements[2].slug 'protocol' is already the slug of $.agreements[1]",
                        "$.sources[1].id 'herald-1' is already the id of $.sources[0]",
                        "$.statements[3].id 's2' is already the id of $.statements[1]",
                        "$.findings[2].id 'f2' is already the id of $.findings[1]");
    }

    @Test
    void the_first_thousand_errors_are_listed_and_the_others_counted() throws SQLException {
        String parties = IntStream.range(0, 1_500)
                .mapToObj(i -> PARTY.replace("\"p\"", "\"p" + i + "\"").replace("\"P\"", "\"\",\"side\":\"x\""))
                .collect(Collectors.joining(","));

        BundleRejected rejected = database.rejected(HEAD + ",\"parties\":[" + parties + "]}");

        assertThat(rejected.errors()).hasSize(1_000);
        assertThat(rejected.unlisted()).isEqualTo(2_000);
        assertThat(rejected.errors().get(0)).hasToString("$.parties[0].name must not be blank (party p0)");
        assertThat(rejected.errors().get(999))
                .hasToString("$.parties[499].side there is no party 'x' in the bundle or in the database (party p499)");
        assertThat(rejected)
                .hasMessageStartingWith("test has 3000 errors, nothing of it was stored:\n  $.parties[0].name must");
        assertThat(rejected)
                .hasMessageEndingWith("\n  and 2000 more; tracker.import.errors-listed=3000 lists them all");
    }

    @Test
    void a_long_value_is_shortened_in_its_message() throws SQLException {
        String bundle = HEAD + ",\"parties\":[" + PARTY.replace("\"STATE\"", "\"" + "X".repeat(5_000) + "\"") + "]}";

        assertThat(database.rejected(bundle).errors().get(0).message())
                .startsWith("'" + "X".repeat(80) + "…' is not one of STATE");
    }

    @Test
    void a_stream_that_breaks_stores_nothing() throws SQLException {
        InputStream begin = new ByteArrayInputStream((HEAD + ",\"parties\":[" + PARTY).getBytes(UTF_8));
        InputStream broken = new FilterInputStream(begin) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                if (read < 0) {
                    throw new IOException("The disk is gone");
                }
                return read;
            }
        };

        assertThatThrownBy(() -> database.load(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("test cannot be read")
                .hasRootCauseMessage("The disk is gone");
        assertThat(database.size()).isZero();
    }

    private static Arguments document(String document, String... errors) {
        return arguments(document, List.of(errors));
    }
}
