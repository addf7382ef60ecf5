package reminderbot.adapters.discord.connection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import reminderbot.application.guild.TokenRejected;

/** Notes when the connection is ready, and when it has ended for good although nobody asked for it. Thread-safe. */
final class ConnectionState implements EventListener {
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<CannotConnectException> lost = new CompletableFuture<>();

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof ReadyEvent) {
            ready.complete(null);
        } else if (event instanceof ShutdownEvent shutdown && isRefusal(shutdown)) {
            CannotConnectException why = CannotConnectException.closed(shutdown.getCode());
            ready.completeExceptionally(why);
            lost.complete(why);
        }
    }

    /** A request was answered with 401, which the gateway may not notice for long. */
    void tokenRejected(TokenRejected why) {
        lost.complete(CannotConnectException.badToken(why));
    }

    CompletableFuture<Void> ready() {
        return ready;
    }

    CompletionStage<CannotConnectException> lost() {
        return lost.minimalCompletionStage();
    }

    private static boolean isRefusal(ShutdownEvent event) {
        return event.getCloseCode() != null && !event.getCloseCode().isReconnect();
    }
}
