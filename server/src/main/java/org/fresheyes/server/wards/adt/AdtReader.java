package org.fresheyes.server.wards.adt;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.stays.Merge;
import org.fresheyes.rules.stays.Said;
import org.fresheyes.rules.stays.Spot;
import org.fresheyes.rules.stays.What;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Patient;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.Told;

/**
 * Reads ADT messages of HL7 v2.4 (chapter 3). It takes what is needed to know who lies where, and nothing else: no
 * address, no next of kin, no diagnosis. All that is wrong with a message is said at once.
 */
final class AdtReader {

    private static final Map<String, What> STAYS = Map.of(
            "A01", What.ADMITTED,
            "A02", What.MOVED,
            "A03", What.LEFT,
            "A08", What.SEEN,
            "A11", What.NOT_ADMITTED,
            "A12", What.NOT_MOVED,
            "A13", What.NOT_LEFT);

    /** PV1-2 (table 0004) of people who lie in no bed: outpatient, pre-admitted, recurring. */
    private static final List<String> NOT_IN_A_BED = List.of("O", "P", "R");

    private static final int MOST_MERGES = 50;
    private static final int MOST_NUMBERS = 20;

    private final HapiContext hapi = new DefaultHapiContext(new CanonicalModelClassFactory("2.4"));
    private final Facilities facilities;
    private final Places places;

    AdtReader(Facilities facilities, Places places) {
        this.facilities = facilities;
        this.places = places;
        hapi.setValidationContext(ValidationContextFactory.noValidation());
    }

    /**
     * What a message says.
     *
     * @param segments separated by carriage returns
     * @throws Unreadable when it cannot be taken
     */
    List<Told> read(String segments) throws Unreadable {
        Message message = parsed(segments);
        Fields fields = new Fields(message);
        String event = fields.text("/MSH-9-2");
        Optional<What> what = Optional.ofNullable(STAYS.get(event));
        boolean known = what.isPresent() || event.equals("A40");
        if (!fields.text("/MSH-9-1").equals("ADT") || !known) {
            throw Unreadable.rejected("MSH-9: taken are ADT^A01, A02, A03, A08, A11, A12, A13 and A40.");
        }
        if (!fields.text("/MSH-11-1").equals("P")) {
            throw Unreadable.rejected("MSH-11: only P is taken, no tests and no training.");
        }
        HospitalSite sender = facilities
                .site(fields.text("/MSH-4-1"))
                .flatMap(places::site)
                .orElseThrow(
                        () -> Unreadable.rejected("MSH-4: this facility stands for no hospital that is kept here."));
        String by = fields.needed("/MSH-10", "Control id");
        Optional<Instant> recorded = fields.time("/.EVN-2-1").or(() -> fields.time("/MSH-7-1"));
        if (recorded.isEmpty()) {
            fields.problem("EVN-2 and MSH-7: no time that can be read.");
        }
        fields.mustBeRight();
        return what.isPresent()
                ? List.of(stay(fields, sender, what.get(), recorded.orElseThrow(), by))
                : merges(fields, sender.organisation(), recorded.orElseThrow(), by);
    }

    /** On nonsense the parser fails in ways that it does not declare. */
    private Message parsed(String segments) throws Unreadable {
        if (!Header.of(segments).isVersion24()) {
            throw Unreadable.rejected("MSH-12: only version 2.4 is taken.");
        }
        try {
            return new PipeParser(hapi).parse(segments);
        } catch (HL7Exception | RuntimeException wrong) {
            throw Unreadable.wrong(List.of("This is no HL7 v2.4 message that can be read."));
        }
    }

