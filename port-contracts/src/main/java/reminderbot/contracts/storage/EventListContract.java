package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.GuildId;

/** What {@link reminderbot.domain.event.EventRepository} promises of the events of a guild. */
public interface EventListContract extends StorageContract {
    /** Every state there is. */
    Set<Event.Kind> ALL = EnumSet.allOf(Event.Kind.class);

    @Test
    default void list_is_newest_first_and_of_one_guild() {
        Event old = watchedAfter(3, 0).build();
        Event newest = watchedAfter(1, 20).build();
        Event middle = watchedAfter(2, 10).build();
        Event foreign = watchedAfter(4, 15).in(Ids.OTHER_GUILD).build();
        given(old, newest, middle, foreign);

        assertThat(list(Ids.GUILD, ALL, 0, 10)).containsExactly(newest, middle, old);
        assertThat(list(Ids.OTHER_GUILD, ALL, 0, 10)).containsExactly(foreign);
    }

    @Test
    default void of_two_events_watched_at_once_the_larger_message_id_comes_first() {
        Event smaller = watchedAfter(1, 0).build();
        Event larger = watchedAfter(2, 0).build();
        given(larger, smaller);

        assertThat(list(Ids.GUILD, ALL, 0, 10)).containsExactly(larger, smaller);
    }

    @Test
    default void list_gives_one_page() {
        for (int i = 1; i <= 5; i++) {
            given(watchedAfter(i, i).build());
        }

        assertThat(list(Ids.GUILD, ALL, 1, 2)).extracting(Event::id).containsExactly(Ids.event(4), Ids.event(3));
        assertThat(list(Ids.GUILD, ALL, 4, 2)).extracting(Event::id).containsExactly(Ids.event(1));
        assertThat(list(Ids.GUILD, ALL, 5, 2)).isEmpty();
    }

    @Test
    default void list_and_count_keep_to_the_states_asked_for() {
        given(Events.ofEveryKind().toArray(Event[]::new));

        for (Event.Kind kind : ALL) {
            assertThat(list(Ids.GUILD, Set.of(kind), 0, 100)).isNotEmpty().allMatch(event -> event.kind() == kind);
            assertThat(count(Ids.GUILD, Set.of(kind)))
                    .isEqualTo(list(Ids.GUILD, Set.of(kind), 0, 100).size());
        }
        assertThat(list(Ids.GUILD, EnumSet.of(Event.Kind.CLOSED, Event.Kind.ARCHIVED), 0, 100))
                .allMatch(Event::isOver)
                .hasSize(4);
        assertThat(count(Ids.GUILD, ALL)).isEqualTo(Events.ofEveryKind().size());
    }

    @Test
    default void no_state_asked_for_means_no_event() {
        given(Events.anEvent().build());

        assertThat(list(Ids.GUILD, Set.of(), 0, 10)).isEmpty();
        assertThat(count(Ids.GUILD, Set.of())).isZero();
    }

    @Test
    default void a_guild_that_is_not_stored_has_no_events() {
        assertThat(list(Ids.GUILD, ALL, 0, 10)).isEmpty();
        assertThat(count(Ids.GUILD, ALL)).isZero();
        assertThat(search("")).isEmpty();
    }

    @Test
    default void count_is_of_one_guild() {
        given(watchedAfter(1, 0).build(), watchedAfter(2, 0).in(Ids.OTHER_GUILD).build());

        assertThat(count(Ids.OTHER_GUILD, ALL)).isEqualTo(1);
    }

    @Test
    default void search_finds_part_of_a_title_whatever_its_case() {
        Event summer = watchedAfter(1, 1).titled("Fête d'ÉTÉ").build();
        Event winter = watchedAfter(2, 2).titled("Fête d'hiver").build();
        given(summer, winter);

        assertThat(search("été")).containsExactly(summer);
        assertThat(search("FÊTE")).containsExactly(winter, summer);
        assertThat(search("spring")).isEmpty();
    }

    @Test
    default void search_takes_every_character_as_it_is() {
        Event percent = watchedAfter(1, 1).titled("100% sure").build();
        Event underscore = watchedAfter(2, 2).titled("a_b or a\\b").build();
        Event quote = watchedAfter(3, 3).titled("Don't; -- drop").build();
        given(percent, underscore, quote);

        assertThat(search("%")).containsExactly(percent);
        assertThat(search("_")).containsExactly(underscore);
        assertThat(search("\\")).containsExactly(underscore);
        assertThat(search("'t; --")).containsExactly(quote);
    }

    @Test
    default void search_for_nothing_finds_the_newest_events_of_the_guild_in_any_state() {
        Event closed = Events.aClosedEvent()
                .ofMessage(9)
                .watchedAt(TestClock.START.plusSeconds(9))
                .build();
        given(
                watchedAfter(1, 1).build(),
                closed,
                watchedAfter(3, 20).in(Ids.OTHER_GUILD).build());

        assertThat(search("")).extracting(Event::id).containsExactly(closed.id(), Ids.event(1));
        assertThat(unitOfWork().<List<Event>>read(stores -> stores.events().search(Ids.GUILD, "", 1)))
                .containsExactly(closed);
    }

    private static EventBuilder watchedAfter(int message, int seconds) {
        return Events.anEvent().ofMessage(message).watchedAt(TestClock.START.plusSeconds(seconds));
    }

    private List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
        return unitOfWork().read(stores -> stores.events().list(guild, kinds, offset, limit));
    }

    private int count(GuildId guild, Set<Event.Kind> kinds) {
        return unitOfWork().read(stores -> stores.events().count(guild, kinds));
    }

    private List<Event> search(String titlePart) {
        return unitOfWork().read(stores -> stores.events().search(Ids.GUILD, titlePart, 10));
    }
}
