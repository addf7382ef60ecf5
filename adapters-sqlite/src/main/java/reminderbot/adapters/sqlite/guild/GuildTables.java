package reminderbot.adapters.sqlite.guild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reminderbot.adapters.sqlite.mapping.TableRows;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/** The guilds, members and opt-outs as rows, for whoever checks all of them. */
public final class GuildTables {
    private static final TableRows<GuildRow> GUILDS =
            TableRows.plain("guild", List.of("guild_id"), GuildRow.class, GuildRow::toGuild);
    private static final TableRows<MemberRow> MEMBERS =
            TableRows.plain("user", List.of("guild_id", "user_id"), MemberRow.class, MemberRow::toMember);
    private static final TableRows<OptOutRow> OPT_OUTS = TableRows.plain(
            "event_opt_out",
            List.of("event_id", "user_id"),
            OptOutRow.class,
            row -> Map.entry(row.eventId(), row.userId()));

    private GuildTables() {}

    /** All tables of this package. */
    public static List<TableRows<?>> tables() {
        return List.of(GUILDS, MEMBERS, OPT_OUTS);
    }

    /** All guilds. */
    public static List<Guild> guilds(Connection connection) throws SQLException {
        return GUILDS.list(connection, Guild.class);
    }

    /** Everybody who is remembered, of all guilds. */
    public static List<KnownMember> members(Connection connection) throws SQLException {
        return MEMBERS.list(connection, KnownMember.class);
    }

    /** Who opted out of which event. */
    public static Map<MessageId, List<UserId>> optOuts(Connection connection) throws SQLException {
        Map<MessageId, List<UserId>> users = new HashMap<>();
        for (Map.Entry<?, ?> one : OPT_OUTS.list(connection, Map.Entry.class)) {
            users.computeIfAbsent((MessageId) one.getKey(), event -> new ArrayList<>())
                    .add((UserId) one.getValue());
        }
        return users;
    }
}
