package reminderbot.adapters.discord.interaction;

import org.jspecify.annotations.Nullable;

/**
 * A command by its English name, which Discord sends whatever language people type in.
 *
 * @param sub null for a command that stands alone
 */
public record CommandPath(CommandRoot root, @Nullable String sub) {
    /** A sub-command of {@code /event}. */
    public static CommandPath event(String sub) {
        return new CommandPath(CommandRoot.EVENT, sub);
    }

    /** A command without sub-commands. */
    public static CommandPath alone(CommandRoot root) {
        return new CommandPath(root, null);
    }

    /** Its key in the bundles, such as {@code event.watch}. */
    public String key() {
        return sub == null ? root.text() : root.text() + "." + sub;
    }

    /** As Discord names it whole, such as {@code event watch}. */
    public String text() {
        return sub == null ? root.text() : root.text() + " " + sub;
    }
}
