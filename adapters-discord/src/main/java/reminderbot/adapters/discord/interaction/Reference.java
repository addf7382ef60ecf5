package reminderbot.adapters.discord.interaction;

import java.util.concurrent.ThreadLocalRandom;

/** Short names for faults, the same in the answer to a person and in the log. */
final class Reference {
    private static final int LENGTH = 6;

    /** Without characters that people mistake for others. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private Reference() {}

    static String next() {
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
