package org.fresheyes.rules.presentations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Severity;

/** Reading 6: goes through presentations of an area in their order and finds the steps. */
final class Steps {

    private final AreaId area;
    private final Predicate<Mention> counts;
    private final Set<GroupId> there = new HashSet<>();
    private final Map<GroupId, Severity> mildest = new HashMap<>();
    private final Map<GroupId, Mention> general = new TreeMap<>();
    private final Set<Setting> settings = EnumSet.noneOf(Setting.class);

    /** @param counts which mentions count towards the area */
    Steps(AreaId area, Predicate<Mention> counts) {
        this.area = area;
        this.counts = counts;
    }

    /** Every step among these presentations, in their order. */
    static List<Step> among(AreaId area, Predicate<Mention> counts, Collection<Presentation> presentations) {
        Steps steps = new Steps(area, counts);
        List<Step> found = new ArrayList<>();
        for (Presentation presentation : presentations) {
            found.addAll(steps.at(presentation));
            steps.remember(presentation);
        }
        return List.copyOf(found);
    }

    /** The steps at this presentation, compared with those remembered. */
    List<Step> at(Presentation presentation) {
        Set<Step> found = new LinkedHashSet<>();
        presentation.mentions().filter(counts).forEach(mention -> {
            moreSevere(mention).ifPresent(found::add);
            worse(mention).ifPresent(found::add);
            moreUrgent(mention).ifPresent(found::add);
            mention.urgent().ifPresent(name -> found.add(new Step.UrgentlyWorse(mention.day(), mention.group(), name)));
            if (mention.area().isGeneral()) {
                (area.isGeneral() ? different(mention, presentation) : joining(mention)).ifPresent(found::add);
            }
        });
        return List.copyOf(found);
    }

    /** From now on this presentation is an earlier one. */
    void remember(Presentation presentation) {
        presentation.mentions().filter(counts).forEach(mention -> {
            there.addAll(mention.groups());
            mention.severity().ifPresent(severity -> mention.groups()
                    .forEach(group -> mildest.merge(group, severity, (one, other) -> min(one, other))));
            if (mention.area().isGeneral()) {
                general.putIfAbsent(mention.group(), mention);
            }
        });
        presentation
                .mentions()
                .filter(counts)
                .map(mention -> mention.contact().setting())
                .max(Comparator.naturalOrder())
                .ifPresent(settings::add);
    }

    private Optional<Step> moreSevere(Mention mention) {
        return mention.severity().flatMap(now -> mention.groups().stream()
                .filter(group -> mildest.getOrDefault(group, Severity.SEVERE).compareTo(now) < 0)
                .findFirst()
                .map(group -> new Step.MoreSevere(
                        mention.day(), mention.group(), mildest.getOrDefault(group, Severity.SEVERE), now)));
    }

    private Optional<Step> worse(Mention mention) {
        boolean step = mention.saysWorse() && mention.groups().stream().anyMatch(there::contains);
        return step ? Optional.of(new Step.Worse(mention.day(), mention.group())) : Optional.empty();
    }

    private Optional<Step> moreUrgent(Mention mention) {
        Setting now = mention.contact().setting();
        return settings.stream()
                .filter(now::isMoreUrgentThan)
                .findFirst()
                .map(before -> new Step.MoreUrgentSetting(mention.day(), before, now));
    }

    /** A presentation that counts towards the area came before, and this general symptom did not. */
    private Optional<Step> joining(Mention mention) {
        boolean step = !there.isEmpty() && general.values().stream().noneMatch(mention::isRelatedTo);
        return step ? Optional.of(new Step.NewGeneralSymptom(mention.day(), mention.group())) : Optional.empty();
    }

    private Optional<Step> different(Mention mention, Presentation presentation) {
        Map<GroupId, Mention> others = new TreeMap<>(general);
        presentation
                .mentions()
                .filter(counts)
                .filter(other -> other.group().compareTo(mention.group()) < 0)
                .forEach(other -> others.putIfAbsent(other.group(), other));
        return others.values().stream()
                .filter(other -> !mention.isRelatedTo(other))
                .findFirst()
                .map(other -> new Step.DifferentGeneralSymptoms(mention.day(), mention.group(), other.group()));
    }

    private static Severity min(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
