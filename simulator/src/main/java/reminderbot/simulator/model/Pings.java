package reminderbot.simulator.model;

import java.util.Set;

/**
 * Who a message really notifies, after {@code allowed_mentions}.
 *
 * @param users those named one by one, and the author of the message replied to
 * @param roles the roles named
 * @param everyone true for {@code @everyone} or {@code @here}
 * @param everyUser all of them: users, members of the roles, and with {@code everyone} the whole guild
 */
public record Pings(Set<Long> users, Set<Long> roles, boolean everyone, Set<Long> everyUser) {

    /** Nobody. */
    public static final Pings NONE = new Pings(Set.of(), Set.of(), false, Set.of());

    /** Copies the sets. */
    public Pings {
        users = Set.copyOf(users);
        roles = Set.copyOf(roles);
        everyUser = Set.copyOf(everyUser);
    }
}
