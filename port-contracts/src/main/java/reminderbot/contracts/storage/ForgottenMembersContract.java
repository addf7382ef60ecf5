package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderStatus;
import reminderbot.domain.storage.Stores;

/** What {@link reminderbot.domain.guild.MemberRepository} promises of people who are forgotten, or opt in again. */
public interface ForgottenMembersContract extends StorageContract {
    /** Who is forgotten. */
    UserId ANNA = Ids.user(1);

    /** Who is not. */
    UserId BEN = Ids.user(2);

    @Test
    default void nothing_of_a_forgotten_person_is_left_in_the_guild() {
        given(watchedByAnna());
        given(stores -> leaveTraces(stores, Ids.event(1)));

        boolean forgotten = unitOfWork().call(stores -> stores.members().forget(Ids.GUILD, ANNA));

        assertThat(forgotten).isTrue();
        unitOfWork().run(stores -> {
            assertThat(stores.members().find(Ids.GUILD, ANNA)).isEmpty();
            assertThat(stores.reactions().find(Ids.event(1), ANNA)).isEmpty();
            assertThat(stores.members().listExcused(Ids.event(1), TestClock.START))
                    .doesNotContainKey(ANNA);
            assertThat(stores.reminderLogs().listPings(Ids.event(1), TestClock.START))
                    .doesNotContainKey(ANNA);
            assertThat(stores.events().find(Ids.event(1)).map(Event::history).map(EventHistory::createdBy))
                    .isEmpty();
        });
    }

    @Test
    default void what_is_remembered_is_counted_in_the_guild_alone_until_it_is_forgotten() {
        Event foreign = Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build();
        given(watchedByAnna(), foreign);
        given(stores -> leaveTraces(stores, Ids.event(1)));
        given(stores -> leaveTraces(stores, foreign.id()));

        Remembered anna = unitOfWork().read(stores -> stores.members().count(Ids.GUILD, ANNA));
        Remembered ben = unitOfWork().read(stores -> stores.members().count(Ids.GUILD, BEN));
        given(stores -> stores.members().forget(Ids.GUILD, ANNA));

        assertThat(anna).isEqualTo(new Remembered(1, 1, 1, 1));
        assertThat(ben).isEqualTo(new Remembered(1, 1, 1, 0));
        assertThat(unitOfWork().<Remembered>read(stores -> stores.members().count(Ids.GUILD, ANNA)))
                .isEqualTo(new Remembered(0, 0, 0, 0));
    }

    @Test
    default void others_stay_and_how_many_a_reminder_pinged_stays_known() {
        given(watchedByAnna());
        given(stores -> leaveTraces(stores, Ids.event(1)));

        given(stores -> stores.members().forget(Ids.GUILD, ANNA));

        unitOfWork().run(stores -> {
            ReminderLog log = stores.reminderLogs().list(Ids.event(1), 1).get(0);
            assertThat(log.status()).isEqualTo(new ReminderStatus.Sent(TestClock.START, 2));
            assertThat(Optional.ofNullable(log.plan()).orElseThrow().parts())
                    .flatExtracting(ReminderPart::recipients)
                    .containsExactly(BEN);
            assertThat(stores.members().find(Ids.GUILD, BEN)).isPresent();
            assertThat(stores.reactions().find(Ids.event(1), BEN)).isPresent();
            assertThat(stores.members().listExcused(Ids.event(1), TestClock.START))
                    .containsKey(BEN);
        });
    }

    @Test
    default void another_guild_remembers_them() {
        Event foreign = Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build();
        given(watchedByAnna(), foreign);
        given(stores -> leaveTraces(stores, foreign.id()));

        boolean forgotten = unitOfWork().call(stores -> stores.members().forget(Ids.GUILD, BEN));

        assertThat(forgotten).isFalse();
        unitOfWork().run(stores -> {
            assertThat(stores.reactions().list(foreign.id())).hasSize(2);
            assertThat(stores.reminderLogs().listPings(foreign.id(), TestClock.START))
                    .hasSize(2);
            assertThat(stores.members().listExcused(foreign.id(), TestClock.START))
                    .hasSize(2);
        });
    }

    @Test
    default void forget_says_when_there_was_nothing_to_forget() {
        given(Events.anEvent().build());

        boolean forgotten = unitOfWork().call(stores -> stores.members().forget(Ids.GUILD, ANNA));

        assertThat(forgotten).isFalse();
    }

    @Test
    default void opting_in_takes_an_opt_out_back_and_says_whether_there_was_one() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        given(stores -> {
            stores.members().optOut(Ids.event(1), ANNA);
            stores.members().optOut(Ids.event(1), BEN);
            stores.members().optOut(Ids.event(2), ANNA);
        });

        boolean first = unitOfWork().call(stores -> stores.members().optIn(Ids.event(1), ANNA));
        boolean second = unitOfWork().call(stores -> stores.members().optIn(Ids.event(1), ANNA));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        unitOfWork().run(stores -> {
            assertThat(stores.members().listExcused(Ids.event(1), TestClock.START))
                    .containsOnlyKeys(BEN);
            assertThat(stores.members().listExcused(Ids.event(2), TestClock.START))
                    .containsOnlyKeys(ANNA);
        });
    }

    @Test
    default void another_guild_opts_nobody_in() {
        given(Events.anEvent().build());
        given(stores -> stores.members().optOut(Ids.event(1), ANNA));

        boolean optedIn =
                unitOfWork().call(stores -> stores.members().optIn(Ids.seenFromOtherGuild(Ids.event(1)), ANNA));

        assertThat(optedIn).isFalse();
        unitOfWork()
                .run(stores -> assertThat(stores.members().listExcused(Ids.event(1), TestClock.START))
                        .containsOnlyKeys(ANNA));
    }

    private static Event watchedByAnna() {
        return Events.anEvent()
                .withHistory(EventHistory.begins(ANNA, TestClock.START))
                .build();
    }

    /** Of both people in every table. */
    private static void leaveTraces(Stores stores, EventId event) {
        for (UserId user : List.of(ANNA, BEN)) {
            if (event.guild().equals(Ids.GUILD)) {
                stores.members().save(Guilds.aMember(user));
            }
            stores.reactions().save(Answers.anAnswer(event, user));
            stores.members().optOut(event, user);
        }
        stores.reminderLogs().add(Reminders.aSent(event, TestClock.START, List.of(ANNA, BEN), TestClock.START));
    }
}
