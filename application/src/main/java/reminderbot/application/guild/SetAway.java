package reminderbot.application.guild;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import reminderbot.application.refusal.Choices;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/** Notes that somebody is away from a guild until a known time, or back. Who is away is not reminded. */
public final class SetAway {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public SetAway(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** What is remembered of them now; refused when they would be back in the past. */
    public KnownMember handle(Command command) {
        return unitOfWork.call(stores -> {
            Instant now = time.instant();
            rules.store(stores, command.guild(), command.guildName());
            KnownMember member = KnownMembers.find(stores, command.guild(), command.user(), now)
                    .away(Choices.future(command.until(), now));
            stores.members().save(member);
            return member;
        });
    }

    /**
     * This person is away.
     *
     * @param until when they are back; null means now
     */
    public record Command(
            GuildId guild,
            String guildName,
            UserId user,
            @Nullable Instant until) {}
}
