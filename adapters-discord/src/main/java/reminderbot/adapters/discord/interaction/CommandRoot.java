package reminderbot.adapters.discord.interaction;

import java.util.Locale;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import org.jspecify.annotations.Nullable;

/** The commands at the top, in the order of the help, and whom Discord offers them to; code checks every right again. */
public enum CommandRoot {
    /** For whoever may manage events. */
    EVENT(Permission.MANAGE_EVENTS),
    /** For whoever may manage the server. */
    SETTINGS(Permission.MANAGE_SERVER),
    /** For everybody, about themselves. */
    ME,
    /** For whoever may manage events. */
    HEALTH(Permission.MANAGE_EVENTS),
    /** For everybody. */
    HELP;

    private final @Nullable Permission needed;

    CommandRoot() {
        this(null);
    }

    CommandRoot(@Nullable Permission needed) {
        this.needed = needed;
    }

    /** As people type it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    DefaultMemberPermissions offeredTo() {
        return needed == null ? DefaultMemberPermissions.ENABLED : DefaultMemberPermissions.enabledFor(needed);
    }
}
