package reminderbot.contracts.bug;

import java.util.Optional;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;

/** Bugs in how guilds are kept. */
interface GuildBugs {
    /** A column is missing from what a conflict updates. */
    interface SaveKeepsTheOldSettings extends GuildRepository, Bug<GuildRepository> {
        @Override
        default void save(Guild guild) {
            GuildSettings old = sound().find(guild.id()).map(Guild::settings).orElse(guild.settings());
            sound().save(new Guild(guild.id(), guild.name(), old));
        }
    }

    /** ON CONFLICT DO NOTHING. */
    interface SaveKeepsTheOldName extends GuildRepository, Bug<GuildRepository> {
        @Override
        default void save(Guild guild) {
            String old = sound().find(guild.id()).map(Guild::name).orElse(guild.name());
            sound().save(new Guild(guild.id(), old, guild.settings()));
        }
    }

    /** A guild nobody stored has the defaults. */
    interface FindInventsAGuild extends GuildRepository, Bug<GuildRepository> {
        @Override
        default Optional<Guild> find(GuildId id) {
            return sound().find(id).or(() -> Optional.of(new Guild(id, "Guild", GuildSettings.DEFAULT)));
        }
    }

    /** Settings come from whichever guild is first. */
    interface FindIgnoresTheGuild extends GuildRepository, Bug<GuildRepository> {
        @Override
        default Optional<Guild> find(GuildId id) {
            return sound().find(id)
                    .map(guild -> new Guild(
                            guild.id(),
                            guild.name(),
                            sound().find(Strangers.other(id)).orElse(guild).settings()));
        }
    }
}
