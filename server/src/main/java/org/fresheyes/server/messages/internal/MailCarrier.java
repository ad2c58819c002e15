package org.fresheyes.server.messages.internal;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail over SMTP. The message's id is its Message-ID, so that a mailbox shows one that came twice once. */
final class MailCarrier implements Carrier {

    private static final String PATIENCE = "10000"; // milliseconds, for each step

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final String from;
    private final Clock clock;

    /** @param host of the mail server */
    MailCarrier(String host, Settings settings, Clock clock) {
        this.from = settings.text(Setting.MAIL_FROM);
        this.clock = clock;
        server.setHost(host);
        server.setPort(settings.number(Setting.MAIL_PORT));
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = server.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        boolean encrypted = settings.isOn(Setting.MAIL_TLS);
        properties.put("mail.smtp.starttls.enable", encrypted);
        properties.put("mail.smtp.starttls.required", encrypted);
        properties.put("mail.smtp.ssl.checkserveridentity", true);
        settings.optional(Setting.MAIL_USER).ifPresent(user -> {
            properties.put("mail.smtp.auth", true);
            server.setUsername(user);
            server.setPassword(settings.text(Setting.MAIL_PASSWORD));
        });
    }

    @Override
    public String name() {
        return "mail server";
    }

    @Override
    public boolean carries(Channel channel) {
        return switch (channel) {
            case EMAIL -> true;
            case TEXT -> false;
        };
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            server.send(mime(letter));
            return new Outcome.OnTheWay(Optional.empty());
        } catch (MailException | MessagingException failed) {
            return new Outcome.Failed(oneLine(failed), refused(failed));
        }
    }

    /** Mail servers do not tell. */
    @Override
    public Outcome ask(String receipt) {
        return new Outcome.OnTheWay(Optional.empty());
    }

    private MimeMessage mime(Letter letter) throws MessagingException {
        MimeMessage mime = server.createMimeMessage();
        mime.setFrom(new InternetAddress(from));
        mime.setRecipient(RecipientType.TO, new InternetAddress(letter.to().written()));
        mime.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mime.setText(letter.words(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        mime.setHeader("Message-ID", "<%s@%s>".formatted(letter.id(), from.substring(from.indexOf('@') + 1)));
        mime.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence answers it
        return mime;
    }

    /** Whether the mail server will never take this message: its address is refused for good. */
    private static boolean refused(Exception failed) {
        return failed instanceof MailSendException send
                && send.getFailedMessages().values().stream()
                        .anyMatch(each -> each instanceof SendFailedException refusal
                                && refusal.getInvalidAddresses() != null
                                && refusal.getInvalidAddresses().length > 0);
    }

    private static String oneLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("no answer");
    }
}
