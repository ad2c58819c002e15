package org.fresheyes.server.wards;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.stays.Course;
import org.fresheyes.rules.stays.Numbers;
import org.fresheyes.rules.stays.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is said about stays, from the hospital's system and from staff, and keeps the beds that follow from it. The
 * order in which things come, and how often, makes no difference. Who may say it is for the caller to ask.
 */
@Service
public class Stays {

    private final StayRows rows;
    private final JdbcClient sql;
    private final Clock clock;

    Stays(StayRows rows, JdbcClient sql, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes everything one message says, or nothing of it. */
    @Transactional
    public void take(List<? extends Told> message) {
        message.forEach(told -> {
            switch (told) {
                case Told.OfStay stay -> take(stay);
                case Told.OfMerge merge -> take(merge);
            }
        });
    }

    /**
     * Removes who somebody is, under every number they have; that somebody lay there stays. What is said of them later is
     * not kept.
     */
    @Transactional
    public void forget(OdsCode organisation, String number) {
        Numbers.of(rows.merges(organisation)).allOf(number).forEach(each -> sql.sql(
                        """
                insert into stay_patient (organisation, number, said_at, erased) values (?, ?, ?, true)
                on conflict (organisation, number) do update
                set given = '', family = '', nhs_number = null, born = null, erased = true
                """)
                .params(organisation.value(), each, StayRows.time(clock.instant()))
                .update());
    }

    private void take(Told.OfStay told) {
        UUID stay = rows.locked(told);
        rows.keep(told.organisation(), told.patient(), told.said().recorded());
        List<Said> said = new ArrayList<>(rows.said(stay));
        if (!said.contains(told.said())) {
            rows.add(stay, told, clock.instant());
            said.add(told.said());
            rows.keep(stay, Course.of(said));
        }
    }

    private void take(Told.OfMerge told) {
        rows.keep(told.organisation(), told.kept(), told.merge().recorded());
        rows.add(told, clock.instant());
    }
}
