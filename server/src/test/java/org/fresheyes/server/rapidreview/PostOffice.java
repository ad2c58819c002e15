package org.fresheyes.server.rapidreview;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;

/** A mail server that takes everything. */
final class PostOffice implements AutoCloseable {

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    PostOffice() {
        mail.start();
    }

    /** The options of a server that sends by it. */
    String[] options() {
        return new String[] {
            "--mail.host",
            "127.0.0.1",
            "--mail.port",
            String.valueOf(mail.getSmtp().getPort()),
            "--mail.from",
            "calls@fresh-eyes.example",
            "--no-mail.tls"
        };
    }

    /** The first message with these words, which comes within ten seconds. */
    MimeMessage waitFor(String words) throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            for (MimeMessage message : mail.getReceivedMessages()) {
                if (String.valueOf(message.getContent()).contains(words)) {
                    return message;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No message says " + words);
    }

    @Override
    public void close() {
        mail.stop();
    }
}
