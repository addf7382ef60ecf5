package reminderbot.application.legacy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.id.UserId;

/** Lists of people. Each person once; what is no user id is left out, and the next look at the message repairs it. */
final class People {
    private People() {}

    static Set<UserId> of(Optional<LegacyValue> value, String field, Notes notes) {
        Set<UserId> people = new LinkedHashSet<>();
        if (value.isPresent() && value.get() instanceof LegacyValue.Items list) {
            for (LegacyValue item : list.items()) {
                Optional<UserId> user = find(item);
                if (user.isPresent()) {
                    people.add(user.get());
                } else {
                    notes.count(Code.USERS_DROPPED, "no user id in " + field, item);
                }
            }
        } else if (value.isPresent()) {
            notes.warn(
                    Code.USERS_DROPPED, "%s is %s, no list; nobody is taken".formatted(field, Shown.of(value.get())));
        }
        return people;
    }

    /** The user that a value names; empty when it names none. */
    static Optional<UserId> find(LegacyValue value) {
        OptionalLong id = Snowflakes.of(value);
        return id.isPresent() ? Optional.of(new UserId(id.getAsLong())) : Optional.empty();
    }
}
