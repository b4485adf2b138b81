package org.clausetracker.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a new password must be: long, and not one of those that are tried first. Nearly all of the commonest passwords are
 * shorter than twelve characters, so a plain look into their list would find none; those made of them by repeating,
 * lengthening or replacing letters are what is left to find.
 */
final class PasswordRules {

    /** The least number of characters. */
    static final int SHORTEST = 12;

    /** The largest number of characters; long enough for any sentence. */
    static final int LONGEST = 200;

    /** Only the beginning is weighed: the time it takes grows with the cube of the length. */
    private static final int WEIGHED = 64;

    /** So many guesses take an hour where one of them takes half a second of a thousand processors. */
    private static final double FEWEST_GUESSES = 1e7;

    /** What stands between the words of a name or an address. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PasswordRules() {}

    /** What is wrong with a password. */
    enum Fault {
        SHORT("must have at least " + SHORTEST + " characters."),
        LONG("must have at most " + LONGEST + " characters."),
        COMMON("is, or is made of, one of the commonest passwords, or of your name. Choose several words that do not"
                + " belong together.");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * What is wrong with a new password; empty when nothing is.
     *
     * @param own name and address of the person, which others know
     */
    static Optional<Fault> faultOf(String password, List<String> own) {
        String normal = PasswordHashes.normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.LONG);
        }
        String weighed = normal.length() > WEIGHED ? normal.substring(0, WEIGHED) : normal;
        return meter().measure(weighed, wordsOf(own)).getGuesses() < FEWEST_GUESSES
                ? Optional.of(Fault.COMMON)
                : Optional.empty();
    }

    /** Each as it is, its words, and its words put together. */
    private static List<String> wordsOf(List<String> own) {
        return own.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one, NO_WORD.matcher(one).replaceAll("")), NO_WORD.splitAsStream(one)))
                .filter(word -> word.length() > 2)
                .toList();
    }

    /** The lists take megabytes, and a password is set once in a while: nothing of it is kept. */
    private static Zxcvbn meter() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
