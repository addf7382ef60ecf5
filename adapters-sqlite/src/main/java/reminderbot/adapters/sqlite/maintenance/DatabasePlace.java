package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/**
 * Where a database is, or is to be.
 *
 * @param path by its real path; need not exist
 */
public record DatabasePlace(Path path) {
    /** Whether there is a file. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** The file, and the log without which it may not be whole. */
    public List<Path> files() {
        return Stream.concat(Stream.of(path), Companions.logs(path).stream())
                .filter(Files::exists)
                .toList();
    }

    /**
     * Whether there is anything that would be lost with it; a log beside it counts as that. Leaves no trace.
     *
     * @throws UpkeepFailed when what is there is damaged, or cannot be read
     * @throws reminderbot.domain.storage.StorageUnusable when it is not this bot's
     */
    public boolean holdsData() {
        try {
            boolean log = Companions.hasLog(path);
            if (!exists() || (Files.size(path) == 0 && !log)) {
                return false;
            }
            DatabaseFile.requireOurs(path);
            return log || Inspection.of(path).rows().values().stream().anyMatch(count -> count > 0);
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be read (%s).".formatted(path, Reason.of(e)), e);
        } catch (Inspection.Damaged e) {
            throw new UpkeepFailed(
                    "%s is damaged (%s), and nothing was changed. Move it away, or name another file."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /**
     * Brings what is in the log into the file, so that the file alone is whole. Only for whoever holds it.
     *
     * @throws UpkeepFailed when somebody else has it open, or the disk fails
     */
    public void settle() {
        try {
            PresentDatabase.at(path);
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be read (%s).".formatted(path, Reason.of(e)), e);
        }
    }

    /** The events in it; none when there is no database, or when it cannot be read. Leaves no trace. */
    public Set<EventId> events() {
        Set<EventId> events = new HashSet<>();
        if (!exists()) {
            return events;
        }
        try (Connection connection = DatabaseFile.atRest(path);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT guild_id, message_id FROM event")) {
            while (rows.next()) {
                events.add(new EventId(new GuildId(rows.getLong(1)), new MessageId(rows.getLong(2))));
            }
            return events;
        } catch (SQLException unreadable) {
            return Set.of();
        }
    }
}
