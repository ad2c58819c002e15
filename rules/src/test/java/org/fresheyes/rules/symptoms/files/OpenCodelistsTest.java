package org.fresheyes.rules.symptoms.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Meaning;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.CodeList.Fate;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The OpenSAFELY lists, read where they lie: present codes land in the right group, negated and family ones do not count. */
@Tag("slow")
class OpenCodelistsTest {

    private static final String FOLDER = "symptom-codelists";

    /** Each list and the group that it is of; an empty one for a list of many symptoms. */
    private static final Map<String, String> LISTS = new TreeMap<>(Map.ofEntries(
            Map.entry("abdominal-pain", "abdominal-pain"),
            Map.entry("anxiety", "anxiety-symptoms"),
            Map.entry("breathlessness-new", "breathlessness"),
            Map.entry("chest-pain-unexplained", "chest-pain"),
            Map.entry("chest-tightness", "chest-tightness"),
            Map.entry("cough", "cough"),
            Map.entry("delirium", "memory-or-confusion"),
            Map.entry("cognitive-impairment", "memory-or-confusion"),
            Map.entry("depression", "low-mood"),
            Map.entry("diarrhoea", "diarrhoea"),
            Map.entry("dizzy", "dizziness"),
            Map.entry("earache", "ear-pain"),
            Map.entry("fatigue", "fatigue"),
            Map.entry("fever", "fever"),
            Map.entry("hair-loss", "hair-loss"),
            Map.entry("headache", "headache"),
            Map.entry("loss-of-taste-or-smell", "loss-of-smell-or-taste"),
            Map.entry("mobility-impairment", "unsteadiness"),
            Map.entry("nasal-congestion", "blocked-nose"),
            Map.entry("nausea-and-vomiting", "nausea-or-vomiting"),
            Map.entry("palpitations", "palpitations"),
            Map.entry("peripheral-neuropathy", "numbness-or-tingling"),
            Map.entry("rashes", "rash"),
            Map.entry("sleep-disturbance", "poor-sleep"),
            Map.entry("sore-throat", "sore-throat"),
            Map.entry("tinnitus", "tinnitus"),
            Map.entry("visual-disturbance", "visual-disturbance"),
            Map.entry("pain", ""),
            Map.entry("weight-loss-and-reduced-appetite", "")));

    /** Codes of the lists and the group they mean, as a clinician reads them. */
    private static final String RIGHT =
            """
            cough 49727002 11833005 28743005 68154008 62618004 289965001 63000007 46802002 7142008 17986004 409596002 161932002
            coughing-blood 66857006 31741006 158385008 207069003 498091000000100
            breathlessness 267036007 60845006 161941007 62744007 55442000 297216006 49233005 248548009 158379001 207057006
            chest-pain 29857009 102587001 139228007 81953000 9267009 59139008 372068000 279019008 139232001
            chest-tightness 23924001
            palpitations 80313002 139224009 158334000 207004005 248648003 102590007
            abdominal-pain 21522001 139313005 116290004 111985007 102614006 439469002 285387005 285388000 247351001
            upper-abdominal-pain 83132003 79922009 139327000 139318001 162047006
            lower-abdominal-pain 54586004 139328005 162053006 271854004
            bloating 116289008 139345000 248490000 41931001
            nausea-or-vomiting 422587007 422400008 16932000 139330007 139337005 158421000 207112000 8579004
            diarrhoea 62315008 139383004 236071009 409966000 398032003
            headache 25064002 139490008 139573004 139574005 158296002 103006007 162308004
            dizziness 404640003 399153001 139529003 103017008 407645004 69096003 50438001
            fatigue 84229001 224960004 139127009 267032009 139126000 158169005 302758002
            fever 386661006 248425001 103001002 135882008 267027008 285717004
            weight-loss 89362005 267024001 139091004 198511000000103 768571000000103
            appetite-loss 79890006 64379006 269813009 158269000
            sore-throat 162397003 267102003 304521001 139658009 275488008
            ear-pain 301354004 16001004 155251005 139628003
            tinnitus 60862001 155248003 139621009 4831000119102
            blocked-nose 68235000 64531003 139651003 275281000
            loss-of-smell-or-taste 44169009 36955009 139523002
            visual-disturbance 63102001 155139004 24982008 155141003 111516008 246636008
            numbness-or-tingling 44077006 91019004 62507009 139519005 102603008
            rash 271807003 64144002 284078000000
            poor-sleep 193462001 301345002 270478005 139500000 314938000
            anxiety-symptoms 48694002 13448004
            low-mood 366979004 66446005 367204005 420038007
            hair-loss 278040002 298000004 407551001 299674000
            memory-or-confusion 130987000 271592006 163609008 2776000 386807006 62476001
            back-pain 161891005 279039007 139146005 156648004 134407002
            neck-pain 81680005 161882006
            shoulder-pain 45326000
            hip-pain 49218002 156598006
            knee-pain 30989003 1003722009
            flank-pain 247355005 139321004 139322006
            joint-pain 57676002 156593002
            bone-pain 12584003 203507006
            pelvic-pain 30473006 314716005
            pain-on-passing-urine 49650001
            testicular-pain 20502007 139430006
            """;

