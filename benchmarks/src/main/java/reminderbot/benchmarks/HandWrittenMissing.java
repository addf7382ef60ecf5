package reminderbot.benchmarks;

import static reminderbot.benchmarks.PlainConnection.bind;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/** Who of the members has neither answered nor said no to reminders, written for this one purpose in plain JDBC. */
final class HandWrittenMissing implements AutoCloseable {
    private final InstantSource time;
    private final List<UserId> expected;
    private final PlainConnection connection;
    private final PreparedStatement present;

    /**
     * On a file that has the tables and the answers.
     *
     * @param members by user id, all of them expected
     */
    HandWrittenMissing(Path file, InstantSource time, List<Member> members) throws SQLException {
        this.time = time;
        expected = members.stream().map(Member::id).toList();
        connection = new PlainConnection(file);
        present = connection.prepare("""
                SELECT r.user_id
                FROM reaction r JOIN event ON message_id = r.event_id
                WHERE r.event_id = ?1 AND guild_id = ?2
                UNION ALL
                SELECT o.user_id
                FROM event_opt_out o JOIN event ON message_id = o.event_id
                WHERE o.event_id = ?1 AND guild_id = ?2
                UNION ALL
                SELECT u.user_id
                FROM user u
                WHERE u.guild_id = ?2 AND (u.opted_out = 1 OR u.away_until > ?3)
                """);
    }

    List<UserId> missing(EventId event) {
        Set<Long> done = new HashSet<>();
        connection.read(() -> {
            bind(present, event.message().value(), event.guild().value(), time.millis());
            try (ResultSet row = present.executeQuery()) {
                while (row.next()) {
                    done.add(row.getLong(1));
                }
            }
        });
        List<UserId> missing = new ArrayList<>();
        for (UserId user : expected) {
            if (!done.contains(user.value())) {
                missing.add(user);
            }
        }
        return missing;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
