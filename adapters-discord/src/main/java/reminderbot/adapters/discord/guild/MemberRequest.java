package reminderbot.adapters.discord.guild;

import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;

/**
 * One request for all members of a guild (gateway opcode 8). Sent with a nonce of our own and judged by it: JDA completes
 * on the last chunk whether or not the others came, and may never complete. Guarded by {@link Rosters}.
 */
final class MemberRequest {
    private final long guild;
    /** A number, since JDA reads it as one, that JDA has not given out itself. */
    private final String nonce = Long.toString(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE) | 1);

    private final Roster roster = new Roster();
    private final BitSet seen = new BitSet();
    private final CompletableFuture<Roster> complete = new CompletableFuture<>();

    MemberRequest(long guild) {
        this.guild = guild;
    }

    /** Sends it and begins to wait. */
    void send(JDA jda, Duration timeout) {
        ((JDAImpl) jda)
                .getClient()
                .sendChunkRequest(DataObject.empty()
                        .put("guild_id", Long.toUnsignedString(guild))
                        .put("query", "")
                        .put("limit", 0)
                        .put("presences", false)
                        .put("nonce", nonce));
        complete.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The complete list; fails when it did not come, or not completely, in time. */
    CompletableFuture<Roster> complete() {
        return complete;
    }

    /** What has come so far, to be kept current. */
    Roster roster() {
        return roster;
    }

    boolean isAbout(DataObject answer) {
        return nonce.equals(answer.getString("nonce", ""));
    }

    /**
     * Takes a chunk; completes when every index was seen and there are as many people as the guild has members.
     *
     * @param memberCount how many members the guild has now
     */
    void accept(DataObject chunk, IntSupplier memberCount) {
        DataArray members = chunk.getArray("members");
        members.stream(DataArray::getObject).map(CompactMember::of).forEach(roster::listed);
        seen.set(chunk.getInt("chunk_index"));
        if (seen.cardinality() == chunk.getInt("chunk_count")) {
            finish(memberCount.getAsInt());
        }
    }

    void fail(String why) {
        complete.completeExceptionally(new UnusableException(why));
    }

    private void finish(int expected) {
        roster.filled();
        if (roster.size() == expected) {
            complete.complete(roster);
        } else {
            fail("%d members listed and %d counted".formatted(roster.size(), expected));
        }
    }
}
