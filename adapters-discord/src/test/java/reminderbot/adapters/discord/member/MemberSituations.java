package reminderbot.adapters.discord.member;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.guild.ShowMember;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.Remembered;

/** What people are answered about themselves. */
public final class MemberSituations {
    private MemberSituations() {}

    public static Stream<Situation> all() {
        return Stream.concat(cards(), sentences());
    }

    private static Stream<Situation> cards() {
        return Stream.of(
                Situation.answer(
                        "me/open",
                        (locale, title) -> new OpenCard(locale)
                                .of(List.of(
                                        event(title),
                                        Events.anEvent()
                                                .titled(title)
                                                .endingAt(TestClock.START.plusSeconds(60))
                                                .build()))),
                Situation.answer(
                        "me/open-many",
                        (locale, title) -> new OpenCard(locale).of(Collections.nCopies(12, event(title)))),
                Situation.answer("me/open-none", (locale, title) -> new OpenCard(locale).of(List.of())),
                Situation.answer(
                        "me/privacy",
                        (locale, title) -> new PrivacyCard(locale)
                                .of(new ShowMember.Stored(Optional.of(member(title)), new Remembered(1, 2, 3, 4)))),
                Situation.answer(
                        "me/privacy-nothing",
                        (locale, title) -> new PrivacyCard(locale)
                                .of(new ShowMember.Stored(Optional.empty(), new Remembered(0, 0, 0, 0)))),
                Situation.answer("me/privacy-question", (locale, title) -> new PrivacyCard(locale).question()));
    }

    private static Stream<Situation> sentences() {
        return Stream.of(
                Situation.answer("me/away", (locale, title) -> say(locale, "away", TimeText.exact(TestClock.START))),
                Situation.answer("me/back", (locale, title) -> say(locale, "back")),
                Situation.answer("me/opted-out", (locale, title) -> say(locale, "opted-out")),
                Situation.answer("me/opted-in", (locale, title) -> say(locale, "opted-in")),
                Situation.answer(
                        "me/opted-out-of-an-event",
                        (locale, title) -> say(locale, "opted-out.event", EventLines.title(event(title)))),
                Situation.answer(
                        "me/opted-in-to-an-event",
                        (locale, title) -> say(locale, "opted-in.event", EventLines.title(event(title)))),
                Situation.answer("me/kept", (locale, title) -> say(locale, "kept")),
                Situation.answer("me/forgotten", (locale, title) -> say(locale, "forgotten")),
                Situation.answer("me/nothing-to-forget", (locale, title) -> say(locale, "nothing")));
    }

    private static Reply say(Locale locale, String key, Object... arguments) {
        return Reply.of(Texts.of("me", locale).get(key, arguments));
    }

    private static Event event(String title) {
        return Events.anEvent().titled(title).build();
    }

    /** Names of people are as hostile as titles. */
    private static KnownMember member(String name) {
        String cut = name.substring(0, Math.min(name.length(), KnownMember.LONGEST_NAME));
        return new KnownMember(Ids.GUILD, Ids.user(1), cut, false, TestClock.START, TestClock.START, true);
    }
}
