package org.fresheyes.server;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.server.settings.Setting;

/**
 * What was typed.
 *
 * @param verb    what to do; {@code serve} when nothing was typed
 * @param options the words that change settings, such as {@code --port 8080}
 * @param rest    the other words, for the verb itself
 */
record CommandLine(String verb, List<String> options, List<String> rest) {

    static CommandLine of(List<String> words) {
        boolean named = !words.isEmpty() && !words.getFirst().startsWith("--");
        List<String> options = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = named ? 1 : 0; i < words.size(); i++) {
            String word = words.get(i);
            var setting = Setting.ofOption(word);
            (setting.isPresent() ? options : rest).add(word);
            if (setting.isPresent() && !setting.get().isSwitch() && !word.contains("=") && i + 1 < words.size()) {
                options.add(words.get(++i));
            }
        }
        return new CommandLine(named ? words.getFirst() : "serve", options, rest);
    }

    /** All the words after the verb: a verb that takes none of its own lets the settings name what is wrong with them. */
    List<String> everything() {
        List<String> all = new ArrayList<>(options);
        all.addAll(rest);
        return all;
    }
}
