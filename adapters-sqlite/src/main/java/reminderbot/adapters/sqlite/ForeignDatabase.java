package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reminderbot.application.legacy.CommandLine;
import reminderbot.domain.storage.StorageUnusable;

/** A database without this bot's mark, where this bot's is looked for. Tells whose it is, without changing it. */
final class ForeignDatabase {
    private static final Set<String> OLDER_BOT = Set.of("event", "events", "reminderlog", "guild_configs");

    private ForeignDatabase() {}

    /** Why it is not used, and for one of the older bot the command that brings its data over. */
    static StorageUnusable refused(Path file) {
        if (isTheOlderBots(tables(file))) {
            Path other = unusedBeside(file);
            return new StorageUnusable(
                    "%s is a database of the older bot and was left as it is; name %s instead, and bring its data there with: %s"
                            .formatted(file, other, CommandLine.migrate("legacy-sqlite:" + file, "sqlite:" + other)));
        }
        return new StorageUnusable(
                "%s is a database of another program; it was left as it is. Name another file.".formatted(file));
    }

    /** Whether it is one of the older bot, as far as it can be read. */
    static boolean isOfOlderBot(Path file) {
        try {
            return Files.isRegularFile(file)
                    && StorageFile.isDatabase(file)
                    && !StorageFile.isOurs(file)
                    && isTheOlderBots(tables(file));
        } catch (IOException | StorageUnusable unreadable) {
            return false;
        }
    }

    private static boolean isTheOlderBots(Set<String> tables) {
        return tables.stream().anyMatch(OLDER_BOT::contains);
    }

    private static Path unusedBeside(Path file) {
        Path first = file.resolveSibling("reminder-bot.db");
        return Stream.concat(
                        Stream.of(first),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> file.resolveSibling("reminder-bot-%d.db".formatted(number))))
                .filter(Files::notExists)
                .findFirst()
                .orElse(first);
    }

    /** Read without the files that SQLite would put beside a database in use. */
    private static Set<String> tables(Path file) {
        Set<String> names = new HashSet<>();
        try (Connection connection = Connections.untouched(file);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new StorageUnusable(
                    "%s is a damaged database of another program; it was left as it is. Name another file."
                            .formatted(file),
                    e);
        }
        return names;
    }
}
