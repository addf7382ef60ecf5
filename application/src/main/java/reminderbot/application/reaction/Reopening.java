package reminderbot.application.reaction;

import java.time.Instant;
import reminderbot.domain.event.Event;
import reminderbot.domain.storage.Stores;

/** A complete event opens again when somebody who had answered withdraws. */
final class Reopening {
    private Reopening() {}

    static void afterWithdrawal(Stores stores, Event event, Instant now) {
        if (event.reopensOnWithdrawal(now)) {
            stores.events().save(event.reopened(now));
        }
    }
}
