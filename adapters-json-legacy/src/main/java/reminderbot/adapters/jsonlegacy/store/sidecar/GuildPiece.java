package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.Stores;

/**
 * A guild with those who are remembered of it.
 *
 * @param members by user id
 */
record GuildPiece(
        long guildId,
        String name,
        SettingsJson settings,
        @Nullable Long leftAt,
        List<MemberJson> members) {
    static GuildPiece of(Guild guild, Collection<KnownMember> members) {
        return new GuildPiece(
                guild.id().value(),
                guild.name(),
                SettingsJson.of(guild.settings()),
                Values.millis(guild.leftAt()),
                members.stream()
                        .sorted(Comparator.comparingLong(member -> member.user().value()))
                        .map(MemberJson::of)
                        .toList());
    }

    void into(Stores stores) {
        GuildId id = new GuildId(guildId);
        stores.guilds().save(new Guild(id, name, settings.toSettings(), Values.instant(leftAt)));
        members.forEach(member -> stores.members().save(member.toMember(id)));
    }
}
