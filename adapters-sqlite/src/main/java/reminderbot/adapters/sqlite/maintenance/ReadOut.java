package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.event.EventTable;
import reminderbot.adapters.sqlite.guild.GuildTables;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.Stores;

/** Reads all that a database holds, from a copy in a temporary folder: the database is not touched. */
public final class ReadOut {
    private ReadOut() {}

    /**
     * Everything in a database that nobody has open.
     *
     * @param file by its real path
     * @throws UpkeepFailed when it cannot be read
     * @throws StorageUnusable when there is none of this bot, or it is of a newer version
     */
    public static Everything of(Path file, InstantSource time) {
        if (!Files.isRegularFile(file)) {
            throw new StorageUnusable("%s is not there or is no file. Name another file.".formatted(file));
        }
        DatabaseFile.requireOurs(file);
        try {
            if (Files.size(file) == 0) {
                throw new StorageUnusable(
                        "%s is an empty file and no database. Look for a backup of it, or name another file."
                                .formatted(file));
            }
            Path folder = Files.createTempDirectory("reminder-bot-");
            try {
                return read(copy(file, folder), time);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be read (%s).".formatted(file, Reason.of(e)), e);
        } catch (SQLException e) {
            throw new UpkeepFailed("%s cannot be read (%s).".formatted(file, Reason.of(e)), e);
        }
    }

    private static SqliteSettings copy(Path file, Path folder) throws IOException {
        for (Path part : new DatabasePlace(file).files()) {
            Files.copy(part, folder.resolve(Objects.requireNonNull(part.getFileName())));
        }
        return SqliteSettings.of(folder.resolve(Objects.requireNonNull(file.getFileName())));
    }

    /** Opening it as a storage brings the tables of an older version up to date. */
    private static Everything read(SqliteSettings copy, InstantSource time) throws SQLException {
        try (SqliteStorage storage = SqliteStorage.open(copy, time);
                Connection connection = DatabaseFile.openHere(copy).reading()) {
            List<Guild> guilds = GuildTables.guilds(connection);
            List<KnownMember> members = GuildTables.members(connection);
            List<Event> events = EventTable.events(connection);
            Map<MessageId, List<UserId>> optOuts = GuildTables.optOuts(connection);
            return storage.read(stores -> new Everything(
                    guilds,
                    members,
                    events.stream()
                            .map(event -> watched(stores, event, optOuts))
                            .toList()));
        }
    }

    private static Everything.Watched watched(Stores stores, Event event, Map<MessageId, List<UserId>> optOuts) {
        return new Everything.Watched(
                event,
                stores.reactions().list(event.id()),
                optOuts.getOrDefault(event.id().message(), List.of()),
                stores.reminderLogs().list(event.id(), Integer.MAX_VALUE));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
