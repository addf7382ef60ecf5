package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.SomeOfEverything.EVENT;
import static reminderbot.application.legacy.SomeOfEverything.GUILD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.Stores;
import reminderbot.memory.InMemoryStorage;

/** What a storage holds is compared with what it is to hold, and every difference is named. */
class CompareEverythingTest {
    private static final String MEMBERS = "the members of guild " + Ids.GUILD;
    private static final String ANSWERS = "the answers to event " + EVENT.id();
    private static final String OPT_OUTS = "who opted out of event " + EVENT.id();
    private static final String REMINDERS = "the reminders of event " + EVENT.id();

    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void what_was_stored_is_found_the_same() {
        store(SomeOfEverything.everything());

        assertThat(compare(SomeOfEverything.everything())).isEmpty();
    }

    @Test
    void a_guild_that_is_another_is_named() {
        assertThat(afterwards(stores -> stores.guilds().save(new Guild(Ids.GUILD, "Other name", GUILD.settings()))))
                .containsExactly("guild " + Ids.GUILD);
    }

    @Test
    void of_a_guild_that_is_missing_nothing_is_there() {
        assertThat(afterwards(stores -> stores.guilds().delete(Ids.GUILD)))
                .containsExactly(
                        "guild " + Ids.GUILD,
                        MEMBERS,
                        "event " + EVENT.id(),
                        "event " + SomeOfEverything.OTHER_EVENT.id(),
                        ANSWERS,
                        OPT_OUTS,
                        REMINDERS);
    }

    @Test
    void somebody_of_whom_something_else_is_remembered_is_found() {
        assertThat(afterwards(stores -> stores.members().save(SomeOfEverything.NAMED.optedOut(true))))
                .containsExactly(MEMBERS);
    }

    @Test
    void somebody_who_is_missing_is_found() {
        Everything more =
                new Everything(List.of(GUILD), List.of(SomeOfEverything.UNNAMED, SomeOfEverything.NAMED), List.of());
        store(new Everything(List.of(GUILD), List.of(SomeOfEverything.UNNAMED), List.of()));

        assertThat(compare(more)).containsExactly(MEMBERS);
    }

    @Test
    void somebody_too_many_is_found() {
        assertThat(afterwards(stores -> stores.members().save(Guilds.aMember(Ids.user(4)))))
                .containsExactly(MEMBERS);
    }

    @Test
    void somebody_too_many_is_found_in_a_guild_of_nobody() {
        Everything nobody = new Everything(List.of(GUILD), List.of(), List.of());
        store(new Everything(List.of(GUILD), List.of(SomeOfEverything.NAMED), List.of()));

        assertThat(compare(nobody)).containsExactly(MEMBERS);
    }

    @Test
    void people_are_to_be_there_in_whatever_order_they_are_expected() {
        List<KnownMember> backwards =
                new ArrayList<>(SomeOfEverything.everything().members());
        Collections.reverse(backwards);
        Everything everything = SomeOfEverything.everything();
        store(everything);

        assertThat(compare(new Everything(everything.guilds(), backwards, everything.events())))
                .isEmpty();
    }

    @Test
    void an_event_that_is_another_is_named() {
        assertThat(afterwards(stores -> stores.events()
                        .save(Events.aCopyOf(EVENT).titled("Another title").build())))
                .containsExactly("event " + EVENT.id());
    }

    @Test
    void an_event_too_many_is_named() {
        Event more = Events.anEvent().ofMessage(9).build();

        assertThat(afterwards(stores -> stores.events().save(more))).containsExactly("event " + more.id());
    }

    @Test
    void an_event_too_many_is_named_in_a_guild_of_none() {
        Everything none = new Everything(List.of(GUILD), List.of(), List.of());
        store(none);
        assertThat(compare(none)).isEmpty();

        storage.run(stores -> stores.events().save(EVENT));

        assertThat(compare(none)).containsExactly("event " + EVENT.id());
    }

    @Test
    void an_answer_that_is_another_is_found() {
        assertThat(afterwards(stores -> stores.reactions().save(Answers.anUnknownAnswer(EVENT.id(), Ids.user(1)))))
                .containsExactly(ANSWERS);
    }

    @Test
    void an_answer_that_is_missing_is_found() {
        assertThat(afterwards(stores -> stores.reactions().delete(EVENT.id(), Ids.user(3))))
                .containsExactly(ANSWERS);
    }

    @Test
    void an_answer_too_many_is_found() {
        assertThat(afterwards(stores -> stores.reactions().save(Answers.anAnswer(EVENT.id(), Ids.user(4)))))
                .containsExactly(ANSWERS);
    }

