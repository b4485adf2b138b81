package org.clausetracker.web.draw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How what a style sheet would paint is painted in a picture that stands alone. The colours are those of the style sheet of the
 * site, on light paper.
 */
final class Paints {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}),");

    private static final List<String> TONES = List.of("red", "amber", "grey", "blue", "green", "none");

    /** Attributes by the name of the class; a value that is the name of a colour stands for it. */
    private static final Map<String, Map<String, String>> CLASSES = Map.ofEntries(
            Map.entry("paper", Map.of("fill", "paper")),
            Map.entry("message", Map.of("fill", "ink", "font-size", "22", "font-weight", "700")),
            Map.entry("lane", Map.of("fill", "ink", "font-weight", "700")),
            Map.entry("word", Map.of("fill", "ink", "font-weight", "700")),
            Map.entry("tick", Map.of("fill", "ink-soft")),
            Map.entry("day", Map.of("fill", "ink-soft")),
            Map.entry("note", Map.of("fill", "ink-soft", "font-size", "12")),
            Map.entry("letters", Map.of("fill", "ink")),
            Map.entry("many", Map.of("fill", "ink", "font-size", "9")),
            Map.entry("grid", Map.of("stroke", "rule")),
            Map.entry("base", Map.of("stroke", "rule-strong")),
            Map.entry("marker", Map.of("stroke", "ink", "stroke-dasharray", "3 2")),
            Map.entry("due", Map.of("stroke", "ink", "stroke-width", "1.5")),
            Map.entry("former", Map.of("stroke-dasharray", "2 2")),
            Map.entry("worded", Map.of("fill", "none-fill")),
            Map.entry("month", Map.of("fill", "grey-fill")),
            Map.entry("bar", Map.of("fill-opacity", "0.6")),
            Map.entry("forecast", Map.of("fill-opacity", "0.4")),
            Map.entry("hatch", Map.of("stroke", "ink", "stroke-width", "2")));

    private final Map<String, String> colours = new HashMap<>();

    /** @param sheet the style sheet that names the colours */
    Paints(String sheet) {
        Matcher colour = COLOUR.matcher(sheet);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
    }

    /** The attributes that stand for these classes; of two that say the same the later one holds. */
    Map<String, String> of(List<String> classes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : classes) {
            if (TONES.contains(name)) {
                attributes.put("fill", colour(name + "-fill"));
            } else if (name.equals("uncounted")) {
                attributes.put("stroke", attributes.getOrDefault("fill", colour("ink")));
                attributes.put("fill", colour("paper"));
                attributes.put("stroke-width", "1.2");
            } else {
                CLASSES.getOrDefault(name, Map.of())
                        .forEach((attribute, value) -> attributes.put(attribute, colours.getOrDefault(value, value)));
            }
        }
        return attributes;
    }

    private String colour(String name) {
        return colours.getOrDefault(name, "#000000");
    }
}
