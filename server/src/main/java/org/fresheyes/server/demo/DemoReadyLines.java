package org.fresheyes.server.demo;

import java.util.List;
import org.fresheyes.server.ReadyLines;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.stereotype.Component;

/** Says with whom to begin, when the server is ready. */
@Component
class DemoReadyLines implements ReadyLines {

    private final Settings settings;

    DemoReadyLines(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> lines() {
        return settings.isOn(Setting.DEMO)
                ? List.of(
                        "Sign in as anybody on the sign-in page; the password is " + DemoSignIn.PASSWORD,
                        "  Moira Lanyon          wants to ask for a second opinion",
                        "  Lena Lanyon           her daughter",
                        "  Dr Folake Adeyemi     her GP",
                        "  Dr Miles Fenwick      gave the first opinion",
                        "  Dr Lena Ostrander     gives second opinions",
                        "  Ann Gorseland         has two opinions that differ",
                        "  Nurse Ines Farrow     answers calls for a rapid review; anybody can call at /call")
                : List.of();
    }
}
