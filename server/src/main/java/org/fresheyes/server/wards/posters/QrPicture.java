package org.fresheyes.server.wards.posters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code that a camera still reads when a quarter of it is dirty or torn (correction level Q). */
final class QrPicture {

    /** White around it, in squares: four, as ISO/IEC 18004 asks. */
    private static final int QUIET = 4;

    /** Pixels of one square, so that it is sharp on paper. */
    private static final int SQUARE = 12;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** A PNG picture, to be put into the address of an image. */
    static String dataUri(String address) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(address), "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage picture(String address) {
        BitMatrix squares = squares(address);
        int size = squares.getWidth() * SQUARE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, squares.get(x / SQUARE, y / SQUARE) ? BLACK : WHITE);
            }
        }
        return picture;
    }

    private static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(
                    "Address '%s': does not fit into a QR code. Maybe public-url is not an address.".formatted(address),
                    tooLong);
        }
    }
}
