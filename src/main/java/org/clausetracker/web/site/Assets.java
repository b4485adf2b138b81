package org.clausetracker.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The style sheets, typefaces, script and pictures that pages use: {@code cdi:assets} in templates. Each address holds a
 * digest of the bytes, so that browsers may keep them for ever and never show a page with those of another version. A style
 * sheet names a typeface as {@code url(name.woff2)}, and is sent with its address.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    /** Name in the address, and where the class path has it. What others refer to comes before them. */
    private static final Map<String, String> RESOURCES = new LinkedHashMap<>();

    static {
        List.of(
                        "inter-latin",
                        "inter-latin-more",
                        "inter-cyrillic",
                        "serif-latin",
                        "serif-latin-more",
                        "serif-cyrillic",
                        "sans-armenian",
                        "serif-armenian",
                        "sans-arabic")
                .forEach(face -> RESOURCES.put(face + ".woff2", "assets/fonts/" + face + ".woff2"));
        List.of(
                        "fonts.css",
                        "site.css",
                        "records.css",
                        "clause.css",
                        "brief.css",
                        "copy.js",
                        "chart.js",
                        "icons.svg",
                        "favicon.svg")
                .forEach(name -> RESOURCES.put(name, "assets/" + name));
        RESOURCES.put("htmx.js", "META-INF/resources/_static/htmx.org/2.0.2/dist/htmx.min.js");
    }

    private static final Pattern TYPEFACE = Pattern.compile("url\\(([a-z-]+\\.woff2)\\)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
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
        Matcher symbol = Pattern.compile(
                        "<symbol id=\"" + Pattern.quote(name) + "\"[^>]*>(.*?)</symbol>", Pattern.DOTALL)
                .matcher(text("icons.svg"));
        return symbol.find() ? symbol.group(1) : "";
    }

    /** The text of an asset that is one; fails for a name that is none. */
    public String text(String name) {
        return new String(find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private Asset read(String name, String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the application has no resource " + resource);
            }
            byte[] bytes = name.endsWith(".css") ? withAddresses(stream.readAllBytes()) : stream.readAllBytes();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new Asset(bytes, type, DigestUtils.sha256Hex(bytes).substring(0, DIGEST_CHARACTERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] withAddresses(byte[] sheet) {
        return TYPEFACE.matcher(new String(sheet, StandardCharsets.UTF_8))
                .replaceAll(face -> "url(" + url(face.group(1)) + ")")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of one asset, never changed after reading. */
    @SuppressWarnings("ArrayRecordComponent") // written to responses only, never compared
    record Asset(byte[] bytes, String type, String digest) {}
}
