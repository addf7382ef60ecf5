package reminderbot.simulator.model;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in a guild.
 *
 * @param roles ids, without everyone's role
 * @param pending true until the guild's rules are accepted
 * @param silencedUntil the end of a timeout; null for none
 */
public record Member(
        User user,
        Set<Long> roles,
        Instant joinedAt,
        boolean pending,
        @Nullable Instant silencedUntil) {

    /** Copies the roles. */
    public Member {
        roles = Set.copyOf(roles);
    }

    /** A member without roles, in good standing. */
    public static Member of(User user, Instant joinedAt) {
        return new Member(user, Set.of(), joinedAt, false, null);
    }

    /** The account's id. */
    public long id() {
        return user.id();
    }

    /** The end of the timeout, over or not. */
    public Optional<Instant> silenced() {
        return Optional.ofNullable(silencedUntil);
    }

    /** True while a timeout lasts. */
    public boolean silencedAt(Instant now) {
        return silenced().filter(now::isBefore).isPresent();
    }

    /** The same member with one role more. */
    public Member withRole(long role) {
        Set<Long> more = new LinkedHashSet<>(roles);
        more.add(role);
        return withRoles(more);
    }

    /** The same member with one role less. */
    public Member withoutRole(long role) {
        Set<Long> fewer = new LinkedHashSet<>(roles);
        fewer.remove(role);
        return withRoles(fewer);
    }

    /** The same member with exactly these roles. */
    public Member withRoles(Set<Long> changed) {
        return new Member(user, changed, joinedAt, pending, silencedUntil);
    }

    /** The same member, waiting for the rules or not. */
    public Member withPending(boolean changed) {
        return new Member(user, roles, joinedAt, changed, silencedUntil);
    }

    /** The same member with another timeout; null for none. */
    public Member withSilencedUntil(@Nullable Instant changed) {
        return new Member(user, roles, joinedAt, pending, changed);
    }
}
