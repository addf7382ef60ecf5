package reminderbot.bootstrap.wiring;

import java.util.concurrent.CompletableFuture;

/** The reason why the bot cannot go on, if there ever is one; the first counts. Thread-safe. */
public final class Ending {
    private final CompletableFuture<RuntimeException> reason = new CompletableFuture<>();

    /** The bot cannot go on because of this. */
    public void because(RuntimeException why) {
        reason.complete(why);
    }

    /** Waits until the bot cannot go on, and says why. */
    public RuntimeException await() {
        return reason.join();
    }
}
