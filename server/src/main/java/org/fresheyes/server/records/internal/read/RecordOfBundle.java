package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.server.records.Account;
import org.fresheyes.server.records.ImportedRecord;
import org.fresheyes.server.records.ImportedRecord.Edition;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.StatedPerson;
import org.fresheyes.server.records.internal.source.Node;

/** Reads one bundle: decides about every resource once, and writes the account from the decisions. */
public final class RecordOfBundle {

    private final List<Resource> resources;
    private final References references;
    private final Names names;
    private final Headings headings;
    private final About about;
    private final List<String> notices;
    private final Map<Integer, Verdict> verdicts = new TreeMap<>();

    private RecordOfBundle(Node bundle) {
        this.resources = Resources.of(bundle);
        this.references = new References(resources);
        this.names = new Names(resources, references);
        this.headings = new Headings(resources, references);
        this.about = new About(resources, references);
        this.notices = new ArrayList<>(headings.notices());
    }

    /** Reads a bundle; a bundle without entries gives a record without entries. */
    public static ImportedRecord read(Node bundle) {
        return new RecordOfBundle(bundle).read();
    }

    private ImportedRecord read() {
        Entries entries = new Entries(names, headings);
        Items items = new Items(entries, names, headings);
        setAside();
        List<Resource> left = resources.stream()
                .filter(resource -> !verdicts.containsKey(resource.number()))
                .toList();
        verdicts.putAll(new Medicines(references, names, entries).read(left));
        for (Resource resource : left) {
            if (resource.is("Patient")) {
                verdicts.put(resource.number(), new Verdict.Into("the person this record is about"));
            } else if (!verdicts.containsKey(resource.number())) {
                verdicts.put(resource.number(), items.read(resource));
            }
        }
        StatedPerson person = about.patient()
                .map(patient -> PersonReader.read(patient.node()))
                .orElse(StatedPerson.NOBODY);
        Optional<String> practice = about.patient()
                .flatMap(patient -> names.first(patient, List.of("managingOrganization", "generalPractitioner")));
        settleSupporting();
        return new ImportedRecord(edition(), person, practice, kept(), notices, account());
    }

    /** What cannot be used whatever it is: repeats, what the record takes back, and what is about somebody else. */
    private void setAside() {
        Map<String, Resource> first = new HashMap<>();
        for (Resource resource : resources) {
            boolean named = resource.id().isPresent() && resource.container().isEmpty();
            Resource earlier = named ? first.putIfAbsent(resource.what(), resource) : null;
            if (earlier != null && SameContent.is(earlier.node(), resource.node())) {
                aside(resource, "Repeat: the same as number " + earlier.number() + ".");
            } else if (about.isSomebodyElse(resource)) {
                aside(resource, "About another person.");
            } else if (Caution.isInError(resource)) {
                aside(resource, "The record marks it as entered in error.");
            } else if (earlier != null) {
                notices.add("Numbers %d and %d have the same id but say different things. Both are here."
                        .formatted(earlier.number(), resource.number()));
            }
        }
    }

    private void aside(Resource resource, String reason) {
        verdicts.put(resource.number(), new Verdict.Aside(reason));
    }

    /** A name or place is in the pack only when an entry that is kept shows it. */
    private void settleSupporting() {
        for (Resource resource : resources) {
            if (!(verdicts.get(resource.number()) instanceof Verdict.Supporting)) {
                continue;
            }
            SortedSet<Integer> users = new TreeSet<>(names.usersOf(resource));
            users.removeIf(user -> !isShown(user));
            verdicts.put(
                    resource.number(),
                    users.isEmpty()
                            ? new Verdict.Aside("No entry in the pack shows this name or place.")
                            : new Verdict.Into("the name shown in " + numbers(users)));
        }
    }

    private boolean isShown(int number) {
        Verdict verdict = verdicts.get(number);
        return verdict instanceof Verdict.Keep || verdict instanceof Verdict.Into;
    }

    private static String numbers(SortedSet<Integer> users) {
        String first = users.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
        return users.size() > 3 ? first + " and " + (users.size() - 3) + " more" : first;
    }

    private List<Item> kept() {
        List<Item> items = new ArrayList<>();
        for (Verdict verdict : verdicts.values()) {
            if (verdict instanceof Verdict.Keep keep) {
                items.add(keep.item());
            }
        }
        return items;
    }

    private Account account() {
        return new Account(resources.stream().map(this::line).toList());
    }

    private Account.Line line(Resource resource) {
        Verdict verdict =
                Objects.requireNonNull(verdicts.get(resource.number()), () -> "No verdict on " + resource.what());
        Account.Fate fate =
                switch (verdict) {
                    case Verdict.Keep keep ->
                        new Account.Kept(keep.item().entry().number());
                    case Verdict.Into into -> new Account.Converted(into.what());
                    case Verdict.Aside aside -> new Account.Listed(aside.reason());
                    case Verdict.Supporting ignored ->
                        throw new IllegalStateException(resource.what() + ": left undecided.");
                };
        return new Account.Line(resource.number(), resource.node().line(), resource.type(), resource.what(), fate);
    }

    /** GP Connect names its STU3 profiles; two resource types exist in STU3 only. */
    private Edition edition() {
        boolean stu3 = resources.stream()
                .anyMatch(resource -> resource.is("ProcedureRequest")
                        || resource.is("ReferralRequest")
                        || resource.node().texts("meta.profile").stream()
                                .anyMatch(profile -> profile.contains("STU3")));
        return stu3 ? Edition.STU3 : Edition.R4;
    }
}
