package org.fresheyes.server.journeys;

import java.util.List;

/** Asking for a second opinion, from the first page to "sent", as everybody does it. */
final class Asking {

    private Asking() {}

    /** Walks all question pages and sends; answers with the case that comes of it. */
    static String send(Walker person, String firstTrust, List<String> questions) {
        String draft = answer(person, firstTrust, questions);
        person.press("Send my request");
        String sent = person.path();
        if (sent.startsWith(draft)) {
            throw new AssertionError("The request was not sent: " + person.words());
        }
        return sent.split("/")[3];
    }

    /** Walks all question pages up to the last check; answers with the address of what is not sent yet. */
    static String answer(Walker person, String firstTrust, List<String> questions) {
        person.open("/ask")
                .choose("situation", "NONE")
                .press("Continue")
                .chooseFirst("person")
                .press("Start");
        String draft = person.path().replace("/tasks", "");
        person.sees("Not started").follow("What it is about");
        person.choose("kind", "TREATMENT_OFFERED").press("Save and continue");
        person.write("what", "The operation on my knee").press("Save and continue");
        person.write("worry", "I am afraid that it will not help").press("Save and continue");
        for (int i = 0; i < questions.size(); i++) {
            if (i > 0) {
                person.press("Add another question");
            }
            person.write("question-" + i, questions.get(i));
        }
        person.press("Save and continue");
        person.sees("You have finished 1 of 5 parts").follow("The first opinion");
        person.choose("team", "hospital").press("Save and continue");
        person.write("name", "demo")
                .press("Search")
                .choose("hospital", firstTrust)
                .press("Save and continue");
        person.write("clinician", "Dr Fenwick").press("Save and continue");
        person.select("specialty", "C_110").press("Save and continue");
        person.choose("explained", "NO").press("Save and continue");
        person.choose("started", "NO").press("Save and continue");
        person.choose("decide-by", "no").press("Save and continue");
        person.follow("What you would like");
        person.choose("hope", "ANOTHER_HOSPITAL").press("Save and continue");
        person.choose("wish", "OPINION_ONLY").press("Save and continue");
        person.follow("Help you need").press("Save and continue");
        person.follow("Sharing your records");
        person.choose("sharing", "yes").press("Save and continue");
        person.sees("You have finished 5 of 5 parts").follow("Check your answers and send");
        person.sees("The operation on my knee");
        return draft;
    }
}
