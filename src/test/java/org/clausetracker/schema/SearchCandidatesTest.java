package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The newest hits are the same by whichever way they are found: walking, by months, or among all. */
class SearchCandidatesTest {

    /**
     * Words of every frequency over eleven years, each twelve documents sharing a day, one in nine without a date, one in seven
     * imprecise and one in five not English. "past" is in old documents alone, "late" in new ones.
     */
    private static final String DOCUMENTS =
            """
            insert into search_document (type, id, part, language, agreement_ids, party_ids, dated_from, dated_to, terms)
            select 'STATEMENT', 'S' || lpad((g * 7919 %% %1$d)::text, 6, '0'), 1, case when g %% 5 = 0 then 'fr' else 'en' end,
                   array['agreement-' || g %% 40], array['party-' || g %% 3, 'party-' || 3 + g %% 11],
                   case when g %% 9 > 0 then date '1993-01-01' + g / 12 - case when g %% 7 = 0 then 40 else 0 end end,
                   case when g %% 9 > 0 then date '1993-01-01' + g / 12 end,
                   search_terms(case when g %% 5 = 0 then 'fr' else 'en' end, concat_ws(' ', 'always',
                     case when hashint4(g) %% 2 = 0 then 'halves' end, case when hashint4(g + 1) %% 10 = 0 then 'tenth' end,
                     case when hashint4(g + 2) %% 40 = 0 then 'fortieth' end, case when hashint4(g + 3) %% 150 = 0 then 'rare' end,
                     case when hashint4(g + 4) %% 3000 = 0 then 'rarest' end, case when g < 13000 then 'past' end,
                     case when g > %1$d - 300 then 'late' end))
              from generate_series(1, %1$d) g"""
                    .formatted(48_000);

    private static final String PLAIN =
            """
            select d.id, d.part, d.language, ts_rank(d.terms, a.question, 1)
              from asked a, search_document d
             where d.type = 'STATEMENT' and d.terms @@ a.question
               and (a.agreements is null or d.agreement_ids && a.agreements) and (a.parties is null or d.party_ids && a.parties)
               and (a.day_from is null or d.dated_to >= a.day_from) and (a.day_to is null or d.dated_from <= a.day_to)
             order by d.recency desc, d.id desc, d.part desc limit (select most from asked)""";

    private static final String CANDIDATES =
            """
            select c.* from asked a, search_candidates('STATEMENT', a.question, a.question, a.agreements, a.parties, a.day_from, a.day_to, null,
                   null, null, null, null, null, a.most)
              with ordinality c order by c.ordinality""";

    private static Connection owner;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(DOCUMENTS);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void the_index_of_words_answers_for_a_word_that_few_documents_have() throws SQLException {
        SchemaDatabase.execute(owner, "analyze search_document");
        assertThat(
                        String.join(
                                "\n",
                                SchemaDatabase.rows(
                                        owner,
                                        "explain select id from search_document where type = 'STATEMENT' and terms @@ search_exactly('rarest')")))
                .contains("search_document_statement_idx");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "always, 200",
                "halves tenth, 200",
                "tenth, 200",
                "fortieth, 200",
                "fortieth, 6",
                "rare, 200",
                "rare, 600",
                "rarest, 200",
                "rare rarest, 200",
                "past, 200",
                "past late, 200",
                "late, 200",
                "late, 600",
                "-always, 200",
                "-halves, 200",
                "rare OR past, 200",
                "halves -tenth, 200",
                "never, 200",
                "the, 200",
            })
    void the_newest_documents_that_have_the_words_are_found(String words, int most) throws SQLException {
        for (String filters : List.of(
                "null, null, null, null",
                "array['agreement-8'], null, null, null",
                "array['agreement-3', 'agreement-4'], array['party-1'], null, null",
                "null, array['party-7', 'party-2'], null, null",
                "null, null, date '2001-02-03', null",
                "null, array['party-1'], null, date '2001-02-03'",
                "array['agreement-3', 'agreement-4'], null, date '2000-05-06', date '2000-06-05'")) {
            String asked =
                    """
                    with asked as (
                      select search_exactly('%1$s') as question,
                             agreements::text[], parties::text[], day_from::date, day_to::date, %3$d as most
                        from (values (%2$s)) filters(agreements, parties, day_from, day_to))
                    """
                            .formatted(words, filters, most);
            List<String> expected = SchemaDatabase.rows(owner, asked + PLAIN);
            assertThat(SchemaDatabase.rows(
                            owner, "select id, part, language, rank from (" + asked + CANDIDATES + ") found"))
                    .as(filters)
                    .containsExactlyElementsOf(expected);
        }
    }
}
