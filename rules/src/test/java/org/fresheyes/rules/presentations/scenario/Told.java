package org.fresheyes.rules.presentations.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Clinician;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Dismissal;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.FollowUp;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.scenario.Worded;
import org.fresheyes.rules.symptoms.AreaId;

/** A history told in one line, and the day on which somebody looks at it: by default the day of its last contact. */
public record Told(History history, Settings settings, LocalDate asOf) {

    /** Day 0: a Monday. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final Pattern DAY = Pattern.compile("day (-?\\d+) (.+)");
    private static final Pattern TIME = Pattern.compile("at (\\S+Z) (.+)");
    private static final Pattern INCOMPLETE = Pattern.compile("(\\d{4}-\\d{2}|\\d{4}|no day) (.+)");
    private static final Pattern FOLLOW_UP =
            Pattern.compile("(referral|test|safety net) due day (-?\\d+)(?: done day (-?\\d+))?");
    private static final Map<String, Mode> MODES = Map.of(
            "seen", Mode.FACE_TO_FACE,
            "at home", Mode.HOME_VISIT,
            "video", Mode.VIDEO,
            "phone", Mode.TELEPHONE,
            "online", Mode.ONLINE_OR_TEXT,
            "remote", Mode.REMOTE,
            "mode unknown", Mode.UNKNOWN);
    private static final Map<String, Setting> SETTINGS = Map.of(
            "pharmacy", Setting.PHARMACY,
            "111", Setting.NHS_111,
            "urgent treatment centre", Setting.URGENT_TREATMENT_CENTRE,
            "emergency department", Setting.EMERGENCY_DEPARTMENT,
            "admitted", Setting.ADMITTED,
            "hospital clinic", Setting.HOSPITAL_CLINIC);
    private static final Map<String, Purpose> PURPOSES = Map.of(
            "planned review", Purpose.PLANNED_REVIEW,
            "results", Purpose.RESULTS,
            "administrative", Purpose.ADMINISTRATIVE,
            "vaccination", Purpose.VACCINATION,
            "prescription", Purpose.PRESCRIPTION);

    /** @throws IllegalArgumentException when the line is not in the language. */
    public static Told read(String line) {
        Reading reading = new Reading();
        Arrays.stream(line.split("·")).map(String::strip).forEach(reading::happening);
        return reading.told();
    }

    static LocalDate day(String number) {
        return FIRST.plusDays(Long.parseLong(number));
    }

    /** Takes happening after happening. */
    private static final class Reading {
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Diagnosis> diagnoses = new ArrayList<>();
        private final List<LongTermCondition> conditions = new ArrayList<>();
        private final List<Act> acts = new ArrayList<>();
        private final List<Review> reviews = new ArrayList<>();
        private final List<Dismissal> dismissals = new ArrayList<>();
        private final List<String> notChecked = new ArrayList<>();
        private Optional<LocalDate> left = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private int window = Settings.DEFAULT.window();
        private int entries;

        void happening(String text) {
            Matcher day = DAY.matcher(text);
            Matcher time = TIME.matcher(text);
            Matcher incomplete = INCOMPLETE.matcher(text);
            if (text.startsWith("as of day ")) {
                asOf = Optional.of(day(text.substring("as of day ".length())));
            } else if (text.startsWith("window ")) {
                window = Integer.parseInt(text.substring("window ".length()));
            } else if (text.startsWith("not read: ")) {
                notChecked.add(text.substring("not read: ".length()));
            } else if (text.startsWith("long-term ")) {
                condition(text.substring("long-term ".length()));
            } else if (day.matches()) {
                onDay(day(day.group(1)), day.group(2));
            } else if (time.matches()) {
                contact(When.at(Instant.parse(time.group(1))), time.group(2));
            } else if (incomplete.matches()) {
                contact(new When.NotADay(incomplete.group(1)), incomplete.group(2));
            } else {
                throw new IllegalArgumentException("Happening '%s': not in the language.".formatted(text));
            }
        }

