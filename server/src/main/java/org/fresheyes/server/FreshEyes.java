package org.fresheyes.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.population.PromptsCommand;
import org.fresheyes.server.demo.DemoStory;
import org.fresheyes.server.demo.StoryClock;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The program: {@code serve}, {@code config}, {@code prompts}, or any {@link Command}. */
@SpringBootApplication
public class FreshEyes {

    /** Beans of this profile work by themselves, on clocks; they are absent while a {@link Command} runs. */
    public static final String SERVE = "serve";

    public static void main(String[] args) {
        int code = run(List.of(args), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        CommandLine typed = CommandLine.of(words);
        try {
            return switch (typed.verb()) {
                case "serve" -> {
                    start(settings(typed.everything()))
                            .getBean(ReadyReport.class)
                            .say(out);
                    yield 0;
                }
                case "config" -> {
                    out.println(settings(typed.everything()).describe());
                    yield 0;
                }
                case "prompts" -> PromptsCommand.run(words.subList(1, words.size()), out, err);
                default -> run(typed, out);
            };
        } catch (CannotStart e) {
            err.println(e.getMessage());
            return 1;
        } catch (StartFailed e) {
            return 1; // StartTrouble has said why
        }
    }

    /** Starts the server and returns when it answers. To stop it, close what is returned. */
    public static ConfigurableApplicationContext start(Settings settings) {
        return start(settings, parts -> {});
    }

    /** The same with some parts added, or put before those of the program. */
    public static ConfigurableApplicationContext start(Settings settings, Consumer<GenericApplicationContext> parts) {
        return application(settings, SERVE, settings.number(Setting.PORT), parts);
    }

    /** Runs a command with every part of the server in place but nothing listening, and no clock running. */
    private static int run(CommandLine typed, PrintStream out) {
        try (ConfigurableApplicationContext context = application(settings(typed.options()), "command", -1)) {
            List<Command> commands =
                    context.getBeanProvider(Command.class).orderedStream().toList();
            Command command = commands.stream()
                    .filter(known -> known.name().equals(typed.verb()))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart(
                            "There is no command '%s'. Maybe one of: %s.".formatted(typed.verb(), verbs(commands))));
            return command.run(typed.rest(), out);
        }
    }

    private static String verbs(List<Command> commands) {
        return Stream.concat(
                        Stream.of("serve", "config", "prompts"),
                        commands.stream().map(Command::name).sorted())
                .collect(Collectors.joining(", "));
    }

    private static Settings settings(List<String> options) {
        return Settings.read(Path.of(System.getProperty("fresheyes.home", "")), System.getenv(), options);
    }

    /** Everything but what listens and what runs by itself, on another clock, to tell a story beside a running server. */
    public static ConfigurableApplicationContext story(Settings settings, StoryClock clock) {
        return application(
                settings,
                DemoStory.STORY,
                -1,
                context -> context.registerBean(StoryClock.class, () -> clock, bean -> bean.setPrimary(true)));
    }

    private static ConfigurableApplicationContext application(Settings settings, String profile, int port) {
        return application(settings, profile, port, context -> {});
    }

    private static ConfigurableApplicationContext application(
            Settings settings, String profile, int port, Consumer<GenericApplicationContext> more) {
        SpringApplication application = new SpringApplication(FreshEyes.class);
        application.setAdditionalProfiles(profile);
        if (AotDetector.useGeneratedArtifacts() && !profile.equals(SERVE)) {
            // what was prepared is found by the name of the main class
            application.setMainApplicationClass(Unprepared.class);
            application.addInitializers(new Unprepared());
            application.setApplicationContextFactory(type -> new AnnotationConfigServletWebServerApplicationContext());
        }
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            more.accept((GenericApplicationContext) context);
            context.getEnvironment().getPropertySources().addFirst(ServerProperties.of(settings, port));
        });
        try {
            return application.run();
        } catch (CannotStart | SpringApplication.AbandonedRunException e) { // abandoned: the build only wants to see it
            throw e;
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    /** Finds the parts while it starts: only the server itself was prepared by the build. */
    private static final class Unprepared
            implements AotApplicationContextInitializer<AnnotationConfigServletWebServerApplicationContext> {

        @Override
        public void initialize(AnnotationConfigServletWebServerApplicationContext context) {
            context.register(FreshEyes.class);
        }
    }

    private static final class StartFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StartFailed(RuntimeException cause) {
            super(cause);
        }
    }

    /** The only clock of the process; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
