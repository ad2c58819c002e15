package org.fresheyes.server.directory.internal.importing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the directory does not know, although it knows of it. */
@Component
public class Gaps {

    /** Sites whose organisation has closed or merged, or is not in the directory. */
    private static final String ORPHANS =
            """
            select count(*) from site
            left join organisation o on o.code = site.trust
            left join organisation self on self.code = site.code
            where self.code is null and %s
            """;

    private final JdbcTemplate jdbc;

    public Gaps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In words, the weightiest first; empty when there are none. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        say(
                lines,
                "Hospitals of organisations that have closed or merged, kept and not offered: %,d",
                ORPHANS.formatted("not o.open"));
        say(
                lines,
                "Hospitals of organisations that no file lists, kept and not offered: %,d",
                ORPHANS.formatted("o.code is null"));
        say(
                lines,
                "Providers with waiting times but no known place, counted beside a shortlist: %,d",
                """
                select count(distinct wait.trust) from wait join organisation o on o.code = wait.trust and o.open
                where not exists (select from site where site.trust = o.code or site.code = o.code)
                  and not exists (select from outcode where outcode.outcode = o.outcode)
                """);
        say(
                lines,
                "Providers with waiting times placed by their own address, as no hospital of theirs is known: %,d",
                """
                select count(distinct wait.trust) from wait join organisation o on o.code = wait.trust and o.open
                join outcode on outcode.outcode = o.outcode
                where not exists (select from site where site.trust = o.code or site.code = o.code)
                """);
        say(
                lines,
                "Providers with waiting times that have closed since, not offered: %,d",
                """
                select count(distinct wait.trust) from wait
                join organisation o on o.code = wait.trust where not o.open
                """);
        say(
                lines,
                "Open practices in outcodes without a known place: %,d",
                """
                select count(*) from organisation o where o.type = 'PRACTICE' and o.open
                  and not exists (select from outcode where outcode.outcode = o.outcode)
                """);
        return lines;
    }

    private void say(List<String> lines, String sentence, String count) {
        Long found = jdbc.queryForObject(count, Long.class);
        if (found != null && found > 0) {
            lines.add(sentence.formatted(found));
        }
    }
}
