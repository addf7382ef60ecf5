package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reminderbot.application.legacy.SomeOfEverything.EVENT;
import static reminderbot.application.legacy.SomeOfEverything.PENDING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageException;
import reminderbot.memory.InMemoryStorage;

/** A new storage is filled with all there is, or not at all. */
class StoreEverythingTest {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final StoreEverything storeEverything = new StoreEverything(storage);

    @Test
    void guilds_are_stored_as_they_are() {
        store(SomeOfEverything.everything());

        assertThat(guild(Ids.GUILD)).contains(SomeOfEverything.GUILD);
        assertThat(guild(Ids.OTHER_GUILD)).contains(SomeOfEverything.OTHER_GUILD);
    }

    @Test
    void people_are_stored_as_they_are_whether_their_names_are_known_or_not() {
        store(SomeOfEverything.everything());

        assertThat(members(Ids.GUILD))
                .containsExactly(SomeOfEverything.UNNAMED, SomeOfEverything.NAMED, SomeOfEverything.UNNAMED_TOO);
        assertThat(members(Ids.OTHER_GUILD)).containsExactly(SomeOfEverything.ELSEWHERE);
    }

    @Test
    void events_are_stored_as_they_are() {
        store(SomeOfEverything.everything());

        assertThat(events(Ids.GUILD)).containsExactlyInAnyOrder(EVENT, SomeOfEverything.OTHER_EVENT);
        assertThat(events(Ids.OTHER_GUILD))
                .containsExactlyInAnyOrder(SomeOfEverything.EVENT_ELSEWHERE, SomeOfEverything.OTHER_EVENT_ELSEWHERE);
    }

    @Test
    void what_is_known_of_an_event_is_stored_with_it() {
        store(SomeOfEverything.everything());

        List<Reaction> answers = storage.read(stores -> stores.reactions().list(EVENT.id()));
        List<ReminderLog> reminders =
                storage.read(stores -> stores.reminderLogs().list(EVENT.id(), 10));
        Map<UserId, Excuse> excused = storage.read(stores -> stores.members().listExcused(EVENT.id(), Instant.EPOCH));

        assertThat(answers).containsExactly(SomeOfEverything.ANSWER, SomeOfEverything.UNKNOWN_ANSWER);
        assertThat(reminders).containsExactly(PENDING, SomeOfEverything.SENT);
        assertThat(excused).containsEntry(Ids.user(2), Excuse.OPTED_OUT);
    }

    @Test
    void each_event_is_heard_of_once_it_is_stored() {
        List<Integer> heard = new ArrayList<>();

        storeEverything.handle(SomeOfEverything.everything(), heard::add);

        assertThat(heard).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_reminder_that_the_storage_refuses_lets_nothing_be_stored() {
        ReminderLog secondPending =
                Reminders.aClaim(EVENT.id(), PENDING.scheduledAt().plus(Duration.ofHours(1)));
        Everything.Watched twoPending =
                new Everything.Watched(EVENT, List.of(), List.of(), List.of(PENDING, secondPending));
        Everything refused = new Everything(List.of(SomeOfEverything.GUILD), List.of(), List.of(twoPending));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> store(refused))
                .withMessage("reminder %s of event %s was not stored", secondPending.key(), EVENT.id());
        assertThat(guild(Ids.GUILD)).isEmpty();
    }

    private void store(Everything everything) {
        storeEverything.handle(everything, stored -> {});
    }

    private Optional<Guild> guild(GuildId id) {
        return storage.read(stores -> stores.guilds().find(id));
    }

    private List<KnownMember> members(GuildId guild) {
        return storage.read(stores -> stores.members().list(guild, null, 10));
    }

    private List<Event> events(GuildId guild) {
        return storage.read(stores -> stores.events().list(guild, Set.of(Event.Kind.values()), 0, 10));
    }
}
