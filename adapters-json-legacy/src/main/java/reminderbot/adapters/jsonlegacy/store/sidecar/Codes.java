package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.Locale;

/** Constants as the sidecar spells them: their names in lower case. A constant that was stored must keep its name. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
