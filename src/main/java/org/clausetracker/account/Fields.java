package org.clausetracker.account;

import java.util.regex.Pattern;
import org.clausetracker.request.RequestErrors;
import org.jspecify.annotations.Nullable;

/** Reads the texts of what is to be written; faults are noted with the field. */
final class Fields {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    private Fields() {}

    /** A text of one line that must not be empty. */
    static String text(RequestErrors errors, String name, @Nullable String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            errors.add(name, name + " must not be empty.");
        } else if (text.codePointCount(0, text.length()) > longest) {
            errors.add(name, name + " must have at most " + longest + " characters.");
        } else if (text.chars().anyMatch(Character::isISOControl) || hasLoneSurrogate(text)) {
            errors.add(name, name + " must not hold control characters or broken letters.");
        }
        return text;
    }

    /** An address to log in by; whether it exists is not known. */
    static String email(RequestErrors errors, @Nullable String given) {
        String email = given == null ? "" : given.strip();
        if (email.isEmpty()) {
            errors.add("email", "email must not be empty.");
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches() || hasLoneSurrogate(email)) {
            errors.add("email", "email must be an address such as anna@example.org.");
        }
        return email;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
    }
}
