package reminderbot.adapters.discord.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.adapters.discord.text.DurationText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.reaction.CallRoll;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.RollCall;

/** What is answered about events. */
public final class EventSituations {
    private static final Instant NOW = TestClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final String WORD = "6f1c8ab2-0000-4000-8000-000000000001";
    private static final RollCall ROLL =
            new RollCall(List.of(Ids.user(1)), Map.of(Ids.user(2), Excuse.AWAY), List.of(Ids.user(3), Ids.user(4)));

    private EventSituations() {}

    public static Stream<Situation> all() {
        return Stream.of(watching(), listing(), showing(), answers(), reminders(), missing(), changing(), forms())
                .flatMap(Function.identity());
    }

    private static Stream<Situation> watching() {
        List<Permission> lacking = List.of(
                Permission.VIEW_CHANNEL,
                Permission.MESSAGE_SEND,
                Permission.MESSAGE_SEND_IN_THREADS,
                Permission.MESSAGE_EMBED_LINKS,
                Permission.MESSAGE_HISTORY);
        return Stream.of(
                answer(
                        "watched",
                        (locale, title) ->
                                new WatchedCard(locale).of(event(title), ROLL, GuildHours.DEFAULT, List.of())),
                answer(
                        "watched-with-everything-set",
                        (locale, title) -> new WatchedCard(locale)
                                .of(withEverythingSet(title), ROLL, GuildHours.DEFAULT, lacking)),
                answer(
                        "watched-without-a-title-of-its-own",
                        (locale, title) -> new WatchedCard(locale)
                                .of(
                                        event(texts(locale).get("title-default", "general")),
                                        ROLL,
                                        GuildHours.DEFAULT,
                                        List.of())),
                answer(
                        "confirm-large-audience",
                        (locale, title) -> new ConfirmationCard(locale)
                                .ofLargeAudience(event(title), ROLL, GuildHours.DEFAULT, WORD)),
                answer(
                        "confirm-wider-target",
                        (locale, title) -> new ConfirmationCard(locale)
                                .ofWiderTarget(new EventTitle(title), Ids.CHANNEL, Ids.OTHER_CHANNEL, WORD)),
                answer("cancelled", (locale, title) -> Reply.of(texts(locale).get("cancelled"))));
    }

    private static Stream<Situation> listing() {
        return Stream.of(
                answer("list-empty", (locale, title) -> new ListCard(locale).page(List.of(), 0)),
                answer(
                        "list",
                        (locale, title) -> new ListCard(locale)
                                .page(
                                        states().values().stream()
                                                .map(state -> inState(title, state))
                                                .toList(),
                                        0)),
                answer(
                        "list-pages",
                        (locale, title) -> new ListCard(locale)
                                .page(
                                        IntStream.rangeClosed(1, 11)
                                                .mapToObj(n -> anEvent(title)
                                                        .ofMessage(n)
                                                        .build())
                                                .toList(),
                                        1)));
    }

    private static Stream<Situation> showing() {
        return states().entrySet().stream()
                .map(state -> answer(
                        "show-" + state.getKey(),
                        (locale, title) -> show(locale, inState(title, state.getValue()), List.of(), List.of())));
    }

    private static Stream<Situation> answers() {
        RequiredReactions any = RequiredReactions.ANY;
        return Stream.of(
                answer(
                        "show-with-everything-set",
                        (locale, title) -> show(
                                locale,
                                withEverythingSet(title),
                                List.of(answer(1, Answer.of(Emoji.of("👍"))), answer(2, new Answer.Unknown())),
                                List.of())),
                answer(
                        "show-gone",
                        (locale, title) ->
                                show(locale, anEvent(title).goneSince(NOW).build(), List.of(), List.of())),
                answer("show-paused-as-futile", (locale, title) -> show(locale, stopped(title), List.of(), List.of())),
                answer(
                        "show-any-emoji",
                        (locale, title) -> show(
                                locale, anEvent(title).withRules(rules(any)).build(), List.of(), List.of())));
    }

    private static Stream<Situation> reminders() {
        List<ReminderLog> logs = new ArrayList<>();
        logs.add(claimed(0).retriedAt(NOW));
        logs.add(claimed(1).sent(NOW));
        for (ReminderFailure why : ReminderFailure.values()) {
            logs.add(claimed(logs.size()).failed(NOW, why));
        }
        return Stream.of(answer("show-reminders", (locale, title) -> show(locale, event(title), List.of(), logs)));
    }

