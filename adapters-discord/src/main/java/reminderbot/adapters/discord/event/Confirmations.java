package reminderbot.adapters.discord.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** What waits for its moderator's word, in memory only, for as long as Discord lets us answer. Thread-safe. */
final class Confirmations {
    /** As long as an interaction's token lives (Discord reference, "Receiving and Responding"). */
    static final Duration KEPT = Duration.ofMinutes(15);

    private final InstantSource time;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();

    Confirmations(InstantSource time) {
        this.time = time;
    }

    /**
     * Keeps it and gives the word that finds it again.
     *
     * @param agreed what is to be done when the person agrees
     */
    String keep(Caller caller, Function<Caller, Reply> agreed) {
        Instant now = time.instant();
        pending.values().removeIf(old -> old.isOver(now));
        String word = UUID.randomUUID().toString();
        pending.put(word, new Pending(caller.guildId(), caller.userId(), agreed, now.plus(KEPT)));
        return word;
    }

    /** Takes it out; refused when there is none such, it is too old, or it is not this person's in this guild. */
    Function<Caller, Reply> take(Caller caller, String word) {
        Pending found = pending.get(word);
        if (found == null || found.isOver(time.instant()) || !found.belongsTo(caller) || !pending.remove(word, found)) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        return found.agreed();
    }

    private record Pending(GuildId guild, UserId user, Function<Caller, Reply> agreed, Instant end) {
        boolean isOver(Instant now) {
            return !now.isBefore(end);
        }

        boolean belongsTo(Caller caller) {
            return guild.equals(caller.guildId()) && user.equals(caller.userId());
        }
    }
}
