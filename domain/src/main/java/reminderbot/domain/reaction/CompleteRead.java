package reminderbot.domain.reaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/**
 * Everything the message of an event held at one moment: every answer emoji, all its variants, normal and super, all
 * pages (design, section 4.2). A read that failed anywhere is not a complete read and must never become one.
 *
 * @param startedAt when the read began; answers written since then are newer and are left alone
 * @param held per person the answer emojis on the message; people without one are absent, bots left out
 */
public record CompleteRead(EventId event, Instant startedAt, Map<UserId, List<Emoji>> held) {
    public CompleteRead {
        held = Map.copyOf(held);
    }

    /**
     * What the read says differently from the stored answers. Button answers are never changed. What a read writes is as
     * old as the read, so that a read that began later may correct it.
     */
    public Changes changesTo(List<Reaction> stored, RequiredReactions required, Instant now) {
        Map<UserId, Reaction> byUser = stored.stream().collect(Collectors.toMap(Reaction::user, Function.identity()));
        List<Reaction> written = new ArrayList<>();
        held.forEach((user, emojis) -> {
            Optional<Reaction> present = Optional.ofNullable(byUser.get(user));
            if (present.isEmpty() || isReplaceable(present.get(), emojis)) {
                required.firstOf(emojis)
                        .map(emoji ->
                                new Reaction(event, user, Answer.of(emoji), AnswerSource.REACTION, now, startedAt))
                        .ifPresent(written::add);
            }
        });
        List<UserId> withdrawn = stored.stream()
                .filter(reaction -> isOurs(reaction) && !held.containsKey(reaction.user()))
                .map(Reaction::user)
                .toList();
        return new Changes(written, withdrawn);
    }

    private boolean isReplaceable(Reaction present, List<Emoji> emojis) {
        return isOurs(present) && emojis.stream().noneMatch(present::is);
    }

    private boolean isOurs(Reaction present) {
        return present.source() != AnswerSource.BUTTON && present.updatedAt().isBefore(startedAt);
    }

    /**
     * The difference between a read and the stored answers.
     *
     * @param written answers to store, one per person
     * @param withdrawn people whose stored answer is no longer on the message
     */
    public record Changes(List<Reaction> written, List<UserId> withdrawn) {
        public Changes {
            written = List.copyOf(written);
            withdrawn = List.copyOf(withdrawn);
        }
    }
}
