package reminderbot.adapters.sqlite;

/** What is done before the tables of an existing file change; when it fails, the file is left as it is. */
@FunctionalInterface
public interface BeforeUpdate {
    /** The tables of this file, which nobody else has open, are about to be brought up to date. */
    void updating(DatabaseFile file);
}
