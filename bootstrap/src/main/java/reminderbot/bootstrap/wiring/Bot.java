package reminderbot.bootstrap.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.Discord;
import reminderbot.adapters.discord.UseCases;
import reminderbot.adapters.discord.connection.DiscordToken;
import reminderbot.application.legacy.BeginImported;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.WakingUnitOfWork;

/** The bot as a process has it: started once, closed once, by any thread. */
@Singleton
public final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final WakingUnitOfWork storage;
    private final Settings settings;
    private final BeginImported beginImported;
    private final Discord discord;
    private final UseCases useCases;
    private final Loops loops;
    private final Ending ending;
    private final AtomicBoolean closed = new AtomicBoolean();

    @Inject
    Bot(
            WakingUnitOfWork storage,
            Settings settings,
            BeginImported beginImported,
            Discord discord,
            UseCases useCases,
            Loops loops,
            Ending ending) {
        this.storage = storage;
        this.settings = settings;
        this.beginImported = beginImported;
        this.useCases = useCases;
        this.discord = discord;
        this.loops = loops;
        this.ending = ending;
    }

    /**
     * Logs in, makes the commands known, and begins to work off what is due.
     *
     * @throws reminderbot.adapters.discord.connection.CannotConnectException when Discord does not let the bot in
     */
    public void start() {
        int begun = beginImported.handle();
        if (begun > 0) {
            LOG.info("begun with imported events count={}", begun);
        }
        storage.afterChange(loops::wake);
        discord.lost().thenAccept(ending::because);
        discord.open(token(), useCases);
        loops.start();
        LOG.info("the bot is ready");
    }

    private DiscordToken token() {
        return settings.discord()
                .token()
                .map(token -> new DiscordToken(token.reveal()))
                .orElseThrow(() -> new IllegalStateException("a bot that logs in has a token"));
    }

    /** Waits until the bot cannot go on, and says why. */
    public RuntimeException awaitEnding() {
        return ending.await();
    }

    /** Looks at once whether something is due; for whoever moves the time the bot lives by. */
    public void wake() {
        loops.wakeAll();
    }

    /** Stops within 10 seconds; a reminder that is being sent comes to an end or is taken up at the next start. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            loops.close();
            discord.close();
            storage.close();
            LOG.info("the bot has stopped");
        }
    }
}