        private void onDay(LocalDate day, String what) {
            if (what.equals("died") || what.equals("left the practice")) {
                left = Optional.of(day);
            } else if (what.startsWith("diagnosis ")) {
                String[] parts = what.substring("diagnosis ".length()).split(" by ");
                diagnoses.add(new Diagnosis(
                        "d" + diagnoses.size(),
                        day,
                        List.of(),
                        parts[0],
                        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
            } else if (what.equals("examined")) {
                act(Act.Kind.EXAMINATION, day);
            } else if (what.equals("tested")) {
                act(Act.Kind.TEST, day);
            } else if (what.equals("referred")) {
                act(Act.Kind.REFERRAL, day);
            } else if (what.startsWith("review")) {
                reviews.add(new Review("r" + reviews.size(), day, areas(what), followUps(what)));
            } else if (what.startsWith("dismissal")) {
                Matcher until = Pattern.compile("until day (-?\\d+)").matcher(what);
                dismissals.add(new Dismissal(
                        "x" + dismissals.size(),
                        day,
                        areas(until.replaceAll("")),
                        until.reset().find() ? Optional.of(day(until.group(1))) : Optional.empty()));
            } else {
                contact(When.on(day), what);
            }
        }

        private void act(Act.Kind kind, LocalDate day) {
            acts.add(new Act("a" + acts.size(), kind, day, ""));
        }

        private void condition(String text) {
            String[] parts = text.split(" since day | until day ");
            conditions.add(new LongTermCondition(
                    "l" + conditions.size(),
                    List.of(),
                    parts[0],
                    parts.length > 1 ? Optional.of(day(parts[1])) : Optional.empty(),
                    parts.length > 2 ? Optional.of(day(parts[2])) : Optional.empty()));
        }

        private static Set<AreaId> areas(String what) {
            Set<AreaId> areas = new HashSet<>();
            Matcher of = Pattern.compile(" of ([a-z]+)(?: and ([a-z]+))?").matcher(what);
            if (of.find()) {
                areas.add(new AreaId(of.group(1)));
                Optional.ofNullable(of.group(2)).ifPresent(second -> areas.add(new AreaId(second)));
            }
            return areas;
        }

        private static List<FollowUp> followUps(String what) {
            List<FollowUp> followUps = new ArrayList<>();
            Matcher followUp = FOLLOW_UP.matcher(what);
            while (followUp.find()) {
                followUps.add(new FollowUp(
                        "f" + followUps.size(),
                        Worded.in(FollowUp.Kind.class, followUp.group(1)),
                        day(followUp.group(2)),
                        Optional.ofNullable(followUp.group(3)).map(Told::day)));
            }
            return followUps;
        }

        private void contact(When when, String what) {
            Mode mode = Mode.FACE_TO_FACE;
            Setting setting = Setting.GP_PRACTICE;
            Purpose purpose = Purpose.PRESENTATION;
            Optional<Clinician> clinician = Optional.empty();
            List<Entry> said = new ArrayList<>();
            for (String item : what.split(", ")) {
                if (MODES.containsKey(item)) {
                    mode = MODES.get(item);
                } else if (SETTINGS.containsKey(item)) {
                    setting = SETTINGS.get(item);
                } else if (PURPOSES.containsKey(item)) {
                    purpose = PURPOSES.get(item);
                } else if (item.startsWith("Dr ")) {
                    clinician = Optional.of(new Clinician(item, "GP"));
                } else {
                    said.add(EntryPhrase.read(item, "e" + entries++));
                }
            }
            String id = "c%03d".formatted(contacts.size());
            contacts.add(
                    new Contact(id, when, Optional.of(new OdsCode("Z99999")), clinician, mode, setting, purpose, said));
        }

        Told told() {
            LocalDate last = contacts.stream()
                    .flatMap(contact -> contact.when().day().stream())
                    .max(LocalDate::compareTo)
                    .orElse(FIRST);
            History history = new History(
                    "p1", "told-1", contacts, diagnoses, conditions, acts, reviews, dismissals, left, notChecked);
            return new Told(history, new Settings(window, 42, 90), asOf.orElse(last));
        }
    }
}
