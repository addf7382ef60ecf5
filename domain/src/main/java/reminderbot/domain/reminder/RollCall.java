package reminderbot.domain.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;

/**
 * Who of an event's audience has answered, who is excused and who is missing: missing = audience − answered − excused
 * (design, section 4.1). Everybody of the audience is in exactly one of the three.
 *
 * @param answered by user id
 * @param excused those who have not answered and are not to be reminded, with the reason
 * @param missing by user id
 */
public record RollCall(List<UserId> answered, Map<UserId, Excuse> excused, List<UserId> missing) {
    public RollCall {
        answered = List.copyOf(answered);
        excused = Map.copyOf(excused);
        missing = List.copyOf(missing);
    }

    /** How many people are expected to answer. */
    public int expected() {
        return answered.size() + excused.size() + missing.size();
    }

    /** Whether this person is expected to answer. */
    public boolean expects(UserId user) {
        return answered.contains(user) || missing.contains(user) || excused.containsKey(user);
    }

    /** Whether somebody is expected and all of them have answered. */
    public boolean isComplete() {
        return !answered.isEmpty() && excused.isEmpty() && missing.isEmpty();
    }

    /**
     * Calls the roll.
     *
     * @param members the whole guild, complete and fresh
     * @param answered everybody with a current answer
     * @param saidNo those who want no reminder, with the reason
     */
    public static RollCall of(
            Event event,
            Collection<Member> members,
            Set<UserId> answered,
            Map<UserId, Excuse> saidNo,
            OperatingMode mode,
            Instant now) {
        List<UserId> present = new ArrayList<>();
        Map<UserId, Excuse> excused = new HashMap<>();
        List<UserId> missing = new ArrayList<>();
        members.stream()
                .filter(member -> isExpected(event, member))
                .sorted(Comparator.comparingLong(member -> member.id().value()))
                .forEach(member -> {
                    if (answered.contains(member.id())) {
                        present.add(member.id());
                        return;
                    }
                    Optional<Excuse> excuse = excuse(event, member, saidNo, mode, now);
                    excuse.ifPresentOrElse(reason -> excused.put(member.id(), reason), () -> missing.add(member.id()));
                });
        return new RollCall(present, excused, missing);
    }

    private static boolean isExpected(Event event, Member member) {
        return !member.bot()
                && member.sight().event()
                && event.rules().audience().includes(member.id(), member.roles());
    }

    private static Optional<Excuse> excuse(
            Event event, Member member, Map<UserId, Excuse> saidNo, OperatingMode mode, Instant now) {
        if (saidNo.containsKey(member.id())) {
            return Optional.ofNullable(saidNo.get(member.id()));
        }
        if (member.pending()) {
            return Optional.of(Excuse.PENDING);
        }
        if (member.isTimedOut(now)) {
            return Optional.of(Excuse.TIMED_OUT);
        }
        if (isNewcomer(event, member, mode, now)) {
            return Optional.of(Excuse.NEWCOMER);
        }
        return member.sight().target() ? Optional.empty() : Optional.of(Excuse.CANNOT_SEE_TARGET);
    }

    private static boolean isNewcomer(Event event, Member member, OperatingMode mode, Instant now) {
        return member.joinedAt().isAfter(event.place().message().createdAt())
                && now.isBefore(member.joinedAt().plus(mode.newcomerGrace()));
    }
}
