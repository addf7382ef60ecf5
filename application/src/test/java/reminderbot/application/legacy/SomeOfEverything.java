package reminderbot.application.legacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Everything;

/** Two guilds with two events each; the first event has all there can be: two answers, an opt-out, two reminders. */
final class SomeOfEverything {
    static final Guild GUILD = new Guild(Ids.GUILD, "Example Club", Guilds.settingsChangedThroughout());
    static final Guild OTHER_GUILD = Guilds.aGuild(Ids.OTHER_GUILD).left(TestClock.START);

    static final KnownMember NAMED = Guilds.aMember(Ids.user(2)).away(TestClock.START.plus(Duration.ofDays(1)));
    static final KnownMember UNNAMED = unnamed(1, TestClock.START.minusSeconds(60));
    static final KnownMember UNNAMED_TOO = unnamed(3, TestClock.START.minusSeconds(30));
    static final KnownMember ELSEWHERE = KnownMember.unnamed(Ids.OTHER_GUILD, Ids.user(1), TestClock.START);

    static final Event EVENT = Events.withEverythingSet().build();
    static final Event OTHER_EVENT = Events.aPausedEvent().ofMessage(2).build();
    static final Event EVENT_ELSEWHERE =
            Events.anEvent().ofMessage(3).in(Ids.OTHER_GUILD).build();
    static final Event OTHER_EVENT_ELSEWHERE =
            Events.aClosedEvent().ofMessage(4).in(Ids.OTHER_GUILD).build();

    static final Reaction ANSWER = Answers.anAnswer(EVENT.id(), Ids.user(1));
    static final Reaction UNKNOWN_ANSWER = Answers.anUnknownAnswer(EVENT.id(), Ids.user(3));
    static final ReminderLog SENT =
            Reminders.aSent(EVENT.id(), TestClock.START, List.of(Ids.user(2)), TestClock.START.plusSeconds(1));
    static final ReminderLog PENDING = Reminders.aClaim(EVENT.id(), TestClock.START.plus(Duration.ofHours(1)));

    private SomeOfEverything() {}

    static Everything everything() {
        return new Everything(
                List.of(GUILD, OTHER_GUILD),
                List.of(UNNAMED, NAMED, UNNAMED_TOO, ELSEWHERE),
                List.of(
                        new Everything.Watched(
                                EVENT, List.of(ANSWER, UNKNOWN_ANSWER), List.of(Ids.user(2)), List.of(SENT, PENDING)),
                        bare(OTHER_EVENT),
                        bare(EVENT_ELSEWHERE),
                        bare(OTHER_EVENT_ELSEWHERE)));
    }

    /** An event of which nothing else is known. */
    static Everything.Watched bare(Event event) {
        return new Everything.Watched(event, List.of(), List.of(), List.of());
    }

    private static KnownMember unnamed(int user, Instant lastSeen) {
        return KnownMember.unnamed(Ids.GUILD, Ids.user(user), lastSeen);
    }
}
