package org.fresheyes.server.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.CallResult;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.Placed;
import org.fresheyes.server.rapidreview.RotaBook;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Ward;
import org.fresheyes.server.wards.Wards;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A hospital whose rota has somebody day and night, and the calls of its last days. */
@Component
@Profile(DemoStory.STORY)
class CallsHeard {

    private static final OdsCode NORTHMOOR_GENERAL = OdsCode.of("DEMOT1A");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Cast cast;
    private final Calls calls;
    private final RotaBook rota;
    private final Whereabouts whereabouts;
    private final Wards wards;
    private final StoryClock clock;

    CallsHeard(Cast cast, Calls calls, RotaBook rota, Whereabouts whereabouts, Wards wards, StoryClock clock) {
        this.cast = cast;
        this.calls = calls;
        this.rota = rota;
        this.whereabouts = whereabouts;
        this.wards = wards;
        this.clock = clock;
    }

    /** Tells it; every call of it is closed before today. */
    void tell(Instant today) {
        HospitalSite site = whereabouts.hospital(NORTHMOOR_GENERAL).orElseThrow();
        clock.moveTo(today.minus(Duration.ofDays(30)));
        onDuty(site);
        Ward ward = wards.of(site.code()).getFirst();
        for (NamedCsvRecord row : Table.rows("calls")) {
            clock.moveTo(today.minus(Duration.ofHours(Long.parseLong(row.getField("hours_ago")))));
            heard(whereabouts.ward(ward.id()), row);
        }
        clock.moveTo(today.minus(Duration.ofHours(60)));
        testCall(site);
        clock.moveTo(today);
    }

    private void onDuty(HospitalSite site) {
        shift(site, Role.OUTREACH, "outreach", MORNING, EVENING);
        shift(site, Role.OUTREACH, "night", EVENING, MORNING);
        shift(site, Role.SECOND_OUTREACH, "night", MORNING, EVENING);
        shift(site, Role.SECOND_OUTREACH, "outreach", EVENING, MORNING);
        shift(site, Role.MEDICAL_REGISTRAR, "registrar", MORNING, MORNING);
        shift(site, Role.SITE_MANAGER, "site", MORNING, MORNING);
        shift(site, Role.EXECUTIVE, "executive", MORNING, MORNING);
    }

    private void shift(HospitalSite site, Role role, String who, LocalTime from, LocalTime to) {
        Viewer viewer = cast.viewer(who);
        Person person = new Person(viewer.account().toString(), viewer.name());
        rota.add(cast.viewer("site"), site, new Shift(role, EnumSet.allOf(DayOfWeek.class), from, to, person));
    }

    private void heard(Where where, NamedCsvRecord row) {
        Calls.Said said = new Calls.Said(
                Caller.valueOf(row.getField("caller")),
                Words.of(""),
                Words.of(row.getField("about")),
                Words.of(row.getField("worry")),
                Words.of(row.getField("reach")));
        UUID id = ((Placed.AsCall) calls.call(where, said, UUID.randomUUID().toString())).call();
        Viewer nurse = cast.viewer("outreach");
        after(3, nurse, id, new Event.Accepted());
        after(1, nurse, id, new Event.SetOut());
        after(6, nurse, id, new Event.Arrived());
        Outcome outcome = new Outcome(
                Concern.valueOf(row.getField("concern")),
                result(row.getField("result")),
                Words.of(row.getField("found")));
        after(25, nurse, id, new Event.Reviewed(outcome));
        after(10, nurse, id, new Event.FedBack(Event.FedBack.Way.IN_PERSON, Words.of("")));
        after(1, nurse, id, new Event.Closed());
    }

    private void testCall(HospitalSite site) {
        UUID id = calls.test(cast.viewer("site"), Whereabouts.at(site));
        after(2, cast.viewer("night"), id, new Event.Accepted());
    }

    private static Result result(String name) {
        return switch (name) {
            case "CARE_GOES_ON" -> new Result.CareGoesOn();
            case "TREATMENT_CHANGED" -> new Result.TreatmentChanged();
            default -> new Result.Moved(Result.Destination.valueOf(name));
        };
    }

    private void after(int minutes, Viewer who, UUID id, Event event) {
        clock.pass(Duration.ofMinutes(minutes));
        int seen = calls.open(who, id).state().version();
        if (!(calls.take(who, id, seen, event) instanceof CallResult.Done)) {
            throw new IllegalStateException("Story: %s of call %s is refused. Maybe the plot skips a step."
                    .formatted(event.getClass().getSimpleName(), id));
        }
    }
}
