package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** How the smallest values are written: instants as milliseconds, identifiers as numbers, emojis as people see them. */
final class Values {
    private Values() {}

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static <T> @Nullable Long number(@Nullable T id, ToLongFunction<T> value) {
        return id == null ? null : value.applyAsLong(id);
    }

    static <T> @Nullable T id(@Nullable Long number, LongFunction<T> id) {
        return number == null ? null : id.apply(number);
    }

    /** In ascending order, so that the same set is always the same text. */
    static <T> List<Long> numbers(Collection<T> ids, ToLongFunction<T> value) {
        return ids.stream().mapToLong(value).sorted().boxed().toList();
    }

    static List<String> emojis(RequiredReactions required) {
        return required.emojis().stream().map(Emoji::text).toList();
    }

    static RequiredReactions required(List<String> emojis) {
        return new RequiredReactions(emojis.stream().map(Emoji::of).toList());
    }
}
