package reminderbot.adapters.discord.help;

import java.util.stream.Stream;
import reminderbot.adapters.discord.situation.Situation;

/** What {@code /help} answers. */
public final class HelpSituations {
    private HelpSituations() {}

    public static Stream<Situation> all() {
        return Stream.of(
                Situation.answer("help/member", (locale, title) -> HelpCommand.card(locale, false, false)),
                Situation.answer("help/moderator", (locale, title) -> HelpCommand.card(locale, true, false)),
                Situation.answer("help/manager", (locale, title) -> HelpCommand.card(locale, true, true)));
    }
}
