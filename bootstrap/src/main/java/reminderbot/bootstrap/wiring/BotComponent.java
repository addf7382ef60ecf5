package reminderbot.bootstrap.wiring;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import reminderbot.bootstrap.config.Settings;

/** The whole bot. */
@Singleton
@Component(modules = {StorageModule.class, UseCasesModule.class, DiscordModule.class, LoopModule.class})
public interface BotComponent {
    /** The bot, put together and not started. */
    Bot bot();

    /** Puts a bot together. */
    @Component.Factory
    interface Factory {
        /** A bot with these settings that lives by this time. */
        BotComponent create(@BindsInstance Settings settings, @BindsInstance InstantSource time);
    }
}
