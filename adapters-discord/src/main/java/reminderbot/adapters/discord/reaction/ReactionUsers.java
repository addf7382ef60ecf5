package reminderbot.adapters.discord.reaction;

import java.util.HashSet;
import java.util.Set;
import net.dv8tion.jda.api.entities.MessageReaction.ReactionType;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.UserId;

/** Asks for one message and, page by page, for the people behind its reactions. */
final class ReactionUsers {
    /** Largest page (Discord documentation, "Get Reactions"). */
    private static final int PAGE = 100;

    private final DiscordRest rest;
    private final String channel;
    private final String message;

    ReactionUsers(DiscordRest rest, EventPlace place) {
        this.rest = rest;
        this.channel = place.channel().toString();
        this.message = place.message().toString();
    }

    DataObject message() throws RestFailure {
        return rest.getObject(Route.Messages.GET_MESSAGE.compile(channel, message));
    }

    /**
     * Everybody who holds an emoji in one way, without bots.
     *
     * @param counted how many the message says there are
     * @throws IncompleteException when the message counts somebody and nobody is listed: too odd to conclude anything.
     *     Fewer than counted is no sign of trouble, since people take reactions back while the pages are read
     */
    Set<UserId> list(JdaEmoji emoji, ReactionType type, int counted) throws RestFailure, IncompleteException {
        Set<UserId> people = new HashSet<>();
        long after = 0;
        DataArray page = page(emoji, type, after);
        if (page.isEmpty() && counted > 0) {
            throw new IncompleteException(
                    "the message counts %d of a reaction and Discord lists nobody".formatted(counted));
        }
        while (!page.isEmpty()) {
            long last = take(page, people);
            if (last <= after) {
                throw new IncompleteException("Discord repeats a page of reactions");
            }
            after = last;
            page = page.length() < PAGE ? DataArray.empty() : page(emoji, type, after);
        }
        return people;
    }

    /** Adds the people of a page and says who comes last; pages are in the order of ids. */
    private static long take(DataArray page, Set<UserId> people) {
        long last = 0;
        for (int i = 0; i < page.length(); i++) {
            DataObject user = page.getObject(i);
            long id = user.getUnsignedLong("id");
            last = Math.max(last, id);
            if (!user.getBoolean("bot")) {
                people.add(new UserId(id));
            }
        }
        return last;
    }

    private DataArray page(JdaEmoji emoji, ReactionType type, long after) throws RestFailure {
        return rest.getArray(Route.Messages.GET_REACTION_USERS
                .compile(channel, message, emoji.code())
                .withQueryParams("type", String.valueOf(type.getId()))
                .withQueryParams("limit", String.valueOf(PAGE))
                .withQueryParams("after", String.valueOf(after)));
    }
}
