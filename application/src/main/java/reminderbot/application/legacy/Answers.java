package reminderbot.application.legacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/**
 * The answers to one event, one per person. {@code users_who_reacted} says who answered, not what nor when: such an answer is
 * unknown, and dated to the watch, before which it cannot have been given; so it is never mistaken for a reply to a reminder.
 * {@code reactions} tell all of it; of several of one person the newest counts.
 */
final class Answers {
    private static final Set<String> FIELDS = Set.of("user_id", "emoji", "reacted_at");
    private static final String NO_USER = "no user id in reactions";
    private static final LegacyValue NOTHING = new LegacyValue.Nothing();
    private static final Answer UNKNOWN = new Answer.Unknown();

    /** How this bot stores an unknown answer. */
    private static final String UNKNOWN_TEXT = "?";

    private final EventId event;
    private final Instant watchedAt;
    private final Times times;
    private final Notes notes;
    private final Map<UserId, Reaction> byUser = new HashMap<>();

    Answers(EventId event, Instant watchedAt, Times times, Notes notes) {
        this.event = event;
        this.watchedAt = watchedAt;
        this.times = times;
        this.notes = notes;
    }

    /** By user id. */
    List<Reaction> of(Set<UserId> whoReacted, Optional<LegacyValue> reactions) {
        reactions.ifPresent(this::readReactions);
        for (UserId user : whoReacted) {
            byUser.putIfAbsent(user, answer(user, UNKNOWN, watchedAt));
        }
        return byUser.values().stream()
                .sorted(Comparator.comparingLong(answer -> answer.user().value()))
                .toList();
    }

    private void readReactions(LegacyValue value) {
        if (value instanceof LegacyValue.Items list) {
            list.items().forEach(this::readReaction);
        } else {
            notes.warn(Code.USERS_DROPPED, "reactions is %s, no list; nobody is taken".formatted(Shown.of(value)));
        }
    }

    private void readReaction(LegacyValue item) {
        if (!(item instanceof LegacyValue.Fields found)) {
            notes.count(Code.USERS_DROPPED, NO_USER, item);
            return;
        }
        RecordFields fields = RecordFields.of(found);
        LegacyValue userId = fields.find("user_id").orElse(NOTHING);
        notes.noteRepeated(found);
        notes.noteUnknown(fields, "reactions.", FIELDS);
        People.find(userId)
                .ifPresentOrElse(
                        user -> keepNewest(answer(user, given(fields), reactedAt(fields)), userId),
                        () -> notes.count(Code.USERS_DROPPED, NO_USER, userId));
    }

    private void keepNewest(Reaction answer, LegacyValue userId) {
        Reaction before = byUser.get(answer.user());
        if (before == null || !answer.reactedAt().isBefore(before.reactedAt())) {
            byUser.put(answer.user(), answer);
        }
        if (before != null && !before.answer().equals(answer.answer())) {
            notes.count(Code.USERS_DROPPED, "several answers of one person, of which the newest is taken", userId);
        }
    }

    private Answer given(RecordFields fields) {
        Optional<LegacyValue> value = fields.find("emoji");
        Optional<Emoji> emoji = value.flatMap(RequiredEmojis::emoji);
        if (emoji.isEmpty() && !value.equals(Optional.of(new LegacyValue.Text(UNKNOWN_TEXT)))) {
            LegacyValue found = value.orElse(NOTHING);
            notes.count(Code.EMOJI_DROPPED, "no emoji in reactions, taken for an answer that is not known", found);
        }
        return emoji.map(Answer::of).orElse(UNKNOWN);
    }

    private Instant reactedAt(RecordFields fields) {
        Optional<LegacyValue> value = fields.find("reacted_at");
        Optional<Instant> time = value.flatMap(times::read);
        LegacyValue found = value.orElse(NOTHING);
        if (time.isEmpty()) {
            notes.count(Code.TIME_UNREADABLE, "no time in reacted_at, for which created_at is taken", found);
            return watchedAt;
        }
        if (times.isFuture(time.get())) {
            notes.count(
                    Code.TIME_IN_FUTURE, "reacted_at after the import, for which the import's time is taken", found);
            return times.now();
        }
        return time.get();
    }

    private Reaction answer(UserId user, Answer answer, Instant reactedAt) {
        return new Reaction(event, user, answer, AnswerSource.IMPORT, reactedAt, times.now());
    }
}
