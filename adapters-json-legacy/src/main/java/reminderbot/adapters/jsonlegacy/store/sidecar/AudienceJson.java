package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.List;
import java.util.stream.Collectors;
import reminderbot.domain.event.Audience;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/** Who is expected to answer. */
record AudienceJson(List<Long> roles, List<Long> excludedRoles, List<Long> excludedUsers) {
    static AudienceJson of(Audience audience) {
        return new AudienceJson(
                Values.numbers(audience.roles(), RoleId::value),
                Values.numbers(audience.excludedRoles(), RoleId::value),
                Values.numbers(audience.excludedUsers(), UserId::value));
    }

    Audience toAudience() {
        return new Audience(
                roles.stream().map(RoleId::new).collect(Collectors.toSet()),
                excludedRoles.stream().map(RoleId::new).collect(Collectors.toSet()),
                excludedUsers.stream().map(UserId::new).collect(Collectors.toSet()));
    }
}
