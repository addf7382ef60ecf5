package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/**
 * Whom a reminder pings and where, fixed before the first message goes out.
 *
 * @param target the channel all parts go to
 * @param newestKnown the newest message there when the plan was made; ours can only come after it. Null: an empty channel
 * @param parts in order, never cut again
 */
public record ReminderPlan(
        ChannelId target, @Nullable MessageId newestKnown, Instant plannedAt, List<ReminderPart> parts) {
    /** A plan older than this is searched for before anything is sent (design, section 4.5). */
    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    public ReminderPlan {
        parts = List.copyOf(parts);
    }

    /** Cuts recipients into parts, keeping their order. */
    public static ReminderPlan of(
            ChannelId target, @Nullable MessageId newestKnown, Instant now, List<UserId> recipients) {
        List<ReminderPart> parts = new ArrayList<>();
        for (int from = 0; from < recipients.size(); from += ReminderPart.MOST_RECIPIENTS) {
            int to = Math.min(from + ReminderPart.MOST_RECIPIENTS, recipients.size());
            parts.add(new ReminderPart(parts.size() + 1, recipients.subList(from, to), new PartState.Open()));
        }
        return new ReminderPlan(target, newestKnown, now, parts);
    }

    /** Whether so much time has passed that somebody else may have sent it. */
    public boolean isStale(Instant now) {
        return now.isAfter(plannedAt.plus(FRESH_FOR));
    }

    /** People pinged by the parts delivered so far. */
    public int usersNotified() {
        return parts.stream()
                .filter(ReminderPart::isDelivered)
                .mapToInt(part -> part.recipients().size())
                .sum();
    }

    ReminderPlan with(ReminderPart changed) {
        List<ReminderPart> newParts = parts.stream()
                .map(part -> part.number() == changed.number() ? changed : part)
                .toList();
        return new ReminderPlan(target, newestKnown, plannedAt, newParts);
    }
}