    @Test
    void an_opt_out_that_is_missing_is_found_also_of_somebody_who_opted_out_of_the_guild() {
        KnownMember member = SomeOfEverything.NAMED.optedOut(true);
        store(new Everything(List.of(GUILD), List.of(member), List.of(SomeOfEverything.bare(EVENT))));
        Everything.Watched optedOut = new Everything.Watched(EVENT, List.of(), List.of(member.user()), List.of());

        assertThat(compare(new Everything(List.of(GUILD), List.of(member), List.of(optedOut))))
                .containsExactly("what %s opted out of in guild %s".formatted(member.user(), Ids.GUILD));
    }

    @Test
    void an_opt_out_that_is_missing_is_found_also_of_somebody_who_is_away() {
        assertThat(SomeOfEverything.NAMED.awayUntil()).isNotNull();
        assertThat(afterwards(stores -> stores.members().optIn(EVENT.id(), SomeOfEverything.NAMED.user())))
                .containsExactly(OPT_OUTS);
    }

    @Test
    void a_reminder_that_is_another_is_found() {
        assertThat(afterwards(stores ->
                        stores.reminderLogs().save(SomeOfEverything.PENDING.retriedAt(TestClock.START.plusSeconds(5)))))
                .containsExactly(REMINDERS);
    }

    @Test
    void a_reminder_that_is_missing_is_found() {
        Everything more = withReminders(SomeOfEverything.SENT, SomeOfEverything.PENDING);
        store(withReminders(SomeOfEverything.SENT));

        assertThat(compare(more)).containsExactly(REMINDERS);
    }

    @Test
    void a_reminder_too_many_is_found() {
        ReminderLog older =
                Reminders.aSent(EVENT.id(), TestClock.START.minusSeconds(3600), List.of(Ids.user(2)), TestClock.START);

        assertThat(afterwards(stores -> stores.reminderLogs().add(older))).containsExactly(REMINDERS);
    }

    @Test
    void ten_differences_are_told_at_most() {
        List<Guild> guilds = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> Guilds.aGuild(new GuildId(Ids.GUILD.value() + n)))
                .toList();

        assertThat(compare(new Everything(guilds.subList(0, 9), List.of(), List.of())))
                .hasSize(9);
        assertThat(compare(new Everything(guilds, List.of(), List.of())))
                .containsExactlyElementsOf(guilds.stream()
                        .limit(10)
                        .map(guild -> "guild " + guild.id())
                        .toList());
    }

    @Test
    void each_event_is_heard_of_once_it_is_compared() {
        List<Integer> heard = new ArrayList<>();

        new CompareEverything(storage).handle(SomeOfEverything.everything(), heard::add);

        assertThat(heard).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 2000, 2001})
    void however_many_answers_there_are_the_last_is_compared_and_none_is_too_many(int count) {
        Everything expected = withAnswers(answers(count));
        store(expected);
        assertThat(compare(expected)).isEmpty();

        assertThat(compare(withAnswers(answers(count - 1)))).containsExactly(ANSWERS);
        assertThat(compare(withAnswers(answers(count + 1)))).containsExactly(ANSWERS);
        storage.run(stores -> stores.reactions().save(Answers.anUnknownAnswer(EVENT.id(), Ids.user(count))));
        assertThat(compare(expected)).containsExactly(ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 2000, 2001})
    void however_many_people_there_are_the_last_is_compared_and_none_is_too_many(int count) {
        Everything expected = withMembers(members(count));
        store(expected);
        assertThat(compare(expected)).isEmpty();

        assertThat(compare(withMembers(members(count - 1)))).containsExactly(MEMBERS);
        assertThat(compare(withMembers(members(count + 1)))).containsExactly(MEMBERS);
        storage.run(stores -> stores.members().save(Guilds.aMember(Ids.user(count))));
        assertThat(compare(expected)).containsExactly(MEMBERS);
    }

    /** The differences after everything was stored and something has changed. */
    private List<String> afterwards(Consumer<Stores> change) {
        store(SomeOfEverything.everything());
        storage.run(change);
        return compare(SomeOfEverything.everything());
    }

    private void store(Everything everything) {
        new StoreEverything(storage).handle(everything, stored -> {});
    }

    private List<String> compare(Everything expected) {
        return new CompareEverything(storage).handle(expected, compared -> {});
    }

    private static Everything withMembers(List<KnownMember> members) {
        return new Everything(List.of(GUILD), members, List.of());
    }

    private static Everything withAnswers(List<Reaction> answers) {
        return with(new Everything.Watched(EVENT, answers, List.of(), List.of()));
    }

    private static Everything withReminders(ReminderLog... reminders) {
        return with(new Everything.Watched(EVENT, List.of(), List.of(), List.of(reminders)));
    }

    private static Everything with(Everything.Watched event) {
        return new Everything(List.of(GUILD), List.of(), List.of(event));
    }

    private static List<Reaction> answers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Answers.anAnswer(EVENT.id(), Ids.user(n)))
                .toList();
    }

    private static List<KnownMember> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> KnownMember.unnamed(Ids.GUILD, Ids.user(n), TestClock.START))
                .toList();
    }
}
