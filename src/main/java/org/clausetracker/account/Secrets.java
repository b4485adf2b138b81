package org.clausetracker.account;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes what nobody can guess, and the digests by which it is known again. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int ID_LETTERS = 8;
    private static final int SECRET_LETTERS = 32;
    private static final int CHECK_LETTERS = 6;
    private static final Pattern KEY = Pattern.compile("tct_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}");

    /** Base 32 as Crockford has it, in lower case. */
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int ID_DIGITS = 26;

    private Secrets() {}

    /** 256 random bits, in 43 letters that an address or a cookie may hold. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] digest(String secret) {
        return DigestUtils.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of something that is no secret, in letters and digits. */
    static String id() {
        return letters(ID_LETTERS);
    }

    /**
     * A key that finders of lost secrets know by its form: the same beginning, and six letters at the end that fit the
     * rest.
     */
    static String key(String id) {
        String start = "tct_" + id + "_" + letters(SECRET_LETTERS);
        return start + check(start);
    }

    /** Whether a text has the form of a key; one that was mistyped almost never has. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches()
                && check(text.substring(0, text.length() - CHECK_LETTERS))
                        .equals(text.substring(text.length() - CHECK_LETTERS));
    }

    /** The permanent name of a new person: names of later persons sort behind it. */
    static String person(Instant now) {
        byte[] bytes = new byte[Long.BYTES * 2];
        RANDOM.nextBytes(bytes);
        long millis = now.toEpochMilli();
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (millis >>> (40 - 8 * i));
        }
        bytes[6] = (byte) (0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte) (0x80 | (bytes[8] & 0x3f));
        BigInteger rest = new BigInteger(1, bytes);
        BigInteger base = BigInteger.valueOf(CROCKFORD.length());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < ID_DIGITS; i++) {
            digits.append(CROCKFORD.charAt(rest.mod(base).intValue()));
            rest = rest.divide(base);
        }
        return "p-" + digits.reverse();
    }

    private static String letters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String check(String start) {
        CRC32 crc = new CRC32();
        crc.update(start.getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CHECK_LETTERS; i++) {
            text.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return text.reverse().toString();
    }
}
