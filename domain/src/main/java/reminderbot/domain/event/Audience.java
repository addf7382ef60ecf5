package reminderbot.domain.event;

import java.util.Collections;
import java.util.Set;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/**
 * Who is expected to answer, of those who can view the event's channel.
 *
 * @param roles members of any of these; empty means everybody
 * @param excludedRoles members of any of these are not expected
 * @param excludedUsers these people are not expected
 */
public record Audience(Set<RoleId> roles, Set<RoleId> excludedRoles, Set<UserId> excludedUsers) {
    /** Everybody who can view the channel. */
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        roles = Set.copyOf(roles);
        excludedRoles = Set.copyOf(excludedRoles);
        excludedUsers = Set.copyOf(excludedUsers);
    }

    /** Whether somebody with these roles is expected. */
    public boolean includes(UserId user, Set<RoleId> held) {
        boolean chosen = roles.isEmpty() || !Collections.disjoint(held, roles);
        return chosen && Collections.disjoint(held, excludedRoles) && !excludedUsers.contains(user);
    }
}
