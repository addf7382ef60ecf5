package reminderbot.adapters.sqlite.guild;

import java.util.List;
import reminderbot.adapters.sqlite.mapping.TableRows;

/** The guilds, members and opt-outs as rows, for whoever checks all of them. */
public final class GuildTables {
    private GuildTables() {}

    /** All tables of this package. */
    public static List<TableRows<?>> tables() {
        return List.of(
                TableRows.plain("guild", List.of("guild_id"), GuildRow.class, GuildRow::toGuild),
                TableRows.plain("user", List.of("guild_id", "user_id"), MemberRow.class, MemberRow::toMember),
                TableRows.plain("event_opt_out", List.of("event_id", "user_id"), OptOutRow.class, OptOutRow::userId));
    }
}
