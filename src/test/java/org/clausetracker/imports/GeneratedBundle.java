package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bundle of any size that is made while it is read, so that no memory but the reader's is measured. */
public final class GeneratedBundle {

    private static final int PARTIES = 200;
    private static final int AGREEMENTS = 50;
    private static final int CLAUSES = 10;
    private static final int SOURCES = 1_000;
    private static final int BATCH = 500;

    private final int statements;
    private final int findings;

    public GeneratedBundle(int statements, int findings) {
        this.statements = statements;
        this.findings = findings;
    }

    public InputStream open() {
        Iterator<byte[]> parts = Stream.of(
                        Stream.of("{\"format\":\"clause-tracker-bundle/1\",\"title\":\"Generated\",\"parties\":["),
                        list(PARTIES, GeneratedBundle::party),
                        Stream.of("],\"agreements\":["),
                        list(AGREEMENTS, GeneratedBundle::agreement),
                        Stream.of("],\"sources\":["),
                        list(SOURCES, GeneratedBundle::source),
                        Stream.of("],\"statements\":["),
                        list(statements, GeneratedBundle::statement),
                        Stream.of("],\"findings\":["),
                        list(findings, this::finding),
                        Stream.of("]}"))
                .flatMap(part -> part)
                .map(part -> part.getBytes(UTF_8))
                .iterator();
        return new Joined(parts);
    }

    private static final class Joined extends InputStream {

        private final Iterator<byte[]> parts;
        private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

        Joined(Iterator<byte[]> parts) {
            this.parts = parts;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            while (current.available() == 0) {
                if (!parts.hasNext()) {
                    return -1;
                }
                current = new ByteArrayInputStream(parts.next());
            }
            return current.read(bytes, from, length);
        }
    }

    private static Stream<String> list(int size, IntFunction<String> element) {
        return IntStream.range(0, (size + BATCH - 1) / BATCH).mapToObj(batch -> {
            StringBuilder part = new StringBuilder();
            for (int i = batch * BATCH; i < Math.min(size, (batch + 1) * BATCH); i++) {
                part.append(i == 0 ? "" : ",\n").append(element.apply(i));
            }
            return part.toString();
        });
    }

    private static String party(int i) {
        return """
                {"slug":"party-%1$d","name":"Party %1$d","kind":"STATE","side":"party-%1$d","aliases":["P%1$d"],"offices":[]}"""
                .formatted(i);
    }

    private static String agreement(int i) {
        String clauses = IntStream.range(1, CLAUSES + 1)
                .mapToObj(label -> clause(i, label))
                .reduce((first, second) -> first + "," + second)
                .orElseThrow();
        return """
                {"slug":"agreement-%1$d","title":"Agreement %1$d","otherNames":[],"kind":"CEASEFIRE","signedOn":"2020-01-10",\
                "zone":"Europe/Moscow","parties":[{"party":"party-%1$d","role":"SIGNATORY"}],"relations":[],"citations":[],\
                "clauses":[%2$s]}"""
                .formatted(i, clauses);
    }

    private static String clause(int agreement, int label) {
        return """
                {"label":"%2$d","editorialLabel":false,"ordinal":%2$d,"wordings":[{"language":"en","publisher":"P",\
                "authority":"AUTHENTIC","primary":true,"text":"All fire ceases."}],"topics":[],"commitments":[\
                {"id":"agreement-%1$d/%2$d.a","letter":"a","summary":"Nobody fires.","kind":"CONTINUING",\
                "obligors":[{"party":"party-%1$d","namedInText":true}],"beneficiaries":[],"appliesFrom":"2020-01-11",\
                "windowDays":30,"reversible":true,"deadlines":[]}]}"""
                .formatted(agreement, label);
    }

    private static String source(int i) {
        return """
                {"id":"source-%1$d","publisher":"party-%2$d","title":"Report %1$d","url":"https://example.org/%1$d",\
                "publishedOn":"2021-%3$02d"}"""
                .formatted(i, i % PARTIES, 1 + i % 12);
    }

    private static String statement(int i) {
        return """
                {"id":"statement-%1$d","source":"source-%2$d","speaker":"party-%3$d","recordType":"REPORT","mode":"VERBATIM",\
                "text":"On day %1$d of the watch the observers heard shots from the eastern bank, counted %4$d rounds, and saw \
                nobody cross the bridge until the evening; the other side called the report “an invention”.",\
                "statedOn":"%5$s","eventOn":"%5$s"}"""
                .formatted(i, i % SOURCES, i % PARTIES, i % 977, day(i));
    }

    private String finding(int i) {
        int agreement = i % AGREEMENTS;
        int label = 1 + i / AGREEMENTS % CLAUSES;
        int reporter = i % PARTIES;
        return """
                {"id":"finding-%1$d","statement":"statement-%2$d","agreement":"agreement-%3$d","clause":"%4$d",\
                "commitment":"agreement-%3$d/%4$d.a","kind":"BREACH","alternatives":["RISK"],"about":["party-%3$d"],\
                "reporter":"party-%5$d","reporterRole":"%8$s","reporterSide":"party-%5$d","via":"party-%6$d",\
                "sourceGrade":"B","itemGrade":3,"fit":"DIRECT","excerpt":"heard shots from the eastern bank",\
                "eventOn":"%7$s","ongoing":false,"coderConfidence":0.75,"rationale":"The observers name what they heard.",\
                "reviewState":"ACCEPTED"}"""
                .formatted(
                        i,
                        i % statements,
                        agreement,
                        label,
                        reporter,
                        (i + 1) % PARTIES,
                        day(i % statements),
                        reporter == agreement ? "PARTY" : "OUTSIDER");
    }

    private static String day(int i) {
        return "%d-%02d-%02d".formatted(2020 + i % 5, 1 + i % 12, 1 + i % 28);
    }
}
