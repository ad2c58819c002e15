package org.fresheyes.server.wards;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.posters.Posters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Posters and cards as they come out of the printer: pictures of the pages, read by a reader of codes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostersTest {

    private static final OdsCode TRUST = OdsCode.of("ZZN01");
    private static final OdsCode SITE = OdsCode.of("ZZN01A");
    private static final String PUBLIC = "https://second-look.northmoor.example.org";
    private static final int DOTS_PER_INCH = 100;

    private final TestServer server = TestServer.start("--signin.built-in", "--public-url", PUBLIC);
    private final List<Place> wards = new ArrayList<>();

    @BeforeAll
    void hospital() {
        Set<Membership> administers = Set.of(new Membership(TRUST, "Northmoor", Role.ADMINISTRATOR));
        UUID account = server.bean(DemoSignIns.class)
                .add(new DemoSignIn("administrator", "Kit", "prints", Optional.empty(), Optional.empty(), administers));
        Viewer kit = new Viewer(account, "Kit", Optional.empty(), administers);
        Hospitals hospitals = server.bean(Hospitals.class);
        Place hospital =
                hospitals.add(kit, new HospitalSite(SITE, TRUST, "Northmoor General Hospital", "01632 960 211"));
        wards.add(hospitals.addWard(kit, hospital, "Willow Ward", ""));
        hospitals.addBeds(kit, wards.getFirst(), BedNames.of("Bed 1 to 6"));
        Bed closed = server.bean(Wards.class)
                .beds(wards.getFirst().ward().orElseThrow().id())
                .getLast();
        hospitals.setOpen(kit, places().bed(closed.id()), false);
        wards.add(hospitals.addWard(kit, hospital, "Larch Ward, the children’s ward on the second floor", ""));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_poster_of_a_hospital_leads_a_camera_to_its_call_page() throws IOException {
        try (PDDocument pdf = get("/organisation/hospitals/" + SITE + "/poster/pdf", "poster-hospital")) {
            assertThat(codes(pdf)).containsExactly(PUBLIC + "/call/" + code(places().hospital(SITE)));
            assertThat(words(pdf))
                    .contains(
                            "Worried that someone in this hospital is getting worse?",
                            "01632 960 211",
                            "24 hours a day",
                            "You do not need to ring 999 inside the hospital",
                            places().codeOf(places().hospital(SITE)).spaced());
            assertThat(words(pdf).replace(" ", "")).contains("second-look.northmoor.example.org/call");
            assertAccessible(pdf);
        }
    }

    @Test
    void the_poster_of_a_ward_is_one_page_even_with_a_long_name() throws IOException {
        for (Place ward : wards) {
            try (PDDocument pdf = get(path(ward) + "/poster/pdf", "poster-ward")) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(codes(pdf)).containsExactly(PUBLIC + "/call/" + code(ward));
                assertThat(words(pdf)).contains("on this ward", "Northmoor General Hospital");
            }
        }
    }

    @Test
    void every_open_bed_gets_a_card_of_its_own_four_on_a_sheet() throws IOException {
        Place ward = wards.getFirst();
        List<String> expected = server
                .bean(Wards.class)
                .beds(ward.ward().orElseThrow().id())
                .stream()
                .filter(Bed::open)
                .map(bed -> PUBLIC + "/call/" + code(places().bed(bed.id())))
                .toList();

        try (PDDocument pdf = get(path(ward) + "/beds/pdf", "cards")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(expected).hasSize(5);
            assertThat(codes(pdf)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(words(pdf)).contains("Bed 1", "Bed 5", "01632 960 211").doesNotContain("Bed 6");
            assertAccessible(pdf);
        }
        try (PDDocument none = get(path(wards.getLast()) + "/beds/pdf", "cards-none")) {
            assertThat(words(none)).contains("No bed is open");
        }
    }

    /** Tagged, in English, with a title, every font inside, and words for every picture. */
    private static void assertAccessible(PDDocument pdf) throws IOException {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
        assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName font : resources.getFontNames()) {
                assertThat(Objects.requireNonNull(resources.getFont(font)).isEmbedded())
                        .isTrue();
            }
        }
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** Every code on every page, found in pictures of the pages. */
    private static List<String> codes(PDDocument pdf) throws IOException {
        List<String> found = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH);
            found.addAll(codes(picture));
        }
        return found;
    }

    private static List<String> codes(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Arrays.stream(new QRCodeMultiReader()
                            .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    /** What is printed, and pictures of it to look at in {@code target/posters}. */
    private PDDocument get(String path, String name) throws IOException {
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn("administrator");
        TestBrowser.Answer shown = browser.get(path);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).contains("application/pdf");
        byte[] bytes = path.contains("hospitals")
                ? posters().poster(places().hospital(SITE))
                : path.endsWith("beds/pdf")
                        ? posters().cards(ward(path))
                        : posters().poster(ward(path));
        assertThat(shown.body()).startsWith(new String(bytes, 0, 8, StandardCharsets.ISO_8859_1));
        PDDocument pdf = Loader.loadPDF(bytes);
        Path folder = Files.createDirectories(Path.of("target", "posters"));
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH);
            ImageIO.write(
                    picture, "png", folder.resolve(name + "-" + page + ".png").toFile());
        }
        return pdf;
    }

    private Posters posters() {
        return server.bean(Posters.class);
    }

    private Place ward(String path) {
        return places().ward(UUID.fromString(path.split("/", -1)[3]));
    }

    private static String path(Place ward) {
        return "/organisation/wards/" + ward.ward().orElseThrow().id();
    }

    private String code(Place place) {
        return places().codeOf(place).value();
    }

    private Places places() {
        return server.bean(Places.class);
    }
}
