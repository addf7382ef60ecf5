package reminderbot.adapters.sqlite.event;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.event.Audience;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/** The column audience: lists of ids; one that is empty is left out, so {@code {}} is everybody. */
record AudienceJson(
        @Nullable List<String> roles,
        @Nullable List<String> excludedRoles,
        @Nullable List<String> excludedUsers) {

    private static final String EVERYBODY = "{}";

    static String write(Audience audience) {
        return audience.equals(Audience.EVERYBODY) ? EVERYBODY : Json.write(of(audience));
    }

    private static AudienceJson of(Audience audience) {
        return new AudienceJson(
                unlessEmpty(Json.ids(audience.roles(), RoleId::value)),
                unlessEmpty(Json.ids(audience.excludedRoles(), RoleId::value)),
                unlessEmpty(Json.ids(audience.excludedUsers(), UserId::value)));
    }

    static Audience parse(String text) {
        return text.equals(EVERYBODY)
                ? Audience.EVERYBODY
                : Json.read(text, AudienceJson.class).toAudience();
    }

    private Audience toAudience() {
        return new Audience(set(roles, RoleId::new), set(excludedRoles, RoleId::new), set(excludedUsers, UserId::new));
    }

    private static @Nullable List<String> unlessEmpty(List<String> ids) {
        return ids.isEmpty() ? null : ids;
    }

    private static <T> Set<T> set(@Nullable List<String> ids, LongFunction<T> id) {
        return ids == null
                ? Set.of()
                : ids.stream().map(text -> id.apply(Long.parseLong(text))).collect(Collectors.toSet());
    }
}
