package reminderbot.application.guild;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;

/** Who is in a guild and what they can view, as Discord knows it. Waits for Discord; thread-safe. */
public interface MemberDirectory {
    /**
     * Lists the whole guild.
     *
     * @param place the event; its channel decides {@link Member.Sight#event()}
     * @param target where the reminder goes; decides {@link Member.Sight#target()}
     */
    Listing list(EventPlace place, ChannelId target);

    /**
     * Sees to it that a guild can soon be listed without waiting, when its turn comes: Discord lists so many guilds a minute
     * only, and whoever lists one goes first. Returns at once.
     *
     * @return completes, and never fails, when there is nothing more to wait for; whether the guild can be listed then,
     *     {@link #list} says
     */
    CompletionStage<Void> prepare(GuildId guild);

    /** What became of a listing. */
    sealed interface Listing {
        /**
         * Every member, and nothing has been missed since (design, section 4.3).
         *
         * @param asOf when the list was known to be right
         */
        record Complete(List<Member> members, Instant asOf) implements Listing {
            public Complete {
                members = List.copyOf(members);
            }
        }

        /**
         * Not known completely, so nobody may be pinged by it.
         *
         * @param why for the log
         */
        record Unusable(String why) implements Listing {}
    }
}
