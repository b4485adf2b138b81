package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.compression.BrotliOptions;
import io.vertx.core.http.HttpServerOptions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers get where Brotli is there is in {@link ConditionalGetTest}. */
class CompressionTest {

    @Test
    void brotli_is_offered_where_the_machine_has_it_and_left_out_in_silence_where_it_has_not() {
        HttpServerOptions without = new HttpServerOptions();
        new Compression(Set.of(), false).customizeHttpServer(without);
        HttpServerOptions with = new HttpServerOptions();
        new Compression(Set.of(), true).customizeHttpsServer(with);

        assertThat(without.getCompressors()).isNullOrEmpty();
        assertThat(with.getCompressors()).singleElement().isInstanceOf(BrotliOptions.class);
    }
}
