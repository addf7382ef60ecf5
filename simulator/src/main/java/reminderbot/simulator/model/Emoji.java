package reminderbot.simulator.model;

import java.util.Objects;

/**
 * A reaction's emoji. Two custom emojis are the same when their ids are.
 *
 * @param id of a custom emoji; 0 for a Unicode one
 * @param name of a custom emoji, or the Unicode characters
 */
public record Emoji(long id, String name) {

    /** A Unicode emoji. */
    public static Emoji unicode(String characters) {
        return new Emoji(0, characters);
    }

    /** Reads {@code ✅} or {@code name:id}, as request paths write it. */
    public static Emoji parse(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0 ? unicode(text) : new Emoji(Ids.parse(text.substring(colon + 1)), text.substring(0, colon));
    }

    /** True for one that a guild made. */
    public boolean custom() {
        return id != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emoji that && id == that.id && (custom() || name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return custom() ? Long.hashCode(id) : Objects.hashCode(name);
    }
}
