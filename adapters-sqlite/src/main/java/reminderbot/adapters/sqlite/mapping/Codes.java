package reminderbot.adapters.sqlite.mapping;

import java.util.Locale;

/** Constants as the database spells them: their names in lower case. A constant that was stored must keep its name. */
public final class Codes {
    private Codes() {}

    /** The text to store. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a stored text. */
    public static <E extends Enum<E>> E parse(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
