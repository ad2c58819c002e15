package org.fresheyes.server.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves styles, scripts and pictures. */
@RestController
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{digest}/{*name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String digest,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        boolean packed = accepted.contains("gzip");
        return assets.named(name.substring(1))
                .map(asset -> {
                    ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                            .cacheControl(cache(digest))
                            .header(HttpHeaders.CONTENT_TYPE, asset.type())
                            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                    return packed
                            ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                                    .body(asset.packed())
                            : answer.body(asset.plain());
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A page from before an update still gets its styles, but does not keep them. */
    private CacheControl cache(String digest) {
        return assets.isCurrent(digest)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
    }
}
