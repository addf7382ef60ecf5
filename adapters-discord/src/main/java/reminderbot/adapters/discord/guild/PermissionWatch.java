package reminderbot.adapters.discord.guild;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DaemonThreads;
import reminderbot.application.event.RecheckPermissions;
import reminderbot.application.guild.TokenRejected;
import reminderbot.domain.id.GuildId;

/**
 * Has the permissions that a guild's events need checked, a moment after something about them changed: whoever moves roles
 * about changes many at once. What is lost here comes with the next change, at the next start, or as a reminder that is
 * refused. Thread-safe.
 */
public final class PermissionWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PermissionWatch.class);
    private static final Duration DEBOUNCE = Duration.ofSeconds(2);

    private final RecheckPermissions recheck;
    private final Consumer<TokenRejected> tokenRejected;
    private final Duration debounce;
    private final Set<GuildId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor pool =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("permissions"));

    /**
     * A watch that was not asked anything yet.
     *
     * @param tokenRejected hears that Discord does not accept the bot any more
     */
    public PermissionWatch(RecheckPermissions recheck, Consumer<TokenRejected> tokenRejected) {
        this(recheck, tokenRejected, DEBOUNCE);
    }

    PermissionWatch(RecheckPermissions recheck, Consumer<TokenRejected> tokenRejected, Duration debounce) {
        this.recheck = recheck;
        this.tokenRejected = tokenRejected;
        this.debounce = debounce;
    }

    /** Something about permissions changed in this guild. Returns at once. */
    public void changed(GuildId guild) {
        if (!waiting.add(guild)) {
            return;
        }
        try {
            var unused = pool.schedule(() -> check(guild), debounce.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("permissions_not_checked guild={} why=closed", guild);
        }
    }

    private void check(GuildId guild) {
        waiting.remove(guild);
        try {
            recheck.handle(new RecheckPermissions.Command(guild));
        } catch (TokenRejected rejected) {
            tokenRejected.accept(rejected);
        } catch (RuntimeException unexpected) {
            LOG.error("permissions_not_checked guild={}; the next change makes up for it", guild, unexpected);
        }
    }

    /** Checks that wait are dropped. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            boolean unused = pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
