package org.clausetracker.http;

import com.aayushatharva.brotli4j.encoder.Encoder;
import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.BrotliMode;
import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How bodies are compressed, and how the answer to a request will be: by Brotli where the machine has its library and the
 * reader takes it, else by gzip. The server chooses; this asks the same code what it will choose, because a strong entity
 * tag says so.
 */
@Singleton
class Compression implements HttpServerOptionsCustomizer {

    /** Of 0 to 11. At 4 answers are a little smaller than by gzip and take half its time, which is that of all readers. */
    private static final int QUALITY = 4;

    /** How far back the compressor looks, as a power of 2: as far as most answers are long; more would only take memory. */
    private static final int WINDOW = 18;

    /** What a reader gives the quality 0 it does not take, whatever the server makes of it. */
    private static final Pattern REFUSED =
            Pattern.compile("(?:^|,)\\s*([^,;\\s]+)\\s*;\\s*[qQ]\\s*=\\s*0(?:\\.0{0,3})?\\s*(?=,|$)");

    private final Set<String> mediaTypes;
    private final List<CompressionOptions> added;
    private final Chooser chooser;

    /** How a body is coded on its way. */
    enum Coding {
        /** As it is. */
        NONE(""),
        GZIP("gzip"),
        BROTLI("br");

        private final String token;

        Coding(String token) {
            this.token = token;
        }

        /** Its name in Content-Encoding. */
        String token() {
            return token;
        }

        /** The end of a strong entity tag of bytes so coded, before the quotation mark. */
        String mark() {
            return this == NONE ? "" : "-" + token;
        }
    }

    @Inject
    Compression(VertxHttpBuildTimeConfig config) {
        this(Set.copyOf(config.compressMediaTypes().orElseThrow()), Brotli.isAvailable());
    }

    /** @param brotli whether this machine has the library of Brotli, which is made for some systems only */
    Compression(Set<String> mediaTypes, boolean brotli) {
        this.mediaTypes = mediaTypes;
        added = brotli ? List.of(StandardCompressionOptions.brotli(QUALITY, WINDOW, BrotliMode.TEXT)) : List.of();
        chooser = new Chooser(Stream.concat(Stream.of(StandardCompressionOptions.gzip()), added.stream())
                .toArray(CompressionOptions[]::new));
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        use(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        use(options);
    }

    /** Adds to gzip, which the configuration names; naming Brotli there would stop the start where there is none. */
    private void use(HttpServerOptions options) {
        added.forEach(options::addCompressor);
    }

    /** How a body of a media type, which may have parameters, is coded in the answer to a request. */
    Coding of(HttpServerRequest request, String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return mediaTypes.contains(type.strip()) ? of(request) : Coding.NONE;
    }

    /** How the body of an answer is coded if its type is one that is compressed at all. */
    Coding of(HttpServerRequest request) {
        String accepted = accepted(request);
        Coding chosen = chosen(accepted);
        return isRefused(chosen, accepted) ? Coding.NONE : chosen;
    }

    /** Whether the server would compress with what the reader has refused: it does not look at a quality of 0 of Brotli. */
    boolean wouldBeRefused(HttpServerRequest request) {
        String accepted = accepted(request);
        return isRefused(chosen(accepted), accepted);
    }

    /** The bytes of a body as they are sent. */
    byte[] pack(byte[] body, Coding coding) {
        try {
            return switch (coding) {
                case NONE -> body;
                case GZIP -> gzip(body);
                case BROTLI ->
                    Encoder.compress(
                            body,
                            new Encoder.Parameters()
                                    .setQuality(QUALITY)
                                    .setWindow(WINDOW)
                                    .setMode(Encoder.Mode.TEXT));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("no stream but in memory is written", e);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(body);
        }
        return packed.toByteArray();
    }

    /** What the compressor of the server looks at; it compresses nothing for HTTP/1.0. */
    private static String accepted(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_1_0) {
            return "";
        }
        return request.version() == HttpVersion.HTTP_2
                ? String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                : String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    private Coding chosen(String accepted) {
        String token = chooser.chosen(accepted);
        for (Coding coding : Coding.values()) {
            if (coding.token.equals(token)) {
                return coding;
            }
        }
        return Coding.NONE;
    }

    private static boolean isRefused(Coding coding, String accepted) {
        Matcher refused = REFUSED.matcher(accepted);
        while (refused.find()) {
            if (coding.token.equals(refused.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The compressor of the server, asked for its choice alone. */
    private static final class Chooser extends HttpContentCompressor {

        Chooser(CompressionOptions... codings) {
            super(codings);
        }

        @Nullable
        String chosen(String accepted) {
            return determineEncoding(accepted);
        }
    }
}
