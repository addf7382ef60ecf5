package reminderbot.application.guild;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Notes that the bot is in a guild again that it had left: everything goes on. To send the bot away was somebody's
 * decision, as a pause is, so what came due meanwhile is left out and each event goes on with the first point of its grid
 * from now on.
 */
public final class NoteGuildJoined {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public NoteGuildJoined(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Whether that is news; of a guild that is not stored, or was never left, it is none. */
    public boolean handle(Command command) {
        return unitOfWork.call(stores -> {
            Optional<Guild> left = stores.guilds().find(command.guild()).filter(Guild::isLeft);
            left.ifPresent(guild -> goOn(stores, guild, time.instant()));
            return left.isPresent();
        });
    }

    private void goOn(Stores stores, Guild guild, Instant now) {
        stores.guilds().save(guild.rejoined());
        stores.events().list(guild.id(), Event.Kind.REMINDING, 0, Integer.MAX_VALUE).stream()
                .filter(event -> event.isDue(now))
                .map(event -> event.rescheduled(rules.nextReminder(stores, event, now)))
                .forEach(stores.events()::save);
    }

    /** The bot is in this guild. */
    public record Command(GuildId guild) {}
}
