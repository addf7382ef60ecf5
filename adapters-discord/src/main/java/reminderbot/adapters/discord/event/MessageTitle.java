package reminderbot.adapters.discord.event;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.event.EventTitle;

/** What an event is called when nobody gave it a name: how its message begins. */
final class MessageTitle {
    private MessageTitle() {}

    /**
     * The title.
     *
     * @param chosen by the moderator; null when not given
     */
    static EventTitle of(Message message, GuildMessageChannel channel, @Nullable String chosen, Locale locale) {
        String fallback = Texts.of("events", locale).get("title-default", channel.getName());
        String text = Stream.concat(Stream.of(chosen, message.getContentStripped()), embedTitles(message))
                .filter(Objects::nonNull)
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse(fallback);
        return EventTitle.fromText(text, fallback);
    }

    /** Messages of other bots often hold nothing but an embed. */
    private static Stream<@Nullable String> embedTitles(Message message) {
        return message.getEmbeds().stream().map(MessageEmbed::getTitle);
    }
}
