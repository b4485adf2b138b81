package org.clausetracker.journal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. What is made later sorts behind. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Base 32 as Crockford has it, in lower case. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int DIGITS = 26;
    private static final int BITS_OF_DIGIT = 5;

    private TimeOrderedId() {}

    /** A new one. */
    public static UUID next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A new one as a name: what it begins with, and 26 letters and digits. */
    public static String name(String prefix, Clock clock) {
        UUID id = next(clock);
        BigInteger rest = new BigInteger(
                1,
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            digits.append(LETTERS.charAt(rest.intValue() & (1 << BITS_OF_DIGIT) - 1));
            rest = rest.shiftRight(BITS_OF_DIGIT);
        }
        return prefix + digits.reverse();
    }
}
