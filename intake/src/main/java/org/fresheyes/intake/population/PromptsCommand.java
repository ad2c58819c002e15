package org.fresheyes.intake.population;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.Versions;

/**
 * {@code ./fresheyes prompts}: files of records in, every prompt out, one line each in the order of the page, and what it
 * all adds up to on the last line. The file appears when it is whole.
 */
public final class PromptsCommand {

    private PromptsCommand() {}

    /**
     * Does it.
     *
     * @return the exit code: 0 when all is well, 1 when nothing was written, 3 when lines could not be read
     */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(words);
            Sums sums = run(arguments, Knowledge.ofTheProduct(), out, err);
            return sums.hasUnreadable() ? 3 : 0;
        } catch (CannotRun why) {
            err.println(why.getMessage());
            return 1;
        } catch (IOException broken) {
            err.println("The prompts cannot be written: %s. Maybe the disk is full, or the folder is not yours."
                    .formatted(broken));
            return 1;
        }
    }

    static Sums run(Arguments arguments, Knowledge knowledge, PrintStream out, PrintStream err) throws IOException {
        Progress progress = new Progress(err, System::nanoTime);
        Population population = new Population(knowledge, progress, err);
        SourceFiles.in(arguments.in()).forEach(file -> population.read(file, arguments.columns()));
        population.finish();
        JesssRule rule = new JesssRule(knowledge.set(), Settings.DEFAULT);
        Replay replay = new Replay(rule);
        Sums sums = new Sums(
                arguments.asOf(),
                new Versions(
                        JesssRule.READING,
                        knowledge.set().edition().version(),
                        knowledge.mapping().edition().version()));
        List<Prompt> prompts = new ArrayList<>();
        int assessed = 0;
        for (String id : population.people()) {
            PersonRecord record = population.person(id);
            Assessment assessment = rule.assess(record.history(), arguments.asOf());
            sums.add(record, assessment, replay.raised(record.history(), arguments.asOf()));
            prompts.addAll(assessment.prompts());
            assessed++;
            progress.tell("people looked at", assessed);
        }
        sums.add(population.others(), population.unreadable());
        prompts.sort(Prompt.ORDER);
        write(arguments.out(), prompts, sums, new PromptJson(knowledge.set()));
        out.print(sums.text());
        return sums;
    }

    private static void write(Path file, List<Prompt> prompts, Sums sums, PromptJson json) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".unfinished");
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(beside))) {
            for (Prompt prompt : prompts) {
                lines.write(json.line(prompt));
                lines.write('\n');
            }
            lines.write(sums.line());
            lines.write('\n');
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
