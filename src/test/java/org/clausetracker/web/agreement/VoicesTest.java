package org.clausetracker.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.AgreementPartyDetail;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.status.SpeakingSide;
import org.clausetracker.status.Voice;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Which sides have a column. */
class VoicesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void bodies_are_their_sides_and_whoever_had_spoken_by_the_day_follows_the_sides_by_role() {
        Voices voices = Voices.of(
                agreement(
                        party("north", PartyRole.SIGNATORY),
                        party("guard", PartyRole.GUARANTOR),
                        party("aside", PartyRole.NON_SIGNATORY),
                        party("mute", PartyRole.NON_SIGNATORY),
                        party("board", PartyRole.IMPLEMENTING_BODY)),
                List.of(
                        new SpeakingSide("north", "north", null),
                        new SpeakingSide("guard", "empire", null),
                        new SpeakingSide("aside", "aside", null),
                        new SpeakingSide("mute", "mute", null),
                        new SpeakingSide("board", "board", null),
                        new SpeakingSide("a-third", "a-third", DAY),
                        new SpeakingSide("aside", "aside", DAY),
                        new SpeakingSide("board", "board", DAY.plusDays(1)),
                        new SpeakingSide("empire", "empire", DAY)),
                DAY);

        assertThat(names(voices.shown())).containsExactly("ALL", "north", "empire", "aside", "a-third", "INDEPENDENT");
        assertThat(names(voices.chosen(List.of("board", "guard")))).containsExactly("empire", "board");
    }

    @Test
    void of_too_many_sides_those_that_said_nothing_give_way_and_can_still_be_chosen() {
        List<SpeakingSide> sides = new ArrayList<>();
        AgreementPartyDetail[] signatories = IntStream.range(0, 9)
                .mapToObj(number -> party("s" + number, PartyRole.SIGNATORY))
                .toArray(AgreementPartyDetail[]::new);
        sides.add(new SpeakingSide("s8", "s8", DAY));
        sides.add(new SpeakingSide("speaker", "speaker", DAY));

        Voices voices = Voices.of(agreement(signatories), sides, DAY);

        assertThat(names(voices.shown()))
                .containsExactly("ALL", "s0", "s1", "s2", "s3", "s4", "s5", "s8", "speaker", "INDEPENDENT");
        assertThat(names(voices.offered(voices.shown()))).contains("s6", "s7");
        assertThat(names(voices.chosen(List.of("s7")))).containsExactly("s7");
    }

    private static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }

    private static AgreementPartyDetail party(String slug, PartyRole role) {
        return new AgreementPartyDetail(slug, role, null);
    }

    private static AgreementSummary agreement(AgreementPartyDetail... parties) {
        return new AgreementSummary(
                "pact",
                "Pact",
                List.of(),
                AgreementKind.CEASEFIRE,
                ImpreciseDate.valueOf("2020-01-01"),
                null,
                "UTC",
                null,
                null,
                null,
                List.of(),
                List.of(parties),
                1);
    }
}
