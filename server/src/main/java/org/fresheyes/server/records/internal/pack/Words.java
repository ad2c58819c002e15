package org.fresheyes.server.records.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.server.records.PackCase;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.web.Dates;

/** The parts of a pack that are sentences, the same in every form. */
public final class Words {

    private Words() {}

    /** What is asked, by whom, of whom, and how soon. */
    public static List<String> question(PackCase facts) {
        List<String> lines = new ArrayList<>();
        lines.add("A second opinion about " + facts.kind() + ".");
        lines.add("Asked for: " + facts.askedFor() + ".");
        facts.priority().ifPresent(priority -> lines.add("Priority: " + priority + "."));
        facts.decisionDue().ifPresent(due -> lines.add("A decision is due by " + Dates.date(due) + "."));
        lines.add(facts.treatmentStarted()
                .map(started -> started ? "Treatment has started." : "Treatment has not started.")
                .orElse("It is not certain whether treatment has started."));
        facts.delay().ifPresent(delay -> lines.add(delay(delay)));
        lines.add("Sent by: " + team(facts.referrer()) + ".");
        facts.receiver().ifPresent(team -> lines.add("Sent to: " + team(team) + "."));
        facts.responsible().ifPresent(team -> lines.add("Responsible for care now: " + team + "."));
        needs(facts).forEach(lines::add);
        return lines;
    }

    /** What the person needs so that care works for them. */
    public static List<String> needs(PackCase facts) {
        List<String> lines = new ArrayList<>();
        var needs = facts.person().needs();
        needs.interpreter().ifPresent(language -> lines.add("Interpreter: " + language + "."));
        needs.communication().ifPresent(form -> lines.add("Information in this form: " + form + "."));
        needs.adjustments().ifPresent(what -> lines.add("Adjustments: " + what + "."));
        return lines;
    }

    /** The person's own questions and concerns. */
    public static List<String> story(PackCase facts) {
        List<String> lines = new ArrayList<>();
        facts.questions().forEach(question -> lines.add("Question: " + question));
        facts.concerns().ifPresent(concerns -> lines.add("Concerns and hopes: " + concerns));
        if (lines.isEmpty()) {
            lines.add("The person did not write questions of their own.");
        }
        return lines;
    }

    /** What the first team said. */
    public static List<String> firstOpinions(PackCase facts) {
        if (facts.firstOpinions().isEmpty()) {
            return List.of("No first opinion is written down yet.");
        }
        return facts.firstOpinions().stream()
                .map(opinion -> opinion.author() + ", " + opinion.organisation()
                        + opinion.date().map(date -> ", " + Dates.date(date)).orElse("") + ": " + opinion.text())
                .toList();
    }

    /** What of the files is not shown, by type and reason. */
    public static List<String> notShown(PackContents contents) {
        List<String> lines = new ArrayList<>();
        for (PackContents.Source source : contents.sources()) {
            lines.add(source.name() + ": " + source.sum() + ".");
            source.notShown()
                    .forEach(line -> lines.add("%d × %s: %s".formatted(line.count(), line.type(), line.reason())));
            source.notices().forEach(notice -> lines.add("The sending system says: " + notice));
        }
        return lines;
    }

    /** What else the second team needs, and where it is. */
    public static List<String> checklist(PackContents contents) {
        return contents.checklist().stream()
                .map(thing -> thing.what() + ": " + thing.state()
                        + thing.note().map(note -> " (" + note + ")").orElse(""))
                .toList();
    }

    private static String delay(PackCase.DelayAnswer delay) {
        return "Could waiting cause harm? " + (delay.couldHarm() ? "Yes" : "No") + ", says " + delay.by() + " on "
                + Dates.date(delay.at()) + "."
                + delay.words().map(words -> " " + words).orElse("");
    }

    private static String team(PackCase.Team team) {
        return team.clinician().map(name -> name + ", ").orElse("")
                + team.name()
                + team.contact().map(contact -> " (" + contact + ")").orElse("");
    }
}
