package org.clausetracker.web.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clausetracker.account.KeyDetail;
import org.clausetracker.account.SessionDetail;
import org.clausetracker.web.account.MeView.KeyLine;
import org.clausetracker.web.account.MeView.SessionLine;
import org.clausetracker.web.site.Language;

/** Tells of sessions and keys in one language. */
final class AccountLines {

    private final Language language;
    private final AccountMessages words;

    AccountLines(Language language) {
        this.language = language;
        words = language.words(AccountMessages.class);
    }

    List<SessionLine> sessions(List<SessionDetail> sessions) {
        return sessions.stream()
                .map(session -> new SessionLine(
                        session.id(),
                        session.agent() == null ? words.unknownAgent() : session.agent(),
                        words.sessionSeen(day(session.seenAt()), session.network()),
                        session.current()))
                .toList();
    }

    List<KeyLine> keys(List<KeyDetail> keys, Instant now) {
        return keys.stream()
                .map(key -> {
                    boolean open = key.revokedAt() == null && key.endsAt().isAfter(now);
                    return new KeyLine(
                            key.id(),
                            key.name(),
                            key.scopes(),
                            open ? words.keyEnds(day(key.endsAt())) : words.keyEnded(),
                            key.lastUsedAt() == null ? words.keyNeverUsed() : words.keyUsed(day(key.lastUsedAt())),
                            open);
                })
                .toList();
    }

    /** A day in UTC. */
    String day(Instant instant) {
        return language.dates().day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
