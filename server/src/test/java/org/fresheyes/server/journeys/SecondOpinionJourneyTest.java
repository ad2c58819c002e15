package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@ExtendWith(DemoWorld.class)
class SecondOpinionJourneyTest {

    private static final List<String> QUESTIONS = List.of("Is there another way?", "What if I wait?");

    @TempDir
    private Path folder;

    @Test
    void somebody_asks_and_gets_a_second_opinion_that_differs_and_it_is_settled(World world) throws IOException {
        Walker moira = world.as("moira");
        String id = Asking.send(moira, "DEMOT1", QUESTIONS);
        String mine = "/my/cases/" + id;
        String theirs = "/practice/cases/" + id;
        String hospital = "/hospital/cases/" + id;

        Walker gp = world.as("adeyemi");
        gp.open("/practice")
                .sees("LANYON, Moira")
                .open(theirs)
                .sees("Is there another way?")
                .press("Say that the request has arrived");
        gp.open(theirs).follow("Offer to go over it again");
        gp.choose("who", "US").write("clinician", "Dr Folake Adeyemi").write("how", "A long talk on the phone");
        gp.press("Offer the talk");

        moira.open(mine).sees("A long talk on the phone").press("Say how the talk went");
        moira.choose("result", "STILL_WANTED").write("words", "Thank you. I still want to hear it from another doctor");
        moira.press("Save");

        gp.open(theirs).follow("Agree to a second opinion").choose("route", "ANOTHER_HOSPITAL");
        gp.write("words", "I am glad you asked").press("Agree");

        moira.open(mine).sees("I am glad you asked").press("Choose where to go").press("Look at the places");
        moira.sees("Southfell", "miles").choose("place", "DEMOT2").press("Choose this place");

        gp.open(theirs + "/first-opinion").write("clinician", "Dr Miles Fenwick");
        gp.write("view", "The knee is worn").write("treatment", "A new knee").press("Save the first opinion");
        gp.open(theirs + "/delay")
                .choose("harm", "no")
                .write("why", "Stable for a year")
                .press("Save your answer");
        gp.open(theirs + "/waiting-time")
                .choose("situation", "NEW_REFERRAL_BY_GP")
                .choose("effect", "NEW_CLOCK");
        gp.write("why", "A new referral by the practice").press("Save the decision");
        gp.open(theirs + "/record").attach("file", recordOfMoira()).press("Read this file");
        gp.sees("Check that this is the same person").choose("same", "yes").press("Save my answer");
        gp.sees("Nothing is lost");
        gp.open(theirs + "/record/pack").press("Make the records to send");
        gp.open(theirs).follow("Check and send the referral").press("Send the referral");

        Walker consultant = world.as("ostrander");
        consultant.open("/hospital").sees("LANYON, Moira").open(hospital).follow("Accept the referral");
        consultant.choose("points", "OTHER_ORGANISATION").choose("points", "NOT_IN_FIRST_TEAM");
        consultant.press("Accept the referral");
        consultant.open(hospital + "/from-records").write("why", "The pictures and the letters say enough");
        consultant.press("Review from the records");
        consultant.open(hospital + "/first-view").write("view", "The pictures show little wear");
        consultant.press("Note and lock my view");
        consultant.open(hospital + "/opinion").sees(QUESTIONS.toArray(String[]::new));
        consultant.choose("outcome", "DIFFERS_ON_TREATMENT").write("summary", "Exercise first. An operation can wait.");
        consultant
                .write("answer-1", "Yes, exercise with a physiotherapist")
                .write("answer-2", "Waiting is safe for you");
        consultant
                .write("nextStep", "Your GP sends you to a physiotherapist")
                .write("reasons", "Little wear to be seen");
        consultant.choose("checked", "yes").press("Give the opinion");

        moira.open(mine).sees("A new knee", "Exercise first", "Yes, exercise with a physiotherapist");
        moira.press("Read the second opinion").sees("The knee is worn", "The two opinions are not the same");
        moira.write("words", "I would like to try the exercises").press("I have read it");

        Walker first = world.as("fenwick");
        first.open("/hospital").sees("LANYON, Moira").open(hospital).follow("Confirm that the first team has read it");
        first.press("Confirm");

        gp.open(theirs).follow("Start to bring the opinions together");
        gp.write("words", "A call for everyone next week").press("Start");
        gp.open(theirs)
                .follow("Write down the agreed plan")
                .write("plan", "Six months of exercises, then we look again");
        gp.press("Save the plan and settle").sees("settled");

        moira.open(mine).sees("Six months of exercises", "Exercise first", "The knee is worn");
        moira.open("/my/who-looked").sees("Dr Folake Adeyemi", "Dr Lena Ostrander", "Dr Miles Fenwick", "You");

        assertThat(List.of(moira, gp, consultant, first))
                .flatExtracting(Walker::faults)
                .isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
    }

    /** The record of the fixtures, with Moira's NHS number: the name in it is another, so somebody has to look. */
    private Path recordOfMoira() throws IOException {
        String record = Files.readString(Path.of("src/test/resources/records/stu3-record.json"));
        return Files.writeString(folder.resolve("record.json"), record.replace("999 123 4004", "999 001 0374"));
    }
}
