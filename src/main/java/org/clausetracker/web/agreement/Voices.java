package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.Voice;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/** The voices whose view of an agreement can be shown: everybody, each side, and those who stand outside. */
public final class Voices {

    /** Voices set side by side, at most. */
    static final int MOST = 8;

    private static final Voice INDEPENDENT = new Voice(Voice.INDEPENDENT);

    private Voices() {}

    /** Everybody, each side and mediator, and those who stand outside. */
    public static List<Voice> of(AgreementSummary agreement) {
        boolean signed = agreement.parties().stream().anyMatch(party -> party.role() == PartyRole.SIGNATORY);
        List<Voice> voices = new ArrayList<>(List.of(Voice.EVERYBODY));
        agreement.parties().stream()
                .filter(party -> speaks(party.role(), signed))
                .map(party -> new Voice(party.party()))
                .distinct()
                .limit(MOST - 2L)
                .forEach(voices::add);
        voices.add(INDEPENDENT);
        return voices;
    }

    /** The voices asked for, in the order of the columns; all voices where the reader asks for none. */
    static List<Voice> chosen(List<Voice> all, @Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return all;
        }
        QueryReader reader = new QueryReader("matrix");
        List<String> known = all.stream().map(Voice::name).toList();
        given.forEach(name -> reader.oneOf("voice", name, known, text -> text));
        reader.check();
        return all.stream().filter(one -> given.contains(one.name())).toList();
    }

    private static boolean speaks(PartyRole role, boolean signed) {
        return switch (role) {
            case SIGNATORY, GUARANTOR, MEDIATOR -> true;
            case NON_SIGNATORY -> !signed;
            case MONITOR, IMPLEMENTING_BODY -> false;
        };
    }

    /** How a voice is called at the head of a column. */
    static String name(String voice, Names names, Language language) {
        return switch (voice) {
            case Voice.ALL -> language.words(AgreementMessages.class).allStatements();
            case Voice.INDEPENDENT -> language.words().independentVoices();
            default -> names.of(voice);
        };
    }
}
