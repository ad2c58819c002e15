package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class AssetsTest {

    private static final List<String> LOADED =
            List.of("nhsuk-frontend.css", "fresheyes.css", "nhsuk-frontend.js", "fresheyes.js", "start.js");

    private final Assets assets = new Assets();
    private final AssetController controller = new AssetController(assets);

    @Test
    void nothingIsLoadedFromAForeignHostAndNoFontIsAskedFor() {
        Pattern foreign = Pattern.compile("(?:url\\(|@import|from|import\\()\\s*['\"]?(?:https?:)?//");
        for (String name : LOADED) {
            String text = new String(assets.named(name).orElseThrow().plain(), StandardCharsets.UTF_8);
            assertThat(foreign.matcher(text).find())
                    .as(name + " loads from elsewhere")
                    .isFalse();
            assertThat(text).as(name).doesNotContain("@font-face").doesNotContain("Frutiger");
        }
    }

    @Test
    void everyPictureTheStylesAskForIsHere() {
        String css = new String(assets.named("nhsuk-frontend.css").orElseThrow().plain(), StandardCharsets.UTF_8);
        List<String> pictures = Pattern.compile("url\\((images/[^)]+)\\)")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(pictures).isNotEmpty().allSatisfy(name -> assertThat(assets.named(name))
                .isPresent());
    }

    @Test
    void theAddressHoldsADigestAndIsKeptForAYear() throws IOException {
        String digest = assets.url("fresheyes.css").replaceFirst("/assets/([^/]+)/.*", "$1");
        var answer = controller.asset(digest, "/fresheyes.css", "br, gzip");

        assertThat(answer.getHeaders().getCacheControl())
                .contains("max-age=31536000")
                .contains("immutable");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        byte[] packed = answer.getBody();
        assertThat(packed).isNotNull();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(assets.named("fresheyes.css").orElseThrow().plain());
    }

    @Test
    void aPageFromBeforeAnUpdateGetsItsStylesButDoesNotKeepThem() {
        assertThat(controller
                        .asset("0123456789ab", "/fresheyes.css", "")
                        .getHeaders()
                        .getCacheControl())
                .isEqualTo("no-store");
        assertThat(controller.asset("0123456789ab", "/secret.txt", "").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAssetThatIsNotThereIsSaidAtOnce() {
        assertThatThrownBy(() -> assets.url("logo.png")).hasMessageContaining("no 'logo.png'");
    }
}