    private Told stay(Fields fields, HospitalSite sender, What what, Instant recorded, String by) throws Unreadable {
        String visit = fields.needed("/.PV1-19-1", "Visit number");
        Optional<Patient> patient = patient(fields, "/.PID");
        OdsCode site = facilities
                .site(fields.text("/.PV1-3-4"))
                .filter(each -> places.site(each)
                        .filter(known -> known.organisation().equals(sender.organisation()))
                        .isPresent())
                .orElse(sender.code());
        Optional<Instant> happened = fields.time("/.EVN-6-1");
        Optional<Spot> spot = spot(fields, site);
        if (what == What.MOVED && spot.isEmpty()) {
            fields.problem("PV1-3: a move that says no place.");
        }
        if (visit.length() > Patient.LONGEST || by.length() > Patient.LONGEST) {
            fields.problem("PV1-19 or MSH-10: too long.");
        }
        fields.mustBeRight();
        boolean noBed = NOT_IN_A_BED.contains(fields.text("/.PV1-2"));
        Said said = new Said(what, happened, recorded, noBed && what == What.SEEN ? Optional.empty() : spot);
        return new Told.OfStay(sender.organisation(), site, visit, patient.orElseThrow(), said, by, false);
    }

    private static Optional<Spot> spot(Fields fields, OdsCode site) {
        String ward = fields.text("/.PV1-3-1");
        String room = fields.text("/.PV1-3-2");
        String bed = fields.text("/.PV1-3-3");
        if (ward.length() > Patient.LONGEST || room.length() > Patient.LONGEST || bed.length() > Patient.LONGEST) {
            fields.problem("PV1-3: too long.");
            return Optional.empty();
        }
        return (ward + room + bed).isEmpty() ? Optional.empty() : Optional.of(new Spot(site.value(), ward, room, bed));
    }

    /** Each repetition of the group is one patient who had two numbers. */
    private static List<Told> merges(Fields fields, OdsCode organisation, Instant recorded, String by)
            throws Unreadable {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < MOST_MERGES; i++) {
            String group = "/PATIENT(%d)/".formatted(i);
            if (i > 0 && fields.text(group + "PID-3-1").isEmpty()) {
                break;
            }
            Optional<Patient> kept = patient(fields, group + "PID");
            String gone = fields.needed(group + "MRG-1-1", "Number that is gone");
            if (gone.length() > Patient.LONGEST
                    || kept.filter(each -> each.number().equals(gone)).isPresent()) {
                fields.problem("MRG-1: too long, or the same number as PID-3.");
            }
            fields.mustBeRight();
            told.add(new Told.OfMerge(
                    organisation, kept.orElseThrow(), new Merge(gone, kept.get().number(), recorded), by));
        }
        return told;
    }

    private static Optional<Patient> patient(Fields fields, String pid) {
        String number = "";
        Optional<NhsNumber> nhsNumber = Optional.empty();
        for (int i = 0; i < MOST_NUMBERS; i++) {
            String id = fields.text("%s-3(%d)-1".formatted(pid, i));
            if (isNhsNumber(fields, "%s-3(%d)".formatted(pid, i))) {
                nhsNumber = nhsNumber.or(() ->
                        NhsNumber.isWellFormed(id.replace(" ", "")) ? Optional.of(NhsNumber.of(id)) : Optional.empty());
            } else if (number.isEmpty()) {
                number = id;
            }
        }
        String known = number.isEmpty() ? nhsNumber.map(NhsNumber::digits).orElse("") : number;
        String given = fields.text(pid + "-5-2");
        String family = fields.text(pid + "-5-1");
        if (known.isEmpty()) {
            fields.problem("PID-3: no number of the patient.");
        }
        if (known.length() > Patient.LONGEST || given.length() > Patient.LONGEST || family.length() > Patient.LONGEST) {
            fields.problem("PID-3 or PID-5: too long.");
        }
        return known.isEmpty()
                        || known.length() > Patient.LONGEST
                        || given.length() > Patient.LONGEST
                        || family.length() > Patient.LONGEST
                ? Optional.empty()
                : Optional.of(new Patient(known, given, family, nhsNumber, fields.read(pid + "-7-1", Hl7Time::day)));
    }

    private static boolean isNhsNumber(Fields fields, String cx) {
        return fields.text(cx + "-4-1").equals("NHS") || List.of("NHS", "NH").contains(fields.text(cx + "-5"));
    }
}
