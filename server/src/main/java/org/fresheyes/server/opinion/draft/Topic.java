package org.fresheyes.server.opinion.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything a person is asked, one page each, in order. */
public enum Topic {
    KIND(Part.ABOUT, "kind"),
    WHAT(Part.ABOUT, "what"),
    WORRY(Part.ABOUT, "worry"),
    QUESTIONS(Part.ABOUT, "questions"),
    TEAM(Part.FIRST, "team"),
    CLINICIAN(Part.FIRST, "clinician"),
    SPECIALTY(Part.FIRST, "specialty"),
    EXPLAINED(Part.FIRST, "explained"),
    STARTED(Part.FIRST, "started"),
    DECIDE_BY(Part.FIRST, "decide-by"),
    HOPE(Part.HOPES, "hope"),
    WISH(Part.HOPES, "wish"),
    NEEDS(Part.HELP, "needs"),
    SHARING(Part.AGREEING, "sharing");

    private final Part part;
    private final String address;

    Topic(Part part, String address) {
        this.part = part;
        this.address = address;
    }

    /** A part of the journey: one line of the task list. */
    public enum Part {
        ABOUT("What it is about"),
        FIRST("The first opinion"),
        HOPES("What you would like"),
        HELP("Help you need"),
        AGREEING("Sharing your records");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }

        /** Its topics, in order. */
        public List<Topic> topics() {
            return Arrays.stream(Topic.values())
                    .filter(topic -> topic.part == this)
                    .toList();
        }
    }

    public Part part() {
        return part;
    }

    /** The last part of the address of its page, and the name of its field. */
    public String address() {
        return address;
    }

    /** True when there is an answer. A no to sharing is one only when the person's hope needs no sharing. */
    public boolean isAnswered(Answers answers) {
        AboutIt about = answers.about();
        FirstTeam first = answers.first();
        return switch (this) {
            case KIND -> about.kind().isPresent();
            case WHAT -> about.what().isPresent();
            case WORRY -> about.worry().isPresent();
            case QUESTIONS -> about.questionsDone();
            case TEAM -> first.team().isPresent();
            case CLINICIAN -> first.clinician().isPresent();
            case SPECIALTY -> first.specialty().isPresent();
            case EXPLAINED -> first.explained().isPresent();
            case STARTED -> first.started().isPresent();
            case DECIDE_BY -> first.decideBy().isPresent();
            case HOPE -> answers.hopes().hope().isPresent();
            case WISH -> answers.hopes().wish().isPresent();
            case NEEDS -> answers.needsChecked();
            case SHARING ->
                answers.sharing().filter(yes -> yes || answers.needsNoSharing()).isPresent();
        };
    }

    /** The next topic of the same part. */
    public Optional<Topic> next() {
        return neighbour(+1);
    }

    /** The topic before, in the same part. */
    public Optional<Topic> previous() {
        return neighbour(-1);
    }

    /** The topic with this address. */
    public static Optional<Topic> at(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst();
    }

    private Optional<Topic> neighbour(int step) {
        List<Topic> topics = part.topics();
        int index = topics.indexOf(this) + step;
        return index < 0 || index >= topics.size() ? Optional.empty() : Optional.of(topics.get(index));
    }
}
