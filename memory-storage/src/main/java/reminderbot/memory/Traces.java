package reminderbot.memory;

import java.util.function.Predicate;
import java.util.stream.Stream;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.memory.Tables.Membership;
import reminderbot.memory.Tables.Participation;

/** Everything that is stored of one person in one guild. */
record Traces(Tables tables, GuildId guild, UserId user) {
    boolean exist() {
        return tables.members.containsKey(new Membership(guild, user))
                || tables.reactions.keySet().stream().anyMatch(this::isTheirs)
                || tables.optOuts.stream().anyMatch(this::isTheirs)
                || tables.events.values().stream().anyMatch(this::isTheirs)
                || tables.reminders.values().stream().anyMatch(this::names);
    }

    Remembered count() {
        return new Remembered(
                (int) tables.reactions.keySet().stream().filter(this::isTheirs).count(),
                (int) tables.optOuts.stream().filter(this::isTheirs).count(),
                (int) tables.reminders.values().stream()
                        .filter(log -> log.event().guild().equals(guild))
                        .flatMap(Traces::parts)
                        .filter(part -> part.recipients().contains(user))
                        .count(),
                (int) tables.events.values().stream().filter(this::isTheirs).count());
    }

    void remove() {
        tables.members.remove(new Membership(guild, user));
        tables.reactions.keySet().removeIf(this::isTheirs);
        tables.optOuts.removeIf(this::isTheirs);
        tables.events.replaceAll((id, event) -> isTheirs(event) ? event.ofNobody() : event);
        tables.reminders.replaceAll((key, log) -> names(log) ? without(log) : log);
    }

    private boolean isTheirs(Participation participation) {
        return participation.event().guild().equals(guild)
                && participation.user().equals(user);
    }

    private boolean isTheirs(Event event) {
        return event.place().guild().equals(guild)
                && user.equals(event.history().createdBy());
    }

    private boolean names(ReminderLog log) {
        return log.event().guild().equals(guild)
                && parts(log).anyMatch(part -> part.recipients().contains(user));
    }

    private ReminderLog without(ReminderLog log) {
        ReminderLog changed = log;
        for (ReminderPart part : parts(log).toList()) {
            Predicate<UserId> other = recipient -> !recipient.equals(user);
            changed = changed.with(new ReminderPart(
                    part.number(), part.recipients().stream().filter(other).toList(), part.state()));
        }
        return changed;
    }

    private static Stream<ReminderPart> parts(ReminderLog log) {
        ReminderPlan plan = log.plan();
        return plan == null ? Stream.empty() : plan.parts().stream();
    }
}
