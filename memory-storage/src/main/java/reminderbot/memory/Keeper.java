package reminderbot.memory;

/** Keeps what is in memory somewhere else too. */
@FunctionalInterface
public interface Keeper {
    /**
     * Keeps all there will be once a unit of work has ended. By one thread at a time, before anybody sees it; when this
     * throws, nobody ever does, and what was there before stays.
     */
    void keep(Contents contents);
}
