package reminderbot.domain.guild;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/**
 * Somebody in a guild, as Discord describes them at one moment.
 *
 * @param bot an application, never expected to answer
 * @param pending has not passed the guild's membership screening yet
 * @param timedOutUntil may neither write nor react before then; null when not timed out
 * @param joinedAt when they joined the guild
 * @param sight which of the channels in question they can view
 */
public record Member(
        UserId id,
        Set<RoleId> roles,
        boolean bot,
        boolean pending,
        @Nullable Instant timedOutUntil,
        Instant joinedAt,
        Sight sight) {
    public Member {
        roles = Set.copyOf(roles);
    }

    /** Whether they are timed out at this instant. */
    public boolean isTimedOut(Instant now) {
        return timedOutUntil != null && now.isBefore(timedOutUntil);
    }

    /**
     * What a member can view.
     *
     * @param event the channel of the event; in a private thread only its members can
     * @param target the channel the reminder goes to
     */
    public record Sight(boolean event, boolean target) {}
}
