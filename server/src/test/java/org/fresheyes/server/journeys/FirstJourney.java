package org.fresheyes.server.journeys;

import java.util.List;
import org.fresheyes.server.journeys.DemoWorld.World;

/**
 * The whole way of a second opinion, by every actor on their own pages: asked, explained, agreed, another hospital
 * chosen, records made ready, referred, accepted, an opinion that differs, one plan, settled. Whoever walks it types
 * the address of their first page only; from there, every page is reached from another.
 */
final class FirstJourney {

    /**
     * Somebody whose GP is at Mill Lane.
     *
     * @param listed their name as on a list
     * @param nhsNumber with spaces
     */
    record Asker(String key, String listed, String nhsNumber) {}

    private static final List<String> QUESTIONS = List.of("Is there another way?", "What if I wait?");

    private final Asker asker;
    private final Walker person;
    private final Walker gp;
    private final Walker first;
    private final Walker second;
    private String id = "";

    FirstJourney(World world, Way way, Asker asker) {
        this.asker = asker;
        this.person = world.as(asker.key(), way);
        this.gp = world.as("adeyemi", way);
        this.first = world.as("fenwick", way);
        this.second = world.as("ostrander", way);
    }

    /** Walks all of it; answers with what was wrong with the pages on the way. */
    List<String> walk() {
        id = Asking.send(person, "DEMOT1", QUESTIONS);
        talkedOver();
        agreed();
        chosen();
        madeReady();
        accepted();
        answered();
        read();
        broughtTogether();
        settled();
        return List.of(person, gp, first, second).stream()
                .flatMap(walker -> walker.faults().stream())
                .toList();
    }

    private void talkedOver() {
        atPractice().sees("Is there another way?").press("Say that the request has arrived");
        atPractice().follow("Offer to go over it again");
        gp.choose("who", "US").write("clinician", "Dr Folake Adeyemi").write("how", "A long talk on the phone");
        gp.press("Offer the talk");
        atHome().sees("A long talk on the phone").press("Say how the talk went");
        person.choose("result", "STILL_WANTED").write("words", "I still want to hear it from another doctor");
        person.press("Save");
    }

    private void agreed() {
        atPractice().follow("Agree to a second opinion").choose("route", "ANOTHER_HOSPITAL");
        gp.write("words", "I am glad you asked").press("Agree");
    }

    private void chosen() {
        atHome().sees("I am glad you asked").press("Choose where to go").press("Look at the places");
        person.sees("Southfell", "miles").choose("place", "DEMOT2").press("Choose this place");
    }

    private void madeReady() {
        atPractice().follow("Write down the first opinion").write("clinician", "Dr Miles Fenwick");
        gp.write("view", "The knee is worn").write("treatment", "A new knee").press("Save the first opinion");
        atPractice().follow("Answer: could waiting cause harm?").choose("harm", "no");
        gp.write("why", "Stable for a year").press("Save your answer");
        atPractice().follow("Decide what happens to the waiting time").choose("situation", "NEW_REFERRAL_BY_GP");
        gp.choose("effect", "NEW_CLOCK")
                .write("why", "A new referral by the practice")
                .press("Save the decision");
        atPractice().follow("See the records").attach("file", "record.json", SampleRecord.of(asker.nhsNumber()));
        gp.press("Read this file");
        gp.sees("Check that this is the same person").choose("same", "yes").press("Save my answer");
        gp.sees("Nothing is lost");
        atPractice().follow("See the records").follow("See the records as they will be sent");
        gp.press("Make the records to send");
        atPractice().follow("Check and send the referral").press("Send the referral");
    }

    private void accepted() {
        atHospital(second).press("Accept the referral");
        second.choose("points", "OTHER_ORGANISATION").choose("points", "NOT_IN_FIRST_TEAM");
        second.press("Accept the referral");
        atHospital(second).follow("Read the records that were sent").sees(QUESTIONS.getFirst());
        atHospital(second).press("Give an opinion from the records");
        second.write("why", "The pictures and the letters say enough").press("Review from the records");
    }

    private void answered() {
        atHospital(second).press("Note your view before reading").write("view", "The pictures show little wear");
        second.press("Note and lock my view");
        atHospital(second).press("Write the opinion").sees(QUESTIONS.toArray(String[]::new));
        second.choose("outcome", "DIFFERS_ON_TREATMENT");
        second.write("summary", "Exercise first. An operation can wait.");
        second.write("answer-1", "Yes, exercise with a physiotherapist").write("answer-2", "Waiting is safe for you");
        second.write("nextStep", "Your GP sends you to a physiotherapist").write("reasons", "Little wear to be seen");
        second.choose("checked", "yes").press("Give the opinion");
    }

    private void read() {
        atHome().sees("A new knee", "Exercise first", "Yes, exercise with a physiotherapist");
        person.press("Read the second opinion").sees("The knee is worn", "The two opinions are not the same");
        person.write("words", "I would like to try the exercises").press("I have read it");
        atHospital(first).press("Confirm that the first team has read it").press("Confirm");
    }

    private void broughtTogether() {
        atPractice().follow("Start to bring the opinions together");
        gp.write("words", "A call for everyone next week").press("Start");
        atPractice().follow("Write down the agreed plan");
        gp.write("plan", "Six months of exercises, then we look again");
        gp.press("Save the plan and settle").sees("settled");
    }

    private void settled() {
        atHome().sees("Six months of exercises", "Exercise first", "The knee is worn");
        person.follow("See who looked at your information");
        person.sees("Dr Folake Adeyemi", "Dr Lena Ostrander", "Dr Miles Fenwick", "You");
    }

    private Walker atHome() {
        return person.open("/my/cases").followTo("/my/cases/" + id);
    }

    private Walker atPractice() {
        return gp.open("/practice").followTo("/practice/cases/" + id);
    }

    private Walker atHospital(Walker consultant) {
        return consultant.open("/hospital").sees(asker.listed()).followTo("/hospital/cases/" + id);
    }
}
