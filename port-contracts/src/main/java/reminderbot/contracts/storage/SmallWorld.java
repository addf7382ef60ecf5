package reminderbot.contracts.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;

/** Values at random from so small a world that they meet often: two guilds, six messages, five people, twelve hours. */
final class SmallWorld {
    /** In the middle of its time. */
    static final Instant NOON = TestClock.START;

    private static final int MESSAGES = 6;
    private static final int PEOPLE = 5;
    private static final int HOURS = 12;

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
        return random.nextInt(4) == 0 ? Ids.OTHER_GUILD : Ids.GUILD;
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

    Instant instant() {
        return NOON.plus(Duration.ofHours(random.nextInt(HOURS) - HOURS / 2));
    }

    String titlePart() {
        return oneOf(List.of("", "é", "MATCH", "%", "nowhere"));
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
        return new Guild(guildId(), "Guild " + random.nextInt(100), settings);
    }

    Event event() {
        EventId id = eventId();
        var event = random.nextBoolean()
                ? Events.anEvent().watchedAt(instant())
                : Events.withEverythingSet().anchoredAt(instant());
        return event.in(id.guild())
                .ofMessage(id.message())
                .inState(oneOf(Events.ofEveryKind()).state())
                .every(Duration.ofSeconds(1 + random.nextInt(604_800)))
                .dueAt(instant())
                .build();
    }

    Reaction answer() {
        EventId event = eventId();
        return random.nextInt(4) == 0
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
                guildId(),
                user(),
                "Name " + random.nextInt(100),
                random.nextBoolean(),
                instant(),
                away,
                random.nextInt(3) == 0);
    }

    ReminderLog reminder() {
        return switch (random.nextInt(3)) {
            case 0 -> Reminders.aClaim(eventId(), instant());
            case 1 -> Reminders.aPlanned(eventId(), instant(), users());
            default -> Reminders.aSent(eventId(), instant(), users(), instant());
        };
    }

    UnaryOperator<ReminderLog> reminderStep() {
        Instant at = instant();
        List<UserId> recipients = users();
        ReminderFailure failure = oneOf(List.of(ReminderFailure.values()));
        return switch (random.nextInt(6)) {
            case 0 -> log -> log.retriedAt(at);
            case 1 -> log -> log.sent(at);
            case 2 -> log -> log.failed(at, failure);
            case 3 -> log -> Reminders.aPlanned(log.event(), log.scheduledAt(), recipients);
            case 4 -> log -> log.plan() == null ? log : Reminders.delivered(log);
            default -> log -> log.plan() == null ? log : Reminders.inEveryPart(log, new PartState.DeletedSince());
        };
    }
}
