package reminderbot.application.reaction;

import java.time.Instant;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.storage.Stores;

/** A complete event opens again when somebody who had answered withdraws. */
final class Reopening {
    private Reopening() {}

    static void afterWithdrawal(Stores stores, HouseRules rules, Event event, Instant now) {
        if (event.reopensOnWithdrawal(now)) {
            stores.events()
                    .save(event.reopened(
                            now, rules.scheduleFrom(stores, event, now).first()));
        }
    }
}
