package reminderbot.adapters.sqlite.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;

/** How somebody was pinged before. */
record PingsRow(
        UserId userId,
        @Nullable Instant lastForEvent,
        @Nullable Instant lastInGuild,
        int recently) {
    Pings toPings() {
        return new Pings(lastForEvent, lastInGuild, recently);
    }
}
