package reminderbot.memory;

import java.util.function.Predicate;
import java.util.stream.Stream;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

/** Everything that is stored of one person in one guild. */
record Traces(Tables tables, GuildId guild, UserId user) {
    boolean exist() {
        return tables.members.holds(guild, user)
                || eventsOfGuild().anyMatch(event -> tables.reactions.holds(event, user))
                || eventsOfGuild().anyMatch(event -> tables.optOuts.holds(event, user))
                || tables.events.values().stream().anyMatch(this::isTheirs)
                || reminders().anyMatch(this::names);
    }

    Remembered count() {
        return new Remembered(
                (int) eventsOfGuild()
                        .filter(event -> tables.reactions.holds(event, user))
                        .count(),
                (int) eventsOfGuild()
                        .filter(event -> tables.optOuts.holds(event, user))
                        .count(),
                (int) reminders()
                        .flatMap(Traces::parts)
                        .filter(part -> part.recipients().contains(user))
                        .count(),
                (int) tables.events.values().stream().filter(this::isTheirs).count());
    }

    void remove() {
        tables.members.remove(guild, user);
        tables.events.replaceAll((id, event) -> isTheirs(event) ? event.ofNobody() : event);
        eventsOfGuild().forEach(event -> {
            tables.reactions.remove(event, user);
            tables.optOuts.remove(event, user);
            tables.reminders.replace(event, this::names, this::without);
        });
    }

    private Stream<EventId> eventsOfGuild() {
        return tables.events.values().stream()
                .map(Event::id)
                .filter(event -> event.guild().equals(guild));
    }

    private Stream<ReminderLog> reminders() {
        return eventsOfGuild().flatMap(event -> tables.reminders.of(event).values().stream());
    }

    private boolean isTheirs(Event event) {
        return event.place().guild().equals(guild)
                && user.equals(event.history().createdBy());
    }

    private boolean names(ReminderLog log) {
        return parts(log).anyMatch(part -> part.recipients().contains(user));
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
