package reminderbot.contracts.bug;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** A bug that can be planted in any storage. */
public final class PlantedBug {
    private final Class<?> type;

    private PlantedBug(Class<?> type) {
        this.type = type;
    }

    /** Every bug there is, by name. */
    public static Stream<PlantedBug> all() {
        return Stream.of(
                        EventBugs.class,
                        EventListBugs.class,
                        SchedulerBugs.class,
                        ReactionBugs.class,
                        ReminderBugs.class,
                        ReminderListBugs.class,
                        RemovalBugs.class,
                        GuildBugs.class,
                        MemberBugs.class,
                        UnitOfWorkBugs.class)
                .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .map(PlantedBug::new)
                .sorted(Comparator.comparing(PlantedBug::toString));
    }

    /** The storage with this bug. */
    public UnitOfWork in(UnitOfWork storage) {
        Map<Object, Object> memory = new HashMap<>();
        return UnitOfWork.class.isAssignableFrom(type)
                ? (UnitOfWork) Planted.bug(type, storage, memory)
                : new Infested(storage, stores -> Planted.among(stores, type, memory));
    }

    /** What is wrong, for example {@code reaction: find ignores the guild}. */
    @Override
    public String toString() {
        String family = type.getDeclaringClass().getSimpleName().replaceAll("Bugs$", "");
        return words(family) + ": " + words(type.getSimpleName());
    }

    private static String words(String name) {
        return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** A storage that hands out repositories with a bug. */
    private record Infested(UnitOfWork storage, Function<Stores, Stores> planting) implements UnitOfWork {
        @Override
        public <T> T call(Function<Stores, T> work) {
            return storage.call(planting.andThen(work));
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return storage.read(planting.andThen(work));
        }
    }
}
