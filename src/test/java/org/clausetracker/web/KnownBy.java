package org.clausetracker.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausetracker.Bundle;
import org.clausetracker.time.ImpreciseDate;
import org.jsoup.nodes.Document;

/** What the shipped record holds that was known by a day, told by its file alone. */
final class KnownBy {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*";
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) " + MONTH + " (\\d{4})\\b");
    private static final Pattern DAY_IN_AMERICA = Pattern.compile("\\b" + MONTH + " (\\d{1,2}), (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern OF_MONTH = Pattern.compile("(?<!\\d )\\b" + MONTH + " (\\d{4})\\b");
    private static final Pattern FINDING = Pattern.compile("\\bF-[A-Z0-9]+-\\d+\\b");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern YEAR = Pattern.compile("(?<![\\w-])(20\\d\\d)(?![\\w-])");

    private final LocalDate day;
    private final List<JsonNode> laterAgreements = new ArrayList<>();
    private final List<JsonNode> laterStatements = new ArrayList<>();
    private final Set<String> laterFindings = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final String record;

    KnownBy(LocalDate day) {
        this.day = day;
        StringBuilder text = new StringBuilder();
        for (JsonNode agreement : Bundle.agreements()) {
            if (isBy(agreement.get("signedOn"))) {
                text.append(texts(withoutLater(agreement))).append('\n');
            } else {
                laterAgreements.add(agreement);
            }
        }
        for (JsonNode statement : Bundle.statements()) {
            if (!statement.has("statedOn") || isBy(statement.get("statedOn"))) {
                text.append(texts(statement)).append('\n');
            } else {
                laterStatements.add(statement);
            }
        }
        Set<String> later =
                laterStatements.stream().map(row -> row.get("id").asText()).collect(Collectors.toSet());
        Bundle.findings().stream()
                .filter(finding -> later.contains(finding.get("statement").asText()))
                .forEach(finding -> laterFindings.add(finding.get("id").asText()));
        Bundle.sources().stream()
                .filter(source -> !source.has("publishedOn") || isBy(source.get("publishedOn")))
                .forEach(source -> text.append(texts(source)).append('\n'));
        record = text.toString();
        named.addAll(dates(record));
    }

    /** What a page says that nobody knew by the day. */
    Set<String> laterOn(Document page) {
        Set<String> later = new TreeSet<>();
        String text = PastDayTest.readable(page);
        dates(text).stream()
                .filter(date -> !named.contains(date))
                .filter(date -> ImpreciseDate.valueOf(date).from().isAfter(day))
                .map(date -> date + " in: " + around(text, date))
                .forEach(later::add);
        String links =
                page.select("[href]").stream().map(link -> link.attr("href")).collect(Collectors.joining("\n"));
        for (JsonNode agreement : laterAgreements) {
            names(agreement).stream()
                    .filter(name -> text.contains(name) && !record.contains(name))
                    .forEach(later::add);
            if (links.contains("/" + agreement.get("slug").asText())) {
                later.add("a link to " + agreement.get("slug").asText());
            }
        }
        for (JsonNode statement : laterStatements) {
            String id = statement.get("id").asText();
            String words = statement.get("text").asText();
            String beginning = words.substring(0, Math.min(120, words.length()));
            if ((text.contains(beginning) && !record.contains(beginning))
                    || Pattern.compile("/statements/" + id + "\\b")
                            .matcher(links)
                            .find()) {
                later.add("statement " + id);
            }
        }
        FINDING.matcher(text + '\n' + links)
                .results()
                .map(MatchResult::group)
                .filter(laterFindings::contains)
                .map(id -> "finding " + id)
                .forEach(later::add);
        return later;
    }

    private static List<String> names(JsonNode agreement) {
        List<String> names = new ArrayList<>(List.of(agreement.get("title").asText()));
        agreement.path("otherNames").forEach(name -> names.add(name.asText()));
        return names;
    }

    private boolean isBy(JsonNode date) {
        return !ImpreciseDate.valueOf(date.asText()).to().isAfter(day);
    }

    /** An agreement without the deadlines, wordings and suspensions that came later, and without notes, which are of today. */
    private JsonNode withoutLater(JsonNode agreement) {
        JsonNode copy = agreement.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) copy).remove(List.of("note", "relations"));
        copy.path("clauses").forEach(clause -> {
            removeLater(clause, "wordings", "validFrom");
            removeUndatedBesideTheFirst(clause);
            clause.path("commitments").forEach(commitment -> {
                removeLater(commitment, "deadlines", "announcedOn");
                removeLater(commitment, "terms", "announcedOn");
                removeLater(commitment, "suspensions", "announcedOn");
                keepQuotedCondition(commitment);
                ((com.fasterxml.jackson.databind.node.ObjectNode) commitment)
                        .remove(List.of("note", "supersededOn", "supersededAnnouncedOn", "suspensions"));
            });
        });
        return copy;
    }

    /** Nobody can tell when another wording than the first became known, if it has no day. */
    private static void removeUndatedBesideTheFirst(JsonNode clause) {
        var wordings = clause.path("wordings").elements();
        while (wordings.hasNext()) {
            JsonNode wording = wordings.next();
            if (!wording.has("validFrom") && !wording.path("primary").asBoolean()) {
                wordings.remove();
            }
        }
    }

    /** What stands around a quotation in a condition is the editor's, of today. */
    private static void keepQuotedCondition(JsonNode commitment) {
        if (commitment.path("condition") instanceof com.fasterxml.jackson.databind.node.ObjectNode condition) {
            condition.put(
                    "text",
                    QUOTED.matcher(condition.get("text").asText())
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.joining(" ")));
        }
    }

    private void removeLater(JsonNode of, String list, String field) {
        var rows = of.path(list).elements();
        while (rows.hasNext()) {
            JsonNode row = rows.next();
            if (row.has(field) && !isBy(row.get(field))) {
                rows.remove();
            }
        }
    }

    private static String texts(JsonNode node) {
        if (node.isValueNode()) {
            return node.asText();
        }
        StringBuilder text = new StringBuilder();
        node.forEach(child -> text.append(texts(child)).append('\n'));
        return text.toString();
    }

    /** Every date in a text: days, months and years, as the record writes them. */
    private static Set<String> dates(String text) {
        Set<String> dates = new TreeSet<>();
        DAY.matcher(text).results().forEach(found -> dates.add(date(found.group(3), found.group(2), found.group(1))));
        DAY_IN_AMERICA
                .matcher(text)
                .results()
                .forEach(found -> dates.add(date(found.group(3), found.group(1), found.group(2))));
        ISO.matcher(text).results().forEach(found -> dates.add(found.group()));
        OF_MONTH.matcher(text)
                .results()
                .forEach(found -> dates.add(YearMonth.of(Integer.parseInt(found.group(2)), month(found.group(1)))
                        .toString()));
        YEAR.matcher(text).results().forEach(found -> dates.add(found.group()));
        return dates;
    }

    private static String date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day))
                .toString();
    }

    private static int month(String letters) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(letters.toLowerCase(Locale.ROOT).substring(0, 3))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(letters);
    }

    private static String around(String text, String date) {
        Matcher year = Pattern.compile(date.substring(0, 4)).matcher(text);
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < 3 && year.find(); i++) {
            places.append('…')
                    .append(text, Math.max(0, year.start() - 60), Math.min(text.length(), year.end() + 30))
                    .append('…');
        }
        return places.toString();
    }
}
