package reminderbot.adapters.discord.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.application.reminder.FindFailures;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderFailure;

/** What {@code /health} answers. */
public final class HealthSituations {
    private HealthSituations() {}

    public static Stream<Situation> all() {
        return Stream.of(
                Situation.answer(
                        "health/fine",
                        (locale, title) -> new HealthCard(locale)
                                .of(new Health(
                                        JDA.Status.CONNECTED,
                                        41,
                                        true,
                                        Optional.of(List.of(new FindFailures.Found(event(title), Optional.empty()))),
                                        Map.of()))),
                Situation.answer(
                        "health/faults",
                        (locale, title) -> new HealthCard(locale)
                                .of(new Health(
                                        JDA.Status.RECONNECT_QUEUED,
                                        0,
                                        false,
                                        Optional.of(List.of(failed(title))),
                                        Map.of(
                                                Ids.CHANNEL,
                                                List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND))))),
                Situation.answer(
                        "health/without-storage",
                        (locale, title) -> new HealthCard(locale)
                                .of(new Health(JDA.Status.CONNECTED, 41, true, Optional.empty(), Map.of()))));
    }

    private static FindFailures.Found failed(String title) {
        Event event = event(title);
        return new FindFailures.Found(
                event,
                Optional.of(Reminders.aClaim(event.id(), TestClock.START)
                        .failed(TestClock.START, ReminderFailure.NOT_DELIVERED)));
    }

    private static Event event(String title) {
        return Events.anEvent().titled(title).build();
    }
}
