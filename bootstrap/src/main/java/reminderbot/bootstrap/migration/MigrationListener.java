package reminderbot.bootstrap.migration;

/** Hears how a migration gets on. */
public interface MigrationListener {
    /** Hears nothing. */
    MigrationListener NOBODY = new MigrationListener() {};

    /** A step is done. */
    default void done(MigrationStep step) {}

    /** Work begins that may take a while. */
    default void begins(String work, int total) {}

    /** So much of it is done. */
    default void progress(int done) {}

    /** Something the operator should know, in a sentence. */
    default void notice(String sentence) {}
}
