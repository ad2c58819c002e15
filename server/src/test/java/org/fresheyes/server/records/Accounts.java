package org.fresheyes.server.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must hold for every account, whatever the file. */
final class Accounts {

    private Accounts() {}

    /** Kept lines and entries are the same numbers, and the three fates add up to the resources. */
    static void assertAddsUp(ImportedRecord record) {
        Account account = record.account();
        assertThat(account.kept() + account.converted() + account.listed()).isEqualTo(account.resources());
        List<Integer> kept = account.lines().stream()
                .filter(line -> line.fate() instanceof Account.Kept)
                .map(line -> {
                    assertThat(((Account.Kept) line.fate()).item()).isEqualTo(line.number());
                    return line.number();
                })
                .toList();
        assertThat(record.items()).extracting(item -> item.entry().number()).containsExactlyElementsOf(kept);
        assertThat(account.listedLines())
                .allSatisfy(
                        line -> assertThat(Account.reason(line).orElseThrow()).isNotBlank());
    }
}
