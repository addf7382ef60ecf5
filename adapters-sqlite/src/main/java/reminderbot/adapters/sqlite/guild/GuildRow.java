package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;

/** A row of the guild table. */
record GuildRow(
        GuildId guildId,
        String name,
        String settings,
        @Nullable Instant leftAt,
        Instant updatedAt) {
    static GuildRow of(Guild guild, Instant now) {
        return new GuildRow(
                guild.id(), guild.name(), Json.write(SettingsJson.of(guild.settings())), guild.leftAt(), now);
    }

    Guild toGuild() {
        return new Guild(guildId, name, SettingsCache.parse(settings), leftAt);
    }
}
