package org.clausetracker.web.brief;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An address to be scanned (ISO/IEC 18004), with the quiet zone that scanners need around it.
 *
 * @param address what it says
 */
public record QrCode(String address) {

    /** Modules around the code, as the standard asks for. */
    private static final int QUIET = 4;

    /** Pixels of a module in a picture. */
    private static final int PIXELS = 6;

    private static final int WHITE = 0xFFFFFF;

    /** Its modules as SVG draws them, in units of one module. */
    public String path() {
        BitMatrix modules = modules();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Modules of one side, the quiet zone included. */
    public int size() {
        return modules().getWidth();
    }

    /** A PNG picture. */
    byte[] png() {
        BitMatrix modules = modules();
        int side = modules.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The picture as an address that holds it. */
    public String picture() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    private BitMatrix modules() {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException e) {
            throw new IllegalStateException("an address of this service fits into a code: " + address, e);
        }
    }
}
