package reminderbot.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of the system, what each may depend on, and why. The one place where package names are spelled.
 *
 * @param packages all of the part
 * @param reason why it may depend on nothing else
 * @param allowed what it may depend on besides itself and the annotations for null
 */
record Part(String packages, String reason, List<String> allowed) {
    private static final List<Part> ALL = List.of(
            new Part(
                    "reminderbot.domain..",
                    "the rules must be readable and testable without any library",
                    List.of(
                            "java.lang..",
                            "java.math..",
                            "java.nio..",
                            "java.security..",
                            "java.time..",
                            "java.util..")),
            new Part(
                    "reminderbot.memory..",
                    "a storage needs nothing but the types it keeps",
                    List.of("java.lang..", "java.time..", "java.util..", "reminderbot.domain..")),
            new Part(
                    "reminderbot.application..",
                    "use cases know the rules and their ports, never what stands behind them",
                    List.of("java.lang..", "java.math..", "java.time..", "java.util..", "reminderbot.domain..")),
            new Part(
                    "reminderbot.adapters.sqlite..",
                    "a storage adapter knows the domain, what the older bot left, and its own library, and no other adapter",
                    List.of(
                            "java..",
                            "javax.sql..",
                            "reminderbot.domain..",
                            "reminderbot.application.legacy..",
                            "org.apache.ibatis..",
                            "org.flywaydb..",
                            "org.sqlite..",
                            "com.fasterxml.jackson..",
                            "org.slf4j..")),
            new Part(
                    "reminderbot.adapters.jsonlegacy..",
                    "the older bot's files are read and written, by the rules of an import and with nobody else's help",
                    List.of(
                            "java..",
                            "reminderbot.domain..",
                            "reminderbot.application.legacy..",
                            "reminderbot.memory..",
                            "com.fasterxml.jackson..",
                            "org.slf4j..")),
            new Part(
                    "reminderbot.adapters.discord..",
                    "JDA is known in one module, and that module knows no storage",
                    List.of(
                            "java..",
                            "reminderbot.domain..",
                            "reminderbot.application..",
                            "net.dv8tion.jda..",
                            "okhttp3..",
                            "org.slf4j..")),
            new Part(
                    "reminderbot.simulator..",
                    "a Discord that knew the bot would not be an honest judge of it",
                    List.of(
                            "java..",
                            "javax.net..",
                            "com.fasterxml.jackson..",
                            "mockwebserver3..",
                            "okhttp3..",
                            "okio..",
                            "kotlin..",
                            "org.slf4j..")),
            new Part(
                    "reminderbot.bootstrap..",
                    "only the outermost part knows all others, and Dagger, and decides what the log says",
                    List.of(
                            "java..",
                            "com.fasterxml.jackson..",
                            "reminderbot.domain..",
                            "reminderbot.application..",
                            "reminderbot.adapters..",
                            "reminderbot.simulator..",
                            "dagger..",
                            "jakarta.inject..",
                            "javax.inject..",
                            "io.github.cdimascio.dotenv..",
                            "picocli..",
                            "org.slf4j..",
                            "ch.qos.logback..")));

    /** Every part there is. */
    static List<Part> all() {
        return ALL;
    }

    /** Itself, the annotations for null, and what is allowed. */
    String[] mayDependOn() {
        return Stream.concat(Stream.of(packages, "org.jspecify.annotations.."), allowed.stream())
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return packages;
    }
}
