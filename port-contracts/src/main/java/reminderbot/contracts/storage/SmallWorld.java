package reminderbot.contracts.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;

/** Values at random from so small a world that they meet often: two guilds, six messages, five people, twelve instants. */
final class SmallWorld {
    /** In the middle of its time. */
    static final Instant NOON = TestClock.START;

    private static final int MESSAGES = 6;
    private static final int PEOPLE = 5;
    private static final int HOURS = 6;

    /** Mostly active ones, of which most is asked. */
    private static final List<EventState> STATES = Stream.concat(
                    Events.ofEveryKind().stream().map(Event::state),
                    Stream.generate(EventState.Active::new).limit(4))
            .toList();

    private final Random random;

    SmallWorld(long seed) {
        random = new Random(seed);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    GuildId guildId() {
        return oneIn(4) ? Ids.OTHER_GUILD : Ids.GUILD;
    }

    EventId eventId() {
        return new EventId(guildId(), Ids.message(1 + random.nextInt(MESSAGES)));
    }

    UserId user() {
        return Ids.user(1 + random.nextInt(PEOPLE));
    }

    List<UserId> users() {
        return Stream.generate(this::user).limit(upTo(3)).distinct().toList();
    }

    /** One instant in three is a millisecond off the hour: what cuts it off, or takes two for one, is found out. */
    Instant instant() {
        Instant hour = NOON.plus(Duration.ofHours(random.nextInt(HOURS) - HOURS / 2));
        return oneIn(3) ? hour.plusMillis(1) : hour;
    }

    /** Around the end of the week in which a complete event reopens. */
    Instant aWeekLater() {
        return instant().plus(Event.REOPENS_WITHIN);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    String titlePart() {
        return oneOf(List.of("", "é", "É", "MATCH", "%", "nowhere"));
    }

    Set<Event.Kind> eventKinds() {
        EnumSet<Event.Kind> kinds = EnumSet.noneOf(Event.Kind.class);
        for (Event.Kind kind : Event.Kind.values()) {
            if (random.nextBoolean()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    Guild guild() {
        GuildSettings settings = random.nextBoolean() ? GuildSettings.DEFAULT : Guilds.settingsChangedThroughout();
        return new Guild(guildId(), "Guild " + random.nextInt(100), settings, oneIn(4) ? instant() : null);
    }

    Event event() {
        EventId id = eventId();
        var event = random.nextBoolean()
                ? Events.anEvent().watchedAt(instant())
                : Events.withEverythingSet()
                        .anchoredAt(instant())
                        .endingAt(instant())
                        .countingDown(oneIn(2) ? Countdown.DEFAULT : null);
        return event.in(id.guild())
                .ofMessage(id.message())
                .inState(oneIn(8) ? new EventState.Closed(EventState.CloseReason.COMPLETE, instant()) : oneOf(STATES))
                .every(Duration.ofSeconds(1 + random.nextInt(604_800)))
                .dueAt(instant())
                .goneSince(oneIn(4) ? instant() : null)
                .build();
    }

    Reaction answer() {
        EventId event = eventId();
        return oneIn(4)
                ? Answers.anUnknownAnswer(event, user())
                : Reaction.seen(
                        event,
                        user(),
                        oneOf(List.of(Answers.YES, Answers.NO)),
                        oneOf(List.of(AnswerSource.values())),
                        instant());
    }

    KnownMember member() {
        Instant away = random.nextBoolean() ? instant() : null;
        return new KnownMember(
                guildId(), user(), "Name " + random.nextInt(100), random.nextBoolean(), instant(), away, oneIn(3));
    }
}
