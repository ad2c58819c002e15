package org.fresheyes.server.messages.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.internal.Outcome.Failed;
import org.fresheyes.server.messages.internal.Outcome.OnTheWay;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a mail server. */
class MailCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Letter LETTER = new Letter(
            UUID.fromString("5a8ab3e8-5d2c-4b2e-9a39-0c5b1c7d2f10"),
            new Address(Channel.EMAIL, "ann@hospital.example"),
            "A call from Ward 6 – please look",
            "Somebody called at 10:00.\nOpen the board: https://hospital.example/board");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void a_message_arrives_whole() throws Exception {
        assertThat(carrier().carry(LETTER)).isEqualTo(new OnTheWay(Optional.empty()));

        MimeMessage arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(String.valueOf(arrived.getContent()).strip().replace("\r\n", "\n"))
                .isEqualTo(LETTER.words());
        assertThat(arrived.getMessageID()).isEqualTo("<" + LETTER.id() + "@fresh-eyes.example>");
        assertThat(arrived.getFrom()[0]).hasToString("board@fresh-eyes.example");
        assertThat(arrived.getAllRecipients()[0]).hasToString("ann@hospital.example");
        assertThat(arrived.getSentDate()).isEqualTo(NOW);
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void it_signs_in_where_it_must() {
        mail.setUser("fresheyes", "right");
        assertThat(carrier("--mail.user", "fresheyes", "--mail.password", "right")
                        .carry(LETTER))
                .isInstanceOf(OnTheWay.class);
    }

    @Test
    void a_server_that_takes_no_encryption_gets_nothing_in_the_clear() {
        assertThat(carrier("--mail.tls").carry(LETTER))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.forGood()).isFalse());
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_away_may_come_back() {
        MailCarrier carrier = carrier();
        mail.stop();
        assertThat(carrier.carry(LETTER)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.forGood()).isFalse();
            assertThat(failed.why()).isNotBlank().doesNotContain("\n");
        });
    }

    private MailCarrier carrier(String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--mail.port", String.valueOf(mail.getSmtp().getPort()), "--mail.from", "board@fresh-eyes.example"));
        if (!List.of(more).contains("--mail.tls")) {
            options.add("--no-mail.tls");
        }
        options.addAll(List.of(more));
        return new MailCarrier(
                "127.0.0.1", Settings.of(options.toArray(String[]::new)), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
