package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import reminderbot.adapters.discord.text.Texts;

/** The answer to interactions that come from no guild of the bot. */
final class OutsideGuilds {
    private OutsideGuilds() {}

    static void decline(IReplyCallback event) {
        String text = Texts.of("errors", event.getUserLocale().toLocale()).get("guilds-only");
        Outlet.answerFirst(event, Reply.of(text));
    }
}
