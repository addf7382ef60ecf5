package reminderbot.adapters.sqlite;

import java.util.stream.LongStream;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/** Enough to take up room. */
final class Many {
    private Many() {}

    /** Stores guilds of the numbers from 1 on, in one unit of work. */
    static void guilds(UnitOfWork storage, long count) {
        storage.run(stores -> LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Guild(
                        new GuildId(id), "G".repeat(100), Guilds.aGuild().settings()))
                .forEach(stores.guilds()::save));
    }

    /** How many of them are stored. */
    static long stored(UnitOfWork storage, long count) {
        return storage.read(stores -> LongStream.rangeClosed(1, count)
                .filter(id -> stores.guilds().find(new GuildId(id)).isPresent())
                .count());
    }
}
