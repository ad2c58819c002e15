package org.fresheyes.server.opinion.pages.practice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.Clocks;
import org.fresheyes.rules.opinion.HelpContact;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.server.web.Form;

/** The local policy of an organisation, as a form. */
public final class PolicyForm {

    private static final String POINTS = "points";
    private static final String INTERNAL_FIRST = "internalFirst";
    private static final String APPROVAL = "approval";
    private static final String APPROVERS = "approvers";
    private static final String PALS = "pals";
    private static final String ADVOCACY = "advocacy";
    /** What the name of the field for reaching them ends with. */
    private static final String REACH = "Reach";

    private static final int LONGEST_CONTACT = 200;

    private PolicyForm() {}

    /** One time limit, in the words of the page. */
    public enum Limit {
        ACKNOWLEDGE("Say that a request has arrived", Clocks::acknowledge),
        ANSWER("Answer a request", Clocks::answer),
        EXPLAIN("Go over the first opinion again", Clocks::explain),
        CHOOSE("Choose a place together", Clocks::choose),
        ARRANGE("Send the referral", Clocks::arrange),
        CHASE("Ask the second team again, then every week", Clocks::chase),
        REPORT("Give the opinion, after the person was seen", Clocks::report),
        ADVISE("Say if advice is enough", Clocks::advise),
        ACKNOWLEDGE_REPORT("Read the opinion", Clocks::acknowledgeReport),
        RECONCILE("Agree a plan", Clocks::reconcile),
        FEEDBACK("Ask the person how it went", Clocks::feedbackDays);

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // a method reference of a record: it holds nothing that changes
        private final ToIntFunction<Clocks> days;

        Limit(String words, ToIntFunction<Clocks> days) {
            this.words = words;
            this.days = days;
        }

        public String words() {
            return words;
        }

        /** The name of its field. */
        public String field() {
            return "days-" + name().toLowerCase(Locale.ROOT);
        }

        /** What counts days: all but one count working days. */
        public String unit() {
            return this == FEEDBACK ? "days" : "working days";
        }

        /** What holds where nobody has set anything. */
        public int usual() {
            return days.applyAsInt(Clocks.DEFAULT);
        }
    }

    static Form holding(LocalPolicy policy) {
        Form form = Form.blank();
        for (Limit limit : Limit.values()) {
            form.holding(limit.field(), String.valueOf(limit.days.applyAsInt(policy.clocks())));
        }
        form.holding(
                POINTS, policy.neededIndependence().stream().map(Enum::name).toList());
        return form.holding(INTERNAL_FIRST, policy.internalFirst() ? "yes" : "no")
                .holding(APPROVAL, policy.outsideNeedsApproval() ? "yes" : "no")
                .holding(APPROVERS, policy.approvers().stream().map(Enum::name).toList())
                .holding(PALS, policy.contacts().pals().map(HelpContact::name).orElse(""))
                .holding(
                        PALS + REACH,
                        policy.contacts().pals().map(HelpContact::reach).orElse(""))
                .holding(
                        ADVOCACY,
                        policy.contacts().advocacy().map(HelpContact::name).orElse(""))
                .holding(
                        ADVOCACY + REACH,
                        policy.contacts().advocacy().map(HelpContact::reach).orElse(""));
    }

    /** The policy as it was filled in; empty when something is wrong, which the form then says. */
    static Optional<LocalPolicy> read(Form form) {
        Map<Limit, Integer> days = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            form.number(limit.field(), "Enter a number of days for: " + limit.words(), 1, Clocks.LONGEST)
                    .ifPresent(number -> days.put(limit, number));
        }
        var points = form.optionalChoices(POINTS, Independence.Point.class);
        var internal = form.yesOrNo(INTERNAL_FIRST, "Choose if you look inside your organisation first");
        var approval = form.yesOrNo(APPROVAL, "Choose if somebody has to approve going outside");
        var approvers = approval.equals(Optional.of(true))
                ? form.choices(APPROVERS, Approver.class, "Choose who can approve")
                : LocalPolicy.DEFAULT.approvers();
        var contacts = new HelpContacts(contact(form, PALS), contact(form, ADVOCACY));
        return form.valid()
                ? Optional.of(new LocalPolicy(
                        clocks(days), points, internal.orElseThrow(), approval.orElseThrow(), approvers, contacts))
                : Optional.empty();
    }

    /** Nobody when both fields are empty; a name without a way to reach them helps nobody. */
    private static Optional<HelpContact> contact(Form form, String field) {
        Optional<String> name = form.optionalText(field, LONGEST_CONTACT);
        Optional<String> reach = form.optionalText(field + REACH, LONGEST_CONTACT);
        if (name.isPresent() && reach.isEmpty()) {
            form.error(field + REACH, "Write how to reach them, or leave both empty");
        }
        if (name.isEmpty() && reach.isPresent()) {
            form.error(field, "Write what they are called, or leave both empty");
        }
        return name.flatMap(called -> reach.map(how -> new HelpContact(called, how)));
    }

    private static Clocks clocks(Map<Limit, Integer> days) {
        return new Clocks(
                of(days, Limit.ACKNOWLEDGE),
                of(days, Limit.ANSWER),
                of(days, Limit.EXPLAIN),
                of(days, Limit.CHOOSE),
                of(days, Limit.ARRANGE),
                of(days, Limit.CHASE),
                of(days, Limit.REPORT),
                of(days, Limit.ADVISE),
                of(days, Limit.ACKNOWLEDGE_REPORT),
                of(days, Limit.RECONCILE),
                of(days, Limit.FEEDBACK));
    }

    private static int of(Map<Limit, Integer> days, Limit limit) {
        return Objects.requireNonNull(days.get(limit));
    }
}
