package reminderbot.adapters.sqlite.maintenance;

/**
 * Something that is not as it should be.
 *
 * @param where a table, or {@code file} or {@code schema}
 * @param key which row; empty when it is not about one
 * @param what what is wrong with it, as a part of a sentence
 */
public record Finding(String where, String key, String what) {
    static Finding ofFile(String what) {
        return new Finding("file", "", what);
    }

    static Finding ofSchema(String what) {
        return new Finding("schema", "", what);
    }

    @Override
    public String toString() {
        return key.isEmpty() ? where + ": " + what : where + " " + key + ": " + what;
    }
}
