package reminderbot.adapters.discord.reminder;

import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.application.reminder.ReminderGateway.Search;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.MessageId;

/** Reads a channel from one message on and looks for a message of the bot's with a certain button. */
final class HistorySearch {
    /** Largest page (Discord documentation, "Get Channel Messages"). */
    private static final int PAGE = 100;

    /** A channel with more messages since is not read to its end (design, section 4.5). */
    private static final int MOST_PAGES = 20;

    private final DiscordRest rest;
    private final long self;
    private final String buttonId;

    HistorySearch(DiscordRest rest, long self, CustomId button) {
        this.rest = rest;
        this.self = self;
        this.buttonId = button.text();
    }

    /** Looks at what came after a message; from the beginning when there is none. */
    Search search(ChannelId channel, @Nullable MessageId after) throws RestFailure {
        long newest = after == null ? 0 : after.value();
        for (int count = 0; count < MOST_PAGES; count++) {
            DataArray page = page(channel, newest);
            Optional<MessageId> found = find(page);
            if (found.isPresent()) {
                return new Search.Found(found.get());
            }
            if (page.length() < PAGE) {
                return new Search.Absent();
            }
            newest = newestOf(page, newest);
        }
        return new Search.Unknown("more than %d messages since".formatted(MOST_PAGES * PAGE));
    }

    private DataArray page(ChannelId channel, long after) throws RestFailure {
        return rest.getArray(Route.Messages.GET_MESSAGE_HISTORY
                .compile(channel.toString())
                .withQueryParams("limit", String.valueOf(PAGE))
                .withQueryParams("after", String.valueOf(after)));
    }

    private Optional<MessageId> find(DataArray page) {
        return page.stream(DataArray::getObject)
                .filter(message -> message.getObject("author").getUnsignedLong("id") == self)
                .filter(this::holdsButton)
                .map(message -> new MessageId(message.getUnsignedLong("id")))
                .findFirst();
    }

    private boolean holdsButton(DataObject component) {
        return buttonId.equals(component.getString("custom_id", ""))
                || component.optArray("components").orElseGet(DataArray::empty).stream(DataArray::getObject)
                        .anyMatch(this::holdsButton);
    }

    private static long newestOf(DataArray page, long before) {
        return page.stream(DataArray::getObject)
                .mapToLong(message -> message.getUnsignedLong("id"))
                .reduce(before, Math::max);
    }
}
