package reminderbot.adapters.discord.reminder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.ExplainPing;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.RollCall;

/** Reminders, what is said about them, and news. */
public final class ReminderSituations {
    private static final CardOptions PLAIN = new CardOptions(false, true, emoji -> true);
    private static final RequiredReactions CUSTOM = new RequiredReactions(List.of(
            Emoji.of("<:raid:600000000000000001>"), Emoji.of("<a:elsewhere:600000000000000002>"), Emoji.of("❓")));
    private static final CardOptions ONE_USABLE =
            new CardOptions(true, true, emoji -> emoji.text().contains(":raid:"));

    private ReminderSituations() {}

    public static Stream<Situation> all() {
        return Stream.of(reminders(), previews(), explanations(), news()).flatMap(Function.identity());
    }

    private static Stream<Situation> reminders() {
        RequiredReactions usual = RequiredReactions.DEFAULT;
        RequiredReactions many = new RequiredReactions(Stream.of(
                        "<:a_rather_long_name_of_an_emoji_1:600000000000000011>",
                        "<:a_rather_long_name_of_an_emoji_2:600000000000000012>",
                        "<:a_rather_long_name_of_an_emoji_3:600000000000000013>")
                .map(Emoji::of)
                .toList());
        return Stream.of(
                reminder("first-part", usual, 1, 3, CardOptions.ALL),
                reminder("second-part", usual, 2, 2, CardOptions.ALL),
                reminder("any-emoji", RequiredReactions.ANY, 1, 1, CardOptions.ALL),
                reminder("too-many-emojis-to-name", many, 1, 1, CardOptions.ALL),
                reminder("custom-emojis", CUSTOM, 1, 1, ONE_USABLE),
                reminder("without-embeds", usual, 1, 2, PLAIN));
    }

    private static Situation reminder(
            String name, RequiredReactions required, int part, int people, CardOptions options) {
        return Situation.message("reminder/" + name, (locale, title) -> {
            Event event = Reminders.anEvent(Reminders.PLACE, title, required, null);
            ReminderMessage message = Reminders.aReminder(event, part, Reminders.people(people));
            return ReminderRequest.body(message, locale, options, true);
        });
    }

    private static Stream<Situation> previews() {
        Map<UserId, Excuse> everyReason = new LinkedHashMap<>();
        for (Excuse reason : Excuse.values()) {
            everyReason.put(Reminders.people(20).get(everyReason.size()), reason);
        }
        return Stream.of(
                preview("preview", roll(3), 2, CardOptions.ALL, false),
                preview(
                        "preview-of-many",
                        new RollCall(List.of(), everyReason, Reminders.people(400)),
                        300,
                        CardOptions.ALL,
                        false),
                preview("preview-without-embeds", roll(3), 3, PLAIN, false),
                preview("preview-held", roll(1), 1, CardOptions.ALL, true),
                preview("preview-nobody", roll(0), 0, CardOptions.ALL, false));
    }

    private static RollCall roll(int missing) {
        return new RollCall(List.of(new UserId(7)), Map.of(), Reminders.people(missing));
    }

    private static Situation preview(String name, RollCall roll, int pinged, CardOptions options, boolean paused) {
        return Situation.answer("reminder/" + name, (locale, title) -> {
            Event active = Reminders.anEvent(Reminders.PLACE, title, RequiredReactions.DEFAULT, null);
            Event event = paused ? active.paused() : active;
            CallRoll.Outcome.Called called = new CallRoll.Outcome.Called(event, roll, Reminders.NOW);
            return new PreviewCard(locale, locale, options)
                    .of(new PreviewReminder.Preview(
                            called, roll.missing().subList(0, pinged), PublicLanguage.OF_GUILD));
        });
    }

    private static Stream<Situation> explanations() {
        return Stream.of(
                explanation("why-pinged-unanswered", true, null),
                explanation("why-pinged-answered-since", true, Answer.of(Emoji.of("✅"))),
                explanation("why-pinged-answer-unknown", true, new Answer.Unknown()),
                explanation("why-not-pinged", false, null));
    }

    private static Situation explanation(String name, boolean pinged, @Nullable Answer answer) {
        return Situation.answer("reminder/" + name, (locale, title) -> {
            Event event = Reminders.anEvent(Reminders.PLACE, title, RequiredReactions.DEFAULT, null);
            Optional<Reaction> reaction = Optional.ofNullable(answer)
                    .map(given -> new Reaction(
                            event.id(), new UserId(7), given, AnswerSource.REACTION, Reminders.NOW, Reminders.NOW));
            ReminderLog log = ReminderLog.claimed(event.id(), Reminders.NOW, ReminderKind.SCHEDULED, Reminders.NOW);
            return Reply.of(WhyButton.words(new ExplainPing.Explanation(event, log, pinged, reaction), locale));
        });
    }

    private static Stream<Situation> news() {
        return NewsTextTest.everyNews()
                .map(news -> Situation.message("news/" + NewsText.key(news), (locale, title) -> {
                    Event event = Reminders.anEvent(Reminders.PLACE, title, RequiredReactions.DEFAULT, null);
                    return JdaPersonToTell.body(NewsText.of(event, news, locale));
                }));
    }
}
