package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.web.account.AccountMessages;
import org.clausetracker.web.agreement.AgreementMessages;
import org.clausetracker.web.change.ChangeMessages;
import org.clausetracker.web.clause.ClauseMessages;
import org.clausetracker.web.deadline.DeadlineMessages;
import org.clausetracker.web.draw.DrawMessages;
import org.clausetracker.web.finding.FindingMessages;
import org.clausetracker.web.home.HomeMessages;
import org.clausetracker.web.party.PartyMessages;
import org.clausetracker.web.search.SearchMessages;
import org.clausetracker.web.statement.StatementMessages;
import org.clausetracker.web.topic.TopicMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MessagesTest {

    /** The bundles by the names of their files. */
    static final Map<String, Class<?>> BUNDLES = Map.ofEntries(
            Map.entry("site", SiteMessages.class),
            Map.entry("draw", DrawMessages.class),
            Map.entry("agreement", AgreementMessages.class),
            Map.entry("clause", ClauseMessages.class),
            Map.entry("finding", FindingMessages.class),
            Map.entry("statement", StatementMessages.class),
            Map.entry("party", PartyMessages.class),
            Map.entry("deadline", DeadlineMessages.class),
            Map.entry("account", AccountMessages.class),
            Map.entry("home", HomeMessages.class),
            Map.entry("search", SearchMessages.class),
            Map.entry("topic", TopicMessages.class),
            Map.entry("change", ChangeMessages.class));

    @ParameterizedTest
    @MethodSource("org.clausetracker.web.site.MessageFilesTest#files")
    void every_value_has_the_word_of_its_file(String bundle, Language language) throws ReflectiveOperationException {
        Properties file = MessageFilesTest.read(bundle, language);
        Class<?> type = Objects.requireNonNull(BUNDLES.get(bundle));
        Object words = language.words(type);
        Set<String> unused = new TreeSet<>(file.stringPropertyNames());
        for (Method word : type.getMethods()) {
            if (word.getParameterCount() == 1 && word.getParameterTypes()[0].isEnum()) {
                for (Object constant : word.getParameterTypes()[0].getEnumConstants()) {
                    String key = key(file, word.getName(), constant);
                    assertThat(word.invoke(words, constant)).as(key).isEqualTo(file.getProperty(key));
                    unused.remove(key);
                }
            } else if (word.getParameterCount() == 0) {
                assertThat(word.invoke(words)).isEqualTo(file.getProperty(word.getName()));
                unused.remove(word.getName());
            } else {
                unused.remove(word.getName());
            }
        }
        assertThat(unused).isEmpty();
    }

    private static String key(Properties file, String word, Object constant) {
        String separated = word + "_$" + constant;
        return file.containsKey(separated) ? separated : word + "_" + constant;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_count_agrees_with_its_number(Language language) {
        String counted =
                switch (language) {
                    case EN -> "1 reading, 2 readings, 5 readings";
                    case RU -> "1 вывод, 2 вывода, 5 выводов";
                    case HY -> "1 եզրակացություն, 2 եզրակացություն, 5 եզրակացություն";
                    case AZ -> "1 qənaət, 2 qənaət, 5 qənaət";
                    case AR -> "استنتاج واحد, استنتاجان, 5 استنتاجات";
                };
        assertThat(String.join(", ", count(language, 1), count(language, 2), count(language, 5)))
                .isEqualTo(counted);
    }

    private static String count(Language language, int number) {
        return language.words(StatementMessages.class).findingCount(number, language.plural(number));
    }
}
