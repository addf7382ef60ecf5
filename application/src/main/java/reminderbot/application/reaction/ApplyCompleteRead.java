package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.reaction.CompleteRead;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Makes the stored answers agree with what the message holds, all at once; a message that seemed gone is there again. */
public final class ApplyCompleteRead {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public ApplyCompleteRead(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Rewrites the answers that differ; nothing happens when the event is not there any more. */
    public void handle(CompleteRead read) {
        unitOfWork.run(stores ->
                stores.events().find(read.event()).ifPresent(event -> apply(stores, event, read, time.instant())));
    }

    private void apply(Stores stores, Event found, CompleteRead read, Instant now) {
        Event event = there(stores, found, read, now);
        List<Reaction> stored = stores.reactions().list(read.event());
        CompleteRead.Changes changes = read.changesTo(stored, event.rules().required(), now);
        stores.members()
                .touch(
                        read.event().guild(),
                        changes.written().stream().map(Reaction::user).toList(),
                        now);
        changes.written().forEach(stores.reactions()::save);
        changes.withdrawn().forEach(user -> stores.reactions().delete(read.event(), user));
        if (!changes.withdrawn().isEmpty()) {
            Reopening.afterWithdrawal(stores, rules, event, now);
        }
    }

    /** The message is there; a reminder that rested because it seemed gone goes on at once. */
    private static Event there(Stores stores, Event found, CompleteRead read, Instant now) {
        Event event = found.there(read.startedAt());
        if (!event.equals(found)) {
            stores.events().save(event);
            stores.reminderLogs()
                    .findPending(event.id())
                    .ifPresent(log -> stores.reminderLogs().save(log.restingUntil(now)));
        }
        return event;
    }
}
