package reminderbot.application.legacy;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Fills a new storage, at one stroke. */
public final class StoreEverything {
    private final UnitOfWork unitOfWork;

    public StoreEverything(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * Stores all of it, or nothing.
     *
     * @param progress hears of each event how many are stored so far
     * @throws StorageException when the storage fails, or refuses a part of it
     */
    public void handle(Everything everything, IntConsumer progress) {
        unitOfWork.run(stores -> {
            everything.guilds().forEach(stores.guilds()::save);
            everything.members().stream()
                    .collect(Collectors.groupingBy(KnownMember::guild))
                    .forEach((guild, members) -> store(stores, guild, members));
            int stored = 0;
            for (Everything.Watched watched : everything.events()) {
                store(stores, watched);
                progress.accept(++stored);
            }
        });
    }

    /** Of nearly all who are imported no more is known than that somebody mentioned them, most of them at once. */
    private static void store(Stores stores, GuildId guild, List<KnownMember> members) {
        Map<Boolean, List<KnownMember>> unnamed =
                members.stream().collect(Collectors.partitioningBy(KnownMember::isUnnamed));
        stores.members().saveAll(guild, unnamed.getOrDefault(false, List.of()));
        unnamed.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(
                        KnownMember::lastSeen, Collectors.mapping(KnownMember::user, Collectors.toList())))
                .forEach((seen, users) -> stores.members().touch(guild, users, seen));
    }

    private static void store(Stores stores, Everything.Watched watched) {
        Event event = watched.event();
        stores.events().save(event);
        stores.reactions().saveAll(event.id(), watched.answers());
        watched.optOuts().forEach(user -> stores.members().optOut(event.id(), user));
        watched.reminders().forEach(log -> {
            if (!stores.reminderLogs().add(log)) {
                throw new StorageException("reminder %s of event %s was not stored".formatted(log.key(), event.id()));
            }
        });
    }
}
