package reminderbot.adapters.discord.text;

import java.time.Instant;

/** Instants as Discord shows them to each reader in their own zone and language. */
public final class TimeText {
    private TimeText() {}

    /** Such as "in 5 minutes". */
    public static String relative(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":R>";
    }

    /** Such as "Tuesday, 20 April 2021 16:20": what was understood of a time that somebody typed. */
    public static String exact(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":F>";
    }

    /** Such as "20 April 2021 16:20". */
    public static String full(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":f>";
    }
}
