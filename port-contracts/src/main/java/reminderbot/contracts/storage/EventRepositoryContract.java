package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.storage.StorageException;

/** What {@link reminderbot.domain.event.EventRepository} promises of single events. */
public interface EventRepositoryContract extends StorageContract {
    @Test
    default void an_event_that_is_not_stored_is_not_found() {
        given(Events.anEvent().build());

        assertThat(found(Ids.event(2))).isEmpty();
    }

    @Test
    default void an_event_is_not_found_by_another_guild() {
        given(Events.anEvent().build());

        assertThat(found(Ids.seenFromOtherGuild(Ids.event(1)))).isEmpty();
    }

    @Test
    default void an_event_comes_back_as_it_was_stored() {
        List<Event> events = Events.ofEveryKind();

        given(events.toArray(Event[]::new));

        assertThat(events).allSatisfy(event -> assertThat(found(event.id())).contains(event));
    }

    @Test
    default void what_counts_as_an_answer_is_told_unless_the_event_is_archived() {
        List<Event> events = Events.ofEveryKind();

        given(events.toArray(Event[]::new));

        assertThat(events)
                .allSatisfy(event -> assertThat(required(event.id()))
                        .isEqualTo(
                                event.kind() == Event.Kind.ARCHIVED
                                        ? Optional.empty()
                                        : Optional.of(event.rules().required())));
        assertThat(required(Ids.seenFromOtherGuild(Ids.event(1)))).isEmpty();
    }

    @Test
    default void required_emojis_come_back_with_their_skin_tone_and_in_order() {
        Event event = Events.withEverythingSet().build();

        given(event);

        assertThat(found(event.id()).orElseThrow().rules().required().emojis())
                .extracting(Emoji::text)
                .containsExactly("👍🏽", "❤️", "<a:party:123456789012345678>");
    }

    @Test
    default void every_interval_of_whole_seconds_comes_back_exactly() {
        List<Event> events = List.of(1, 7, 59, 61, 299, 3_599, 86_399, 604_799, 604_800).stream()
                .map(seconds -> Events.anEvent()
                        .ofMessage(seconds)
                        .every(Duration.ofSeconds(seconds))
                        .build())
                .toList();

        given(events.toArray(Event[]::new));

        assertThat(events).allSatisfy(event -> assertThat(found(event.id())).contains(event));
    }

    @Test
    default void saving_an_event_again_replaces_all_of_it() {
        given(Events.withEverythingSet().build());
        Event changed = Events.aPausedEvent().titled("Another title").build();

        given(stores -> stores.events().save(changed));

        assertThat(found(changed.id())).contains(changed);
    }

    @Test
    default void an_event_of_a_guild_that_is_not_stored_cannot_be_saved() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() ->
                        given(stores -> stores.events().save(Events.anEvent().build())));

        assertThat(found(Ids.event(1))).isEmpty();
    }

    @Test
    default void another_guild_cannot_take_an_event_over() {
        Event event = Events.anEvent().build();
        given(event);
        Event foreign =
                Events.anEvent().in(Ids.OTHER_GUILD).titled("Taken over").build();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> given(stores -> stores.events().save(foreign)));

        assertThat(found(event.id())).contains(event);
        assertThat(found(foreign.id())).isEmpty();
    }

    private Optional<Event> found(EventId id) {
        return unitOfWork().read(stores -> stores.events().find(id));
    }

    private Optional<RequiredReactions> required(EventId id) {
        return unitOfWork().read(stores -> stores.events().findRequired(id));
    }
}
