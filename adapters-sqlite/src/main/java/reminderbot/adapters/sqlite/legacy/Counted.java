package reminderbot.adapters.sqlite.legacy;

/** How many of something, in words. */
final class Counted {
    private Counted() {}

    /** The number and the word, which in the plural ends in "s". */
    static String of(long count, String word) {
        return count == 1 ? "1 " + word : "%d %ss".formatted(count, word);
    }
}
