package reminderbot.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every end-to-end test asks at its end. The description lies beside the repository; where it does not, one warning
 * says so and nothing is asked. Thread-safe.
 */
public final class Conformance {

    /** Seen from the folder of a module, where its tests run. */
    private static final Path FILE = Path.of("..", "..", "shared", "discord-openapi.json");

    private static final int SHOWN = 20;

    private Conformance() {}

    /** True when the description is there. */
    public static boolean canBeChecked() {
        return Once.SPECIFICATION.isPresent();
    }

    /**
     * Fails unless every request and every answer is as Discord describes it.
     *
     * @throws AssertionError that names what is not
     */
    public static void check(Stream<Exchange> exchanges) {
        Once.SPECIFICATION.ifPresent(discord -> {
            List<String> faults = exchanges
                    .flatMap(exchange -> discord.faults(exchange).stream())
                    .distinct()
                    .limit(SHOWN)
                    .toList();
            if (!faults.isEmpty()) {
                throw new AssertionError("not as Discord describes it:\n" + String.join("\n", faults));
            }
        });
    }

    /** Read when first needed, once in a test run. */
    private static final class Once {

        static final Optional<DiscordSpecification> SPECIFICATION = find();

        private static Optional<DiscordSpecification> find() {
            if (!Files.exists(FILE)) {
                System.getLogger(Conformance.class.getName())
                        .log(
                                Level.WARNING,
                                "Requests and answers are not compared with Discord''s description: {0} is absent.",
                                FILE.toAbsolutePath().normalize());
                return Optional.empty();
            }
            try {
                return Optional.of(DiscordSpecification.read(FILE));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
