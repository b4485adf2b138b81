package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The style sheet, script and pictures that pages use: {@code cdi:assets} in templates. Each address holds a digest of
 * the bytes, so that browsers may keep them for ever and never show a page with those of another version.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    /** Name in the address, and where the class path has it. */
    private static final Map<String, String> RESOURCES = Map.of(
            "site.css", "assets/site.css",
            "records.css", "assets/records.css",
            "brief.css", "assets/brief.css",
            "copy.js", "assets/copy.js",
            "icons.svg", "assets/icons.svg",
            "favicon.svg", "assets/favicon.svg",
            "htmx.js", "META-INF/resources/_static/htmx.org/2.0.2/dist/htmx.min.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "js", "text/javascript;charset=UTF-8");

    private static final int DIGEST_CHARACTERS = 12;

    private final Map<String, Asset> assets = new TreeMap<>();

    Assets() {
        RESOURCES.forEach((name, resource) -> assets.put(name, read(name, resource)));
    }

    /** The address of an asset; fails for a name that is not one. */
    public String url(String name) {
        return "/assets/" + find(name).orElseThrow().digest() + "/" + name;
    }

    /** The drawing of an icon, for pictures that stand alone and cannot refer to the sheet; empty for an unknown name. */
    public String symbol(String name) {
        String sheet = new String(find("icons.svg").orElseThrow().bytes(), StandardCharsets.UTF_8);
        Matcher symbol = Pattern.compile(
                        "<symbol id=\"" + Pattern.quote(name) + "\"[^>]*>(.*?)</symbol>", Pattern.DOTALL)
                .matcher(sheet);
        return symbol.find() ? symbol.group(1) : "";
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static Asset read(String name, String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the application has no resource " + resource);
            }
            byte[] bytes = stream.readAllBytes();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new Asset(bytes, type, DigestUtils.sha256Hex(bytes).substring(0, DIGEST_CHARACTERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of one asset, never changed after reading. */
    @SuppressWarnings("ArrayRecordComponent") // written to responses only, never compared
    record Asset(byte[] bytes, String type, String digest) {}
}
