package org.fresheyes.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.intake.tally.Tally;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Facts of FHIR resources, by person: resources in, in any order, and histories out when all of them are there. */
public final class FhirFacts {

    private static final String PATIENT = "Patient/";
    private static final Set<String> HOLDERS = Set.of("Bundle", "Parameters");
    private static final int ID_BYTES = 12;

    private final Mapping mapping;
    private final SymptomSet set;
    private final Wording wording;
    private final Facts facts;
    private final References references = new References();
    private final SortedMap<String, Told> people = new TreeMap<>();
    private final Told others = new Told();
    private final SortedMap<String, Integer> ofNobody = new TreeMap<>();

    public FhirFacts(Mapping mapping, Terms terms) {
        this.mapping = mapping;
        this.set = terms.set();
        this.wording = new Wording(terms);
        this.facts = new Facts(mapping);
    }

    /** Takes a resource that stands by itself. */
    public void add(Node resource) {
        add(resource(resource, "", Map.of()));
    }

    /** Takes the resources of a bundle, whose names for each other may hold within it only; not what holds resources. */
    public void addAll(Node bundle) {
        Map<String, String> aliases = new HashMap<>();
        List<Resource> resources = new ArrayList<>();
        for (Node entry : bundle.each("entry")) {
            Node node = entry.get("resource");
            if (!HOLDERS.contains(node.text("resourceType").orElse("Bundle"))) {
                String url = entry.text("fullUrl").map(String::strip).orElse("");
                Resource resource = resource(node, url, aliases);
                aliases.put(url, resource.ref());
                resources.add(resource);
            }
        }
        aliases.remove("");
        resources.forEach(this::add);
    }

    private Resource resource(Node node, String fullUrl, Map<String, String> aliases) {
        String type = node.text("resourceType").orElse("unknown");
        return new Resource(node, type, ref(node, type, fullUrl), aliases, references);
    }

    private void add(Resource resource) {
        String type = resource.type();
        resource.nodes("contained")
                .forEach(contained -> count(contained.text("resourceType").orElse("unknown"), "contained"));
        Fact fact = facts.of(resource);
        Optional<String> person = Facts.person(resource);
        String updated = resource.node().get("meta").text("lastUpdated").orElse("");
        boolean isAboutOthers = mapping.ofResource(type) == Mapping.Unmapped.ABOUT_OTHERS && !type.equals("Patient");
        if (isAboutOthers) {
            others.add(resource.ref(), updated, fact);
        } else if (person.isPresent()) {
            people.computeIfAbsent(person.get(), first -> new Told()).add(resource.ref(), updated, fact);
        } else {
            count(type, "belongs to no person");
        }
    }

    private void count(String type, String became) {
        ofNobody.merge(type + ": " + became, 1, Integer::sum);
    }

    /** Everybody that something was told about, by id. */
    public SortedSet<String> people() {
        SortedSet<String> ids = new TreeSet<>();
        people.keySet().forEach(ref -> ids.add(ref.substring(PATIENT.length())));
        return ids;
    }

    /**
     * What there is of a person; nothing when nothing was told.
     *
     * @param notChecked what of the sources could not be read, in words
     */
    public PersonRecord person(String id, Collection<String> notChecked) {
        Told told = people.getOrDefault(PATIENT + id, new Told());
        return new Reading(mapping, set, wording, told, others).read(id, notChecked);
    }

    /** What became of what belongs to no person. */
    public Tally others() {
        Fates fates = new Fates();
        for (Class<? extends Fact> kind : List.of(Fact.Place.class, Fact.InRole.class, Fact.Passed.class)) {
            others.each(kind, (ref, fact) -> fates.add(ref, "about people and places"));
        }
        others.repeats().forEach((type, times) -> fates.addAll(type, "another copy or version", times));
        return fates.tally().plus(Tally.of(ofNobody));
    }

    /** How a resource is named; one without an id by what it says, so that the same one is named the same again. */
    private static String ref(Node resource, String type, String fullUrl) {
        String id = resource.text("id")
                .map(String::strip)
                .orElseGet(() -> fullUrl.startsWith("urn:")
                        ? fullUrl.substring(fullUrl.lastIndexOf(':') + 1)
                        : digest(resource));
        return type + "/" + id;
    }

    private static String digest(Node resource) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(resource.toString().getBytes(StandardCharsets.UTF_8));
            return "by-content-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException notThisJava) {
            throw new IllegalStateException(notThisJava);
        }
    }
}
