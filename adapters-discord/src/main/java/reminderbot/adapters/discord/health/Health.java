package reminderbot.adapters.discord.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import reminderbot.application.reminder.FindFailures;
import reminderbot.domain.id.ChannelId;

/**
 * How the bot is, as far as one guild is concerned.
 *
 * @param discord the connection
 * @param pingMillis how long Discord took to answer last, 0 before it has
 * @param scheduling whether reminders are being claimed
 * @param events those that are not over and that the reader may manage; empty when the storage fails
 * @param lacking what the bot may not do where their reminders go; channels where it may do everything are left out
 */
record Health(
        JDA.Status discord,
        long pingMillis,
        boolean scheduling,
        Optional<List<FindFailures.Found>> events,
        Map<ChannelId, List<Permission>> lacking) {}