    private final SymptomSet set = ProductSet.set();
    private final NoteReader reader = ProductSet.reader();

    @Test
    void codes_that_mean_the_symptom_is_present_land_in_the_right_group() {
        SymptomSet loaded = loaded();
        Set<String> listed = rows().map(row -> row.get(0)).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String line : RIGHT.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            GroupId right = new GroupId(words.get(0));
            for (String code : words.subList(1, words.size())) {
                if (listed.contains(code)) {
                    Optional<Meaning> meaning = loaded.meaningOf(Code.snomed(code));
                    if (meaning.isEmpty()
                            || meaning.get().assertion() != Assertion.PRESENT
                            || !meaning.get().groups().contains(right)) {
                        wrong.add("%s of %s: %s".formatted(code, right, meaning));
                    }
                    seen++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).as("codes of the lists that were looked up").isGreaterThan(150);
    }

    @Test
    void codes_that_deny_it_or_are_of_the_family_or_of_long_ago_never_count() {
        SymptomSet loaded = loaded();
        List<List<String>> denied = rows().filter(row -> denies(row.get(1).toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(denied).hasSizeGreaterThan(20);
        assertThat(denied).allSatisfy(row -> assertThat(loaded.meaningOf(Code.snomed(row.get(0))))
                .as(row.get(1))
                .satisfiesAnyOf(meaning -> assertThat(meaning).isEmpty(), meaning -> assertThat(
                                meaning.orElseThrow().assertion().countsAsPresent())
                        .isFalse()));
    }

    @Test
    void every_line_is_accounted_for() {
        LISTS.forEach((list, group) -> {
            CodeList read = read(list, group, set);
            long all =
                    lines(list).stream().skip(1).filter(line -> !line.isBlank()).count();
            System.out.printf(
                    "%-34s %5d codes: %4d taken, %3d in the set, %4d to look at%n",
                    list, all, read.count(Fate.TAKEN), read.count(Fate.KNOWN), read.count(Fate.TO_LOOK_AT));
            assertThat(read.count(Fate.TAKEN) + read.count(Fate.KNOWN) + read.count(Fate.TO_LOOK_AT))
                    .isEqualTo(all);
            assertThat(CodeListColumns.guess(lines(list)).share()).isEqualTo(1.0);
        });
    }

    /** As a person would: the words of the term alone. */
    private static boolean denies(String term) {
        boolean lacks = Stream.of(
                        "no interest",
                        "not getting enough",
                        "no recollection",
                        "not easily",
                        "absent minded",
                        "does not sleep",
                        "does not remember",
                        "no abnormality")
                .anyMatch(term::startsWith);
        boolean denies =
                Stream.of("no ", "not ", "does not ", "fh:", "fh ", "family history", "history of", "h/o", "absence of")
                                .anyMatch(term::startsWith)
                        || term.endsWith("not present")
                        || term.contains("- no ");
        return denies && !lacks;
    }

    private SymptomSet loaded() {
        SymptomSet loaded = set;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            loaded = read(list.getKey(), list.getValue(), loaded).addedTo(loaded);
        }
        return loaded;
    }

    private CodeList read(String list, String group, SymptomSet into) {
        List<String> lines = lines(list);
        return CodeListFile.read(
                list,
                lines,
                CodeListColumns.guess(lines),
                group.isEmpty() ? Optional.empty() : Optional.of(new GroupId(group)),
                into,
                reader);
    }

    private static Stream<List<String>> rows() {
        return LISTS.keySet().stream()
                .flatMap(list -> lines(list).stream().skip(1))
                .filter(line -> !line.isBlank())
                .map(Csv::cells);
    }

    private static List<String> lines(String list) {
        return SharedLists.lines(FOLDER, "opensafely-symptoms-" + list + ".csv");
    }
}
