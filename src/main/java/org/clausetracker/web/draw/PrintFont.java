package org.clausetracker.web.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces that come with the tracker for what is not shown by a browser, in one weight. A letter is taken from the
 * first face that has it; one that none has leaves a gap. No typeface of the machine is used, so that the same words look
 * the same everywhere.
 */
public final class PrintFont {

    /** The families, by the names under which style sheets know them; the first has Latin, Cyrillic and Greek. */
    public static final List<String> FAMILIES =
            List.of("Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Arabic");

    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<Face> faces;

    private PrintFont(String weight) {
        faces = FAMILIES.stream().map(family -> Face.of(family, weight)).toList();
    }

    /**
     * The typefaces in one weight.
     *
     * @param bold whether its letters are bold
     */
    public static PrintFont of(boolean bold) {
        return new PrintFont(bold ? "Bold" : "Regular");
    }

    /**
     * The file of a face.
     *
     * @param weight Regular or Bold
     */
    public static InputStream file(String family, String weight) {
        String resource = "fonts/pdf/" + family.replace(" ", "") + "-" + weight + ".ttf";
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource),
                () -> "the application has no resource " + resource);
    }

    /** The length of a text. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size;
    }

    /** The outlines of a text that begins at a point, in the language of paths in SVG. */
    String outlines(String text, double size, double x, double y) {
        StringBuilder path = new StringBuilder();
        double pen = x;
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            AffineTransform place = new AffineTransform(size, 0, 0, -size, pen, y);
            append(path, glyph.outline().getPathIterator(place));
            pen += glyph.advance() * size;
        }
        return path.toString();
    }

    /** The lines of a text, broken between words where they would be longer. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private Glyph glyph(int letter) {
        return faces.stream()
                .filter(face -> face.has(letter))
                .findFirst()
                .orElse(faces.get(0))
                .glyph(letter);
    }

    private static void append(StringBuilder path, PathIterator outline) {
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int kind = outline.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void append(StringBuilder path, char command, double[] at, int numbers) {
        path.append(command);
        for (int i = 0; i < numbers; i++) {
            path.append(i == 0 ? "" : " ").append(Math.round(at[i] * 100) / 100.0);
        }
    }

    /**
     * One letter, in units of its size.
     *
     * @param advance how far the next letter stands from it
     */
    private record Glyph(GeneralPath outline, double advance) {}

    /** One face; it is read whole, and only read from then on. */
    private record Face(TrueTypeFont font, CmapLookup letters, double unitsPerEm) {

        static Face of(String family, String weight) {
            try (InputStream file = file(family, weight)) {
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
                return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }

        Glyph glyph(int letter) {
            int id = letters.getGlyphId(letter);
            try {
                GeneralPath outline = new GeneralPath();
                if (id != 0 && font.getGlyph().getGlyph(id) != null) {
                    outline = font.getGlyph().getGlyph(id).getPath();
                    outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
                }
                return new Glyph(outline, id == 0 ? 0.3 : font.getAdvanceWidth(id) / unitsPerEm);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
