package reminderbot.application.legacy;

/** A file of the older bot. Only ever read. */
public interface LegacySource {
    /**
     * Reads all of it.
     *
     * @throws LegacyUnreadable when it cannot be read whole; nobody may conclude anything from a part of it
     */
    LegacyContents read() throws LegacyUnreadable;
}
