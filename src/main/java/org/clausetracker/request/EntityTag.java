package org.clausetracker.request;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The strong entity tag of an answer: a digest of its bytes, so that equal answers have equal tags on every node. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of a body, without quotation marks and without a mark for the coding in which it is sent. */
    public static String of(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(body));
    }
}
