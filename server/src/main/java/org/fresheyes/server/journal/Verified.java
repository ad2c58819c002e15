package org.fresheyes.server.journal;

import java.util.List;

/**
 * What a verification went through.
 *
 * @param seal number of the newest seal; 0 when there is none
 * @param sealHash its hash: a copy kept elsewhere shows later whether the seals were made anew
 * @param tables every projected table, as it is
 * @param differences how many were found
 */
public record Verified(
        long streams, long events, long texts, int seal, String sealHash, List<TableDigest> tables, long differences) {

    public boolean isWhole() {
        return differences == 0;
    }
}
