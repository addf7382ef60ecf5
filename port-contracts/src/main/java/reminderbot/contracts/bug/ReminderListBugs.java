package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderLogRepository;

/** Bugs in how reminders are found, and pings counted. */
interface ReminderListBugs {
    /** The guild is left out of the WHERE. */
    interface FindIgnoresTheGuild extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Optional<ReminderLog> find(GuildId guild, ReminderKey key) {
            return sound().find(guild, key).or(() -> sound().find(Strangers.other(guild), key));
        }
    }

    /** The newest, pending or not. */
    interface FindPendingFindsFinishedOnes extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Optional<ReminderLog> findPending(EventId event) {
            return sound().list(event, 1).stream().findFirst();
        }
    }

    /** ASC instead of DESC. */
    interface ListIsReversed extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default List<ReminderLog> list(EventId event, int limit) {
            List<ReminderLog> logs = new ArrayList<>(sound().list(event, limit));
            Collections.reverse(logs);
            return logs;
        }
    }

    /** All there are. */
    interface ListIgnoresTheLimit extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default List<ReminderLog> list(EventId event, int limit) {
            return sound().list(event, Integer.MAX_VALUE);
        }
    }

    /** A join gives each row twice. */
    interface ListPingsCountsTwice extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Map<UserId, Pings> listPings(EventId event, Instant since) {
            Map<UserId, Pings> pings = new HashMap<>();
            sound().listPings(event, since)
                    .forEach((user, once) ->
                            pings.put(user, new Pings(once.lastForEvent(), once.lastInGuild(), 2 * once.recently())));
            return pings;
        }
    }

    /** Every ping there ever was is a recent one. */
    interface ListPingsIgnoresThePeriod extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Map<UserId, Pings> listPings(EventId event, Instant since) {
            return sound().listPings(event, Instant.EPOCH);
        }
    }
}
