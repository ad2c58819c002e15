package org.fresheyes.server.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Refused;
import org.fresheyes.server.journal.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsOnFileTest {

    private final PostOffice post = new PostOffice();
    private final List<TestServer> servers = new ArrayList<>();
    private final List<Ward6> wards = new ArrayList<>();

    private Ward6 ward() {
        return wards.getFirst();
    }

    private Calls calls() {
        return ward().calls();
    }

    @BeforeAll
    void start() {
        servers.add(TestServer.start(post.options()));
        wards.add(new Ward6(servers.getFirst()));
    }

    @AfterAll
    void stop() {
        servers.forEach(TestServer::close);
        post.close();
    }

    @BeforeEach
    void nobodyHasCalledYet() {
        sql().sql("update rapid_call set raised_at = raised_at - interval '1 hour'")
                .update();
    }

    @Test
    void a_call_rings_at_once_and_is_heard_to_the_end() {
        UUID id = ward().daughterCalls().call();

        assertThat(rung(id)).containsExactly(ward().person("Ann"));
        take("Ann", id, new Event.Accepted());
        take("Ann", id, new Event.SetOut());
        take("Ann", id, new Event.Arrived());
        take(
                "Ann",
                id,
                new Event.Reviewed(new Outcome(
                        Concern.ACUTE_DETERIORATION,
                        new Result.TreatmentChanged(),
                        Words.of("Oxygen and antibiotics"))));
        take("Bob", id, new Event.FedBack(Event.FedBack.Way.IN_PERSON, Words.of("")));
        take("Ann", id, new Event.Closed());

        assertThat(call(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(call(id).until(Event.Accepted.class)).get().satisfies(after -> assertThat(after)
                .isLessThan(Duration.ofMinutes(1)));
        assertThat(sql().sql("select count(*) from deadline where stream = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_is_rung_gets_words_that_name_a_place_and_no_patient_and_no_worry() throws Exception {
        UUID id = ward().daughterCalls().call();

        MimeMessage mail = post.waitFor("/hospital/calls/" + id);
        assertThat(mail.getAllRecipients()[0]).hasToString("Ann@staff.example.org");
        assertThat(mail.getSubject()).isEqualTo("Call for a rapid review: Bed 4, Ward 6");
        assertThat(String.valueOf(mail.getContent())).doesNotContain("breath", "mother", "Lena", "960 001");
    }

    @Test
    void a_form_that_is_sent_many_times_at_once_is_one_call_that_rings_once() throws Exception {
        String key = UUID.randomUUID().toString();
        Set<Placed> placed = new HashSet<>();
        try (ExecutorService taps = Executors.newFixedThreadPool(6)) {
            List<Future<Placed>> sent = new ArrayList<>();
            for (int tap = 0; tap < 12; tap++) {
                sent.add(taps.submit(() -> calls().call(Ward6.BED, Ward6.said("Help"), key)));
            }
            for (Future<Placed> one : sent) {
                placed.add(one.get());
            }
        }

        assertThat(placed).hasSize(1);
        UUID id = ((Placed.AsCall) placed.iterator().next()).call();
        assertThat(call(id).all(Event.Rung.class)).hasSize(1);
    }

    @Test
    void of_two_who_accept_at_once_one_takes_it_and_the_other_is_told_who_was_quicker() throws Exception {
        UUID id = ward().daughterCalls().call();
        int seen = call(id).version();
        List<CallResult> results = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<CallResult>> taken = new ArrayList<>();
            for (String name : List.of("Ann", "Bob")) {
                taken.add(both.submit(() -> calls().take(ward().viewer(name), id, seen, new Event.Accepted())));
            }
            for (Future<CallResult> one : taken) {
                results.add(one.get());
            }
        }

        assertThat(results)
                .hasExactlyElementsOfTypes(
                        results.getFirst() instanceof CallResult.Done
                                ? new Class<?>[] {CallResult.Done.class, CallResult.Changed.class}
                                : new Class<?>[] {CallResult.Changed.class, CallResult.Done.class});
        assertThat(call(id).all(Event.Accepted.class)).hasSize(1);
    }

    @Test
    void the_review_cannot_be_recorded_by_somebody_who_came_with_the_treating_team() {
        UUID id = ward().daughterCalls().call();
        take("Cat", id, new Event.Attends());

        CallResult accepts = tries("Cat", id, new Event.Accepted());
        CallResult reviews = tries(
                "Cat",
                id,
                new Event.Reviewed(new Outcome(Concern.CLINICAL, new Result.CareGoesOn(), Words.of("All is well"))));

        assertThat(accepts).isInstanceOf(CallResult.Refused.class);
        assertThat(reviews).isInstanceOf(CallResult.Refused.class);
        assertThat(call(id).stage()).isEqualTo(Stage.ALERTING);
    }

    @Test
    void declining_rings_the_next_step_at_once() {
        UUID id = ward().daughterCalls().call();

        take("Ann", id, new Event.Declined(Words.of("At an arrest")));

        assertThat(rung(id)).containsExactly(ward().person("Ann"), ward().person("Bob"));
    }

    @Test
    void whoever_cannot_be_reached_moves_the_escalation_on_at_once_and_once() {
        UUID id = ward().daughterCalls().call();

        calls().notReached(id, ward().person("Ann"));
        calls().notReached(id, ward().person("Ann"));

        assertThat(rung(id)).containsExactly(ward().person("Ann"), ward().person("Bob"));
        assertThat(call(id).all(Event.NotReached.class)).hasSize(1);
    }

    @Test
    void somebody_without_an_address_is_passed_over_at_once() {
        sql().sql("update account set email = null where id = ?")
                .param(ward().viewer("Ann").account())
                .update();
        try {
            UUID id = ward().daughterCalls().call();

            assertThat(rung(id)).containsExactly(ward().person("Ann"), ward().person("Bob"));
        } finally {
            sql().sql("update account set email = 'Ann@staff.example.org' where id = ?")
                    .param(ward().viewer("Ann").account())
                    .update();
        }
    }

    @Test
    void the_seventh_call_from_a_place_in_ten_minutes_is_one_too_many_and_the_first_from_another_is_not() {
        for (int calls = 0; calls < Calls.MOST_FROM_A_PLACE; calls++) {
            ward().daughterCalls();
        }

        assertThat(calls().call(
                                Ward6.BED,
                                Ward6.said("Again"),
                                UUID.randomUUID().toString()))
                .isEqualTo(new Placed.TooMany());
        assertThat(calls().call(
                                Ward6.WARD,
                                Ward6.said("Help"),
                                UUID.randomUUID().toString()))
                .isInstanceOf(Placed.AsCall.class);
    }

    @Test
    void only_who_answers_calls_there_reads_them_and_who_calls_reads_by_the_link_alone() {
        Placed.AsCall placed = ward().daughterCalls();

        assertThatThrownBy(() -> calls().open(ward().viewer("Nell"), placed.call()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> calls().mayWatch(ward().viewer("Nell"), Ward6.TRUST))
                .isInstanceOf(Refused.class);
        assertThat(calls().byLink(placed.secret())).map(CallOnFile::id).contains(placed.call());
        assertThat(calls().byLink("guessed")).isEmpty();
    }

    @Test
    void somebody_who_works_there_calls_by_name() {
        Placed.AsCall placed = calls().callAs(
                        ward().viewer("Nell"),
                        Ward6.WARD,
                        Ward6.said("Nobody listens"),
                        UUID.randomUUID().toString());

        assertThat(call(placed.call()).events().getFirst().by().name()).isEqualTo("Nell");
        assertThat(call(ward().daughterCalls().call()).events().getFirst().by()).isEqualTo(Calls.CALLER);
    }

    @Test
    void a_test_call_rings_like_any_other_and_is_over_when_somebody_accepts() {
        UUID id = calls().test(ward().viewer("Dan"), Ward6.WARD);
        assertThat(rung(id)).containsExactly(ward().person("Ann"));

        take("Ann", id, new Event.Accepted());

        assertThat(call(id).stage()).isEqualTo(Stage.CLOSED);
        assertThatThrownBy(() -> calls().test(ward().viewer("Ann"), Ward6.WARD)).isInstanceOf(Refused.class);
    }

    @Test
    void every_history_and_every_list_is_as_it_was_recorded() {
        UUID id = ward().daughterCalls().call();
        take("Ann", id, new Event.Accepted());
        List<String> differences = new ArrayList<>();

        servers.getFirst().bean(Verification.class).rebuild();
        servers.getFirst().bean(Verification.class).verify(difference -> differences.add(difference.toString()));

        assertThat(differences).isEmpty();
    }

    private JdbcClient sql() {
        return servers.getFirst().bean(JdbcClient.class);
    }

    private org.fresheyes.rules.rapidreview.call.Call call(UUID id) {
        return calls().open(ward().viewer("Ann"), id).state();
    }

    private List<Person> rung(UUID id) {
        return call(id).all(Event.Rung.class)
                .flatMap(taken -> taken.event().people().stream())
                .toList();
    }

    private CallResult tries(String who, UUID id, Event event) {
        return calls().take(ward().viewer(who), id, call(id).version(), event);
    }

    private void take(String who, UUID id, Event event) {
        assertThat(tries(who, id, event)).isInstanceOf(CallResult.Done.class);
    }
}
