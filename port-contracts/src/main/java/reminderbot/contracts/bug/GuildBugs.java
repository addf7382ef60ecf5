package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.Ids;
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
            sound().save(new Guild(guild.id(), guild.name(), old, guild.leftAt()));
        }
    }

    /** A column is missing from what a conflict updates. */
    interface SaveForgetsThatTheBotLeft extends GuildRepository, Bug<GuildRepository> {
        @Override
        default void save(Guild guild) {
            boolean known = sound().find(guild.id()).isPresent();
            sound().save(known ? guild.rejoined() : guild);
        }
    }

    /** Guilds that were left are present, too. */
    interface ListPresentIncludesThoseLeft extends GuildRepository, Bug<GuildRepository> {
        @Override
        default List<GuildId> listPresent() {
            return Stream.of(Ids.GUILD, Ids.OTHER_GUILD)
                    .filter(id -> sound().find(id).isPresent())
                    .sorted(Comparator.comparingLong(GuildId::value))
                    .toList();
        }
    }

    /** Less than instead of not greater than. */
    interface ListLeftLeavesOutThisVeryInstant extends GuildRepository, Bug<GuildRepository> {
        @Override
        default List<GuildId> listLeft(Instant instant) {
            return sound().listLeft(instant.minusMillis(1));
        }
    }

    /** ON CONFLICT DO NOTHING. */
    interface SaveKeepsTheOldName extends GuildRepository, Bug<GuildRepository> {
        @Override
        default void save(Guild guild) {
            String old = sound().find(guild.id()).map(Guild::name).orElse(guild.name());
            sound().save(new Guild(guild.id(), old, guild.settings(), guild.leftAt()));
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
                            sound().find(Strangers.other(id)).orElse(guild).settings(),
                            guild.leftAt()));
        }
    }
}
