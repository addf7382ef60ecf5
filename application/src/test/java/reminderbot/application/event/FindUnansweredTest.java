package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reaction.RequiredReactions;

class FindUnansweredTest {
    private static final RoleId TEAM = new RoleId(71);

    private final House house = new House();
    private final FindUnanswered findUnanswered = new FindUnanswered(house.storage);

    @Test
    void only_what_is_not_over_expects_somebody_and_lacks_their_answer_is_found() {
        Event answered = Events.anEvent().ofMessage(1).build();
        Event open = Events.anEvent().ofMessage(2).build();
        Event closed = Events.aClosedEvent().ofMessage(3).build();
        Event ofTeam = Events.anEvent()
                .ofMessage(4)
                .withRules(new EventRules(
                        new Audience(Set.of(TEAM), Set.of(), Set.of()), RequiredReactions.DEFAULT, null, 10, null))
                .build();
        Event foreign = Events.anEvent().ofMessage(5).in(Ids.OTHER_GUILD).build();
        house.storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild(Ids.GUILD));
            stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD));
            List.of(answered, open, closed, ofTeam, foreign).forEach(stores.events()::save);
            stores.reactions().save(Answers.anAnswer(answered.id(), Ids.user(1)));
        });

        assertThat(found()).containsExactly(open.place().message());
        assertThat(found(TEAM))
                .containsExactlyInAnyOrder(
                        open.place().message(), ofTeam.place().message());
    }

    private List<MessageId> found(RoleId... roles) {
        return findUnanswered.handle(new FindUnanswered.Command(Ids.GUILD, Ids.user(1), Set.of(roles))).stream()
                .map(event -> event.place().message())
                .toList();
    }
}
