package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.SpeakingSide;
import org.clausetracker.status.Voice;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/**
 * The voices whose view of an agreement can be shown: everybody, each side, and those who stand outside. A side is one that
 * signed, stands behind or brokered the agreement, or that spoke of its commitments and is not independent.
 *
 * @param every all of them, in the order of the columns
 * @param known those among them that are sides by their role or had spoken by the day of the page
 * @param silent the sides by their role alone, which had said nothing by the day of the page
 * @param sides whom a body that has a role in the agreement speaks for
 */
public record Voices(List<Voice> every, Set<Voice> known, Set<Voice> silent, Map<String, String> sides) {

    /** Voices set side by side, at most; the API has the same bound. */
    static final int MOST = 10;

    private static final Voice INDEPENDENT = new Voice(Voice.INDEPENDENT);

    /**
     * The voices of an agreement.
     *
     * @param sides whose sides its parties are on, and who spoke of it since when
     * @param publishedBy the day by which a side that has no such role must have spoken
     */
    public static Voices of(AgreementSummary agreement, List<SpeakingSide> sides, LocalDate publishedBy) {
        Map<String, String> sideOf = new HashMap<>();
        Set<String> spoken = new LinkedHashSet<>();
        Set<String> heard = new HashSet<>();
        for (SpeakingSide side : sides) {
            LocalDate since = side.since();
            if (since == null) {
                sideOf.put(side.party(), side.side());
            } else {
                spoken.add(side.side());
                if (!since.isAfter(publishedBy)) {
                    heard.add(side.side());
                }
            }
        }
        boolean signed = agreement.parties().stream().anyMatch(party -> party.role() == PartyRole.SIGNATORY);
        Set<String> byRole = new LinkedHashSet<>();
        Set<String> ordered = new LinkedHashSet<>();
        agreement.parties().stream()
                .filter(party -> speaks(party.role(), signed))
                .forEach(party -> byRole.add(sideOf.getOrDefault(party.party(), party.party())));
        ordered.addAll(byRole);
        agreement.parties().stream()
                .map(party -> sideOf.getOrDefault(party.party(), party.party()))
                .filter(spoken::contains)
                .forEach(ordered::add);
        ordered.addAll(spoken);
        List<Voice> every = new ArrayList<>(List.of(Voice.EVERYBODY));
        Set<Voice> known = new HashSet<>(Set.of(Voice.EVERYBODY, INDEPENDENT));
        Set<Voice> silent = new HashSet<>();
        for (String name : ordered) {
            Voice voice = new Voice(name);
            every.add(voice);
            if (heard.contains(name)) {
                known.add(voice);
            } else if (byRole.contains(name)) {
                known.add(voice);
                silent.add(voice);
            }
        }
        every.add(INDEPENDENT);
        return new Voices(List.copyOf(every), known, silent, sideOf);
    }

    /** The columns where the reader asks for none: where there are too many, sides that said nothing give way first. */
    public List<Voice> shown() {
        List<Voice> all = every.stream().filter(known::contains).toList();
        Set<Voice> kept = Stream.concat(
                        Stream.of(Voice.EVERYBODY, INDEPENDENT),
                        Stream.concat(
                                all.stream().filter(one -> !silent.contains(one)),
                                all.stream().filter(silent::contains)))
                .distinct()
                .limit(MOST)
                .collect(toSet());
        return all.stream().filter(kept::contains).toList();
    }

    /** All voices but everybody together. */
    public List<Voice> single() {
        return every.stream().filter(one -> !one.equals(Voice.EVERYBODY)).toList();
    }

    /** The voices asked for, in the order of the columns; where the reader asks for none, those that are shown then. */
    List<Voice> chosen(@Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return shown();
        }
        QueryReader reader = new QueryReader("matrix");
        List<String> names = every.stream().map(Voice::name).toList();
        Set<String> asked = new LinkedHashSet<>();
        for (String name : given) {
            String side = names.contains(name) ? name : sides.getOrDefault(name, name);
            reader.oneOf("voice", side, names, text -> text).ifPresent(asked::add);
        }
        if (asked.size() > MOST) {
            reader.refuse("voice", "voice may name at most " + MOST + " voices.");
        }
        reader.check();
        return every.stream().filter(one -> asked.contains(one.name())).toList();
    }

    /** The voices that the reader may choose from: those known, and those chosen already. */
    List<Voice> offered(List<Voice> chosen) {
        return every.stream()
                .filter(one -> known.contains(one) || chosen.contains(one))
                .toList();
    }

    /** The slugs of the sides, whose names a page needs. */
    public List<String> names() {
        return every.stream()
                .filter(one -> !one.isNamedGroup())
                .map(Voice::name)
                .toList();
    }

    private static boolean speaks(PartyRole role, boolean signed) {
        return switch (role) {
            case SIGNATORY, GUARANTOR, MEDIATOR -> true;
            case NON_SIGNATORY -> !signed;
            case MONITOR, IMPLEMENTING_BODY -> false;
        };
    }

    /** How a voice is called at the head of a column. */
    public static String name(String voice, Names names, Language language) {
        return switch (voice) {
            case Voice.ALL -> language.words(AgreementMessages.class).allStatements();
            case Voice.INDEPENDENT -> language.words().independentVoices();
            default -> names.of(voice);
        };
    }
}