    private static Stream<Situation> missing() {
        Map<UserId, Excuse> everyReason = new LinkedHashMap<>();
        for (Excuse reason : Excuse.values()) {
            everyReason.put(Ids.user(10 + everyReason.size()), reason);
        }
        List<UserId> many = IntStream.rangeClosed(100, 170).mapToObj(Ids::user).toList();
        return Stream.of(
                answer("missing", (locale, title) -> missing(locale, title, ROLL)),
                answer(
                        "missing-nobody",
                        (locale, title) ->
                                missing(locale, title, new RollCall(List.of(Ids.user(1)), Map.of(), List.of()))),
                answer(
                        "missing-many-and-every-excuse",
                        (locale, title) -> missing(locale, title, new RollCall(List.of(), everyReason, many))));
    }

    private static Stream<Situation> changing() {
        return Stream.concat(
                Stream.of("paused", "resumed", "closed", "reopened", "unwatched", "kept", "undone", "reminding")
                        .map(key -> answer(key, (locale, title) -> EventLines.done(key, event(title), locale))),
                Stream.of(
                        answer(
                                "resumed-near-its-deadline",
                                (locale, title) -> EventLines.done("resumed", nearItsDeadline(title), locale)),
                        answer(
                                "paused-until",
                                (locale, title) -> Reply.of(texts(locale)
                                        .get("paused-until", EventLines.title(event(title)), TimeText.exact(LATER)))),
                        answer(
                                "edited",
                                (locale, title) -> show(locale, event(title), List.of(), List.of())
                                        .saying(texts(locale).get("edited", EventLines.title(event(title))))),
                        answer("unwatch-question", (locale, title) -> UnwatchQuestion.about(event(title), locale))));
    }

    private static Stream<Situation> forms() {
        return Stream.of(
                Situation.form(
                        "event/edit-form",
                        (locale, title) -> EditForm.filledIn(
                                event(title),
                                Map.of(
                                        EventOptions.TITLE,
                                        title,
                                        EventOptions.INTERVAL,
                                        DurationText.format(Duration.ofMinutes(90), locale),
                                        EventOptions.MAXIMUM,
                                        "10",
                                        EventOptions.ANSWERS,
                                        "✅ ❌ ❓"),
                                locale)),
                Situation.choices(
                        "event/suggestions",
                        (locale, title) -> states().values().stream()
                                .map(state -> EventSuggestions.choice(inState(title, state), "general", locale))
                                .toList()));
    }

    private static Situation answer(String name, Situation.Answer answer) {
        return Situation.answer("event/" + name, answer);
    }

    /** One of every state, by a name for it. */
    private static Map<String, EventState> states() {
        Map<String, EventState> states = new LinkedHashMap<>();
        states.put("active", new EventState.Active());
        states.put("paused", new EventState.Paused(null));
        states.put("paused-until", new EventState.Paused(LATER));
        for (EventState.BlockReason why : EventState.BlockReason.values()) {
            states.put("blocked-" + name(why), new EventState.Blocked(why));
        }
        for (EventState.CloseReason why : EventState.CloseReason.values()) {
            states.put("closed-" + name(why), new EventState.Closed(why, NOW));
        }
        states.put("archived", new EventState.Archived(NOW));
        return states;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Reply show(Locale locale, Event event, List<Reaction> answers, List<ReminderLog> reminders) {
        return new EventCard(locale).of(new ShowEvent.Card(event, answers, reminders, GuildSettings.DEFAULT));
    }

    private static Reply missing(Locale locale, String title, RollCall roll) {
        return new MissingCard(locale).of(new CallRoll.Outcome.Called(event(title), roll, NOW));
    }

    private static EventBuilder anEvent(String title) {
        return Events.anEvent().titled(title);
    }

    private static Event event(String title) {
        return anEvent(title).build();
    }

    private static Event inState(String title, EventState state) {
        return anEvent(title).inState(state).build();
    }

    private static Event nearItsDeadline(String title) {
        return anEvent(title).endingAt(LATER).dueAt(LATER).build();
    }

    private static Event withEverythingSet(String title) {
        return Events.withEverythingSet().titled(title).goneSince(null).build();
    }

    private static Event stopped(String title) {
        return anEvent(title)
                .endingAt(LATER)
                .build()
                .reminded(NOW, true)
                .reminded(NOW, true)
                .reminded(NOW, true)
                .stopped();
    }

    private static EventRules rules(RequiredReactions required) {
        return new EventRules(Audience.EVERYBODY, required, null, 10, null, null);
    }

    private static ReminderLog claimed(int hours) {
        Instant at = NOW.plus(Duration.ofHours(hours));
        return ReminderLog.claimed(Ids.event(1), at, ReminderKind.SCHEDULED, at);
    }

    private static Reaction answer(int user, Answer answer) {
        return new Reaction(Ids.event(1), Ids.user(user), answer, AnswerSource.REACTION, NOW, NOW);
    }

    private static Texts texts(Locale locale) {
        return Texts.of("events", locale);
    }
}
