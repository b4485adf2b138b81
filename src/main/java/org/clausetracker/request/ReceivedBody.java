package org.clausetracker.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A body in a file that has no name any more: it is gone when it is closed, and when the process ends in whatever way. One
 * thread at a time uses it.
 */
public final class ReceivedBody implements AutoCloseable {

    private final FileChannel file;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long length;

    private ReceivedBody(FileChannel file) {
        this.file = file;
    }

    /** An empty one. */
    public static ReceivedBody create() throws IOException {
        Path named = Files.createTempFile("clause-tracker-body-", ".tmp");
        return new ReceivedBody(FileChannel.open(
                named, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Puts bytes at the end. */
    public void append(ByteBuffer bytes) throws IOException {
        digest.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            length += file.write(bytes, length);
        }
    }

    /** Bytes so far. */
    public long length() {
        return length;
    }

    /** SHA-256 of all bytes, in hexadecimal; call it once, when the body is whole. */
    public String sha256() {
        return Hex.encodeHexString(digest.digest());
    }

    /** Reads it from its beginning. */
    public InputStream open() throws IOException {
        file.position(0);
        InputStream content = Channels.newInputStream(file);
        return new java.io.FilterInputStream(content) {
            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                return in.read(bytes, from, count);
            }

            @Override
            public void close() {
                // The file stays until nobody needs it.
            }
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A body that was received is not given up", e);
        }
    }
}
