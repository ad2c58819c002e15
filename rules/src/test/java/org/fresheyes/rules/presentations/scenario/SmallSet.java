package org.fresheyes.rules.presentations.scenario;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.Area;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Edition;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.RedFlagNote;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.Subsumption;
import org.fresheyes.rules.symptoms.SymptomGroup;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.UrgentWorsening;

/**
 * A symptom set small enough to be read. The SNOMED codes are made up: {@code cough} is the code of cough,
 * {@code no-cough} says it is absent, {@code fh-cough} that it is in the family, {@code kind-of-cough} is narrower.
 */
public final class SmallSet {

    /** Area: groups. A mark says red flag, an arrow leads to a wider group. */
    private static final String GROUPS =
            """
            chest: cough, breathlessness, chest pain, wheeze, palpitations, coughing blood!, hoarse voice
            abdomen: abdominal pain, upper abdominal pain > abdominal pain, constipation, rectal bleeding!
            urinary: pain on passing urine, frequency, blood in urine!
            breast: breast lump!, breast pain
            head: headache, dizziness, confusion, fainting
            joints: joint pain, knee pain > joint pain, back pain, limb swelling
            skin: rash, itching skin
            lumps: swollen lymph nodes!, other lump
            throat: sore throat, blocked nose
            mind: low mood, anxiety symptoms
            general: weight loss, fatigue, night sweats, fever, feeling unwell
            """;

    /** Label = what it stands for > what it can explain [kind]. */
    private static final String LABELS =
            """
            chest infection = cough >
            pneumonia = cough > cough, breathlessness
            urinary infection = pain on passing urine > pain on passing urine, frequency
            cold = blocked nose >
            gallstones = > upper abdominal pain
            haemorrhoids = > rectal bleeding
            benign breast lump = > breast lump
            anaemia = > fatigue, breathlessness
            copd = > cough, breathlessness, wheeze [long-term]
            heart failure = > breathlessness, limb swelling [long-term]
            knee arthritis = > knee pain [long-term]
            migraine = > headache [long-term]
            viral illness = feeling unwell > feeling unwell, cough [working]
            anxiety = anxiety symptoms > palpitations, breathlessness [working long-term]
            irritable bowel = > abdominal pain, constipation [working long-term]
            """;

    private SmallSet() {}

    public static SymptomSet set() {
        List<Area> areas = new ArrayList<>();
        List<SymptomGroup> groups = new ArrayList<>();
        GROUPS.lines().map(line -> line.split(": ")).forEach(line -> {
            areas.add(new Area(new AreaId(line[0]), line[0]));
            Arrays.stream(line[1].split(", ")).map(text -> group(line[0], text)).forEach(groups::add);
        });
        Edition edition =
                new Edition("small-1", "the tests", "made up", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
        Subsumption kinds = code -> code.code().startsWith("kind-of-")
                ? Set.of(Code.snomed(code.code().substring("kind-of-".length())))
                : Set.of();
        return new SymptomSet(
                edition, areas, groups, LABELS.lines().map(SmallSet::label).toList(), worsenings(), kinds);
    }

    static String slug(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static SymptomGroup group(String area, String text) {
        boolean redFlag = text.endsWith("!");
        String[] nameAndWider = text.replace("!", "").split(" > ");
        String name = nameAndWider[0];
        GroupId id = new GroupId(slug(name));
        return new SymptomGroup(
                id,
                name,
                new AreaId(area),
                nameAndWider.length > 1 ? Set.of(new GroupId(slug(nameAndWider[1]))) : Set.of(),
                redFlag,
                Map.of(
                        Code.snomed(id.value()), Assertion.PRESENT,
                        Code.snomed("no-" + id), Assertion.ABSENT,
                        Code.snomed("fh-" + id), Assertion.FAMILY_HISTORY),
                List.of(name),
                redFlag ? List.of(new RedFlagNote("consider", "40 and over", "made-up note", "none")) : List.of(),
                "made up");
    }

    private static Label label(String line) {
        String kind = line.contains("[") ? line.substring(line.indexOf('[')) : "";
        String[] parts = line.replace(kind, "").split("[=>]", -1);
        return new Label(
                new LabelId(slug(parts[0])),
                parts[0].strip(),
                Set.of(Code.snomed(slug(parts[0]))),
                List.of(parts[0].strip()),
                groups(parts[1]),
                groups(parts[2]),
                kind.contains("working"),
                kind.contains("long-term"));
    }

    private static Set<GroupId> groups(String list) {
        return list.isBlank()
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(name -> new GroupId(slug(name)))
                        .collect(toSet());
    }

    private static List<UrgentWorsening> worsenings() {
        return List.of(
                new UrgentWorsening(
                        "severe breathlessness",
                        new GroupId("breathlessness"),
                        Set.of(Severity.SEVERE),
                        Set.of(),
                        Set.of(),
                        List.of("cannot speak for breath")),
                new UrgentWorsening(
                        "new confusion", new GroupId("confusion"), Set.of(), Set.of(Course.NEW), Set.of(), List.of()),
                new UrgentWorsening(
                        "collapse",
                        new GroupId("fainting"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of("fainting collapse")));
    }

    /** Every group id, for those who make histories up. */
    public static List<GroupId> groupIds() {
        return List.copyOf(set().groups().keySet().stream().collect(toCollection(TreeSet::new)));
    }
}
