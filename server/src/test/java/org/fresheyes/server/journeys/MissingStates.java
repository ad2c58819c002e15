package org.fresheyes.server.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes, by hand on the pages, what the story of the demonstration does not have, so that every page is there once. */
final class MissingStates {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/represent/\\S+)");

    private final World world;
    private final List<Walker> walkers = new ArrayList<>();

    MissingStates(World world) {
        this.world = world;
    }

    void make() {
        notSentYet();
        somebodyActsForThem();
        recordsAreMadeReady();
        cannotDecide();
        firstTeamExplains();
        recordsAreNoLongerShared();
        goingOutsideNeedsApproval();
        somebodyCallsFromABed();
    }

    /** Every address they were on the way. */
    Set<String> been() {
        return walkers.stream().flatMap(walker -> walker.been().stream()).collect(Collectors.toSet());
    }

    /** What was wrong with the pages on the way. */
    List<String> faults() {
        return walkers.stream().flatMap(walker -> walker.faults().stream()).toList();
    }

    /** The poster at a bed leads to a page that no other page leads to. */
    private void somebodyCallsFromABed() {
        String code = sql().sql("select code from place_code where bed is not null and ended_at is null limit 1")
                .query(String.class)
                .single();
        as("moira")
                .open("/call/" + code)
                .write("worry", "He is grey and sweating")
                .press("Call for help now");
    }

    private void notSentYet() {
        Asking.answer(as("wen"), "DEMOT1", List.of("Is there another way?"));
        String sent = Asking.send(as("ralph"), "DEMOT1", List.of("Is there another way?"));
        as("greenhalgh").open("/practice/cases/" + sent + "/acknowledge");
    }

    private void somebodyActsForThem() {
        Walker ivy = as("ivy").open("/my/representatives").press("Let somebody act for you");
        ivy.write("name", "Lena Lanyon").choose("scope", "SEE_CASE").choose("agree", "yes");
        ivy.press("Make the link");
        Matcher link = LINK.matcher(ivy.words());
        if (!link.find()) {
            throw new AssertionError("No link to pass on: " + ivy.words());
        }
        as("lena").open(link.group(1)).press("Yes, I will act for them");
        ivy.open("/my/representatives").follow("Lena Lanyon");
        as("adeyemi")
                .open("/practice/people")
                .write("name", "Brackenbury")
                .press("Find")
                .follow("Who can act for Ivy Brackenbury")
                .press("Add somebody with evidence");
    }

    private void recordsAreMadeReady() {
        String id = caseWhere("stage = 'ARRANGING' and referrer = 'DEMOP1'");
        String record = "/practice/cases/" + id + "/record";
        Walker gp = as("adeyemi").open(record);
        gp.attach("file", "record.json", SampleRecord.of(nhsNumberOf(id))).press("Read this file");
        gp.choose("same", "yes").press("Save my answer");
        gp.open(record).attach("file", "letter.json", "Dear colleague").pressOnly("Read this file");
        gp.open(record + "/checklist")
                .write("what", "The pictures")
                .choose("state", "REQUESTED")
                .press("Add to the list");
        gp.open(record + "/pack").press("Make the records to send");
    }

    /** The person of a case whose opinions are brought together cannot decide: a legal step has to be considered. */
    private void cannotDecide() {
        String id = caseWhere("stage = 'RECONCILING'");
        Walker gp = as(gpOf(id)).open("/practice/cases/" + id + "/capacity");
        gp.choose("can", "no").write("basis", "We talked with an interpreter").press("Save");
    }

    private void firstTeamExplains() {
        String id = caseWhere("stage = 'ASKED' and first_team = 'DEMOT1'");
        Walker gp = as(gpOf(id)).open("/practice/cases/" + id + "/explain");
        gp.choose("who", "FIRST_TEAM").write("clinician", "Dr Miles Fenwick").write("how", "In the clinic");
        gp.press("Offer the talk");
    }

    private void recordsAreNoLongerShared() {
        String id = caseWhere("stage = 'CHOOSING'");
        String asker = sql().sql(
                        """
                        select subject from account
                        where person = (select person from opinion_case where id = ?::uuid)
                        """)
                .param(id)
                .query(String.class)
                .single();
        as(asker).open("/my/cases/" + id + "/stop-sharing").press("Stop");
    }

    /** For a while, so that it stops nobody else of the story. */
    private void goingOutsideNeedsApproval() {
        Walker manager = as("manager").open("/organisation/settings");
        manager.choose("approval", "yes").choose("approvers", "CLINICIAN").press("Save the settings");
        String id = caseWhere("stage = 'ARRANGING' and referrer = 'DEMOP1'");
        manager.open("/organisation/approvals/" + id);
        as("adeyemi").open("/organisation/approvals/" + id);
        manager.open("/organisation/settings").choose("approval", "no").press("Save the settings");
    }

    private String caseWhere(String condition) {
        return sql().sql("select id from opinion_case where " + condition + " order by since limit 1")
                .query(String.class)
                .single();
    }

    private String nhsNumberOf(String id) {
        String number = sql().sql(
                        "select nhs_number from person where id = (select person from opinion_case where id = ?::uuid)")
                .param(id)
                .query(String.class)
                .single();
        return NhsNumber.of(number).spaced();
    }

    private String gpOf(String id) {
        String practice = sql().sql("select referrer from opinion_case where id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
        return switch (practice) {
            case "DEMOP1" -> "adeyemi";
            case "DEMOP2" -> "pym";
            case "DEMOP3" -> "greenhalgh";
            default -> throw new AssertionError("Case %s: nobody of the story works at %s".formatted(id, practice));
        };
    }

    private Walker as(String key) {
        Walker walker = world.as(key);
        walkers.add(walker);
        return walker;
    }

    private JdbcClient sql() {
        return world.server().bean(JdbcClient.class);
    }
}
