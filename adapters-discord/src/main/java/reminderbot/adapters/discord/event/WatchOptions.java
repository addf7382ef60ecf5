package reminderbot.adapters.discord.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.Rhythm;
import reminderbot.domain.event.Audience;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * What a moderator chose for a watch.
 *
 * @param title null means the message's own first line
 * @param interval null means the guild's default
 * @param maximum null means the guild's default
 * @param required null means the guild's default
 * @param target null means the guild's reminder channel, without one the event's own channel
 * @param deadline null means none
 * @param rhythm null means at the interval
 */
record WatchOptions(
        @Nullable String title,
        @Nullable Duration interval,
        @Nullable Integer maximum,
        Audience audience,
        @Nullable RequiredReactions required,
        @Nullable ChannelId target,
        @Nullable Instant deadline,
        @Nullable Rhythm rhythm) {
    static final WatchOptions DEFAULTS = new WatchOptions(null, null, null, Audience.EVERYBODY, null, null, null, null);

    static List<OptionData> definitions() {
        return List.of(
                EventOptions.text("message").setRequired(true),
                EventOptions.text(EventOptions.INTERVAL),
                EventOptions.title(),
                EventOptions.role(EventOptions.AUDIENCE),
                EventOptions.role(EventOptions.EXCLUDE),
                EventOptions.channel(),
                EventOptions.text(EventOptions.ANSWERS),
                EventOptions.text(EventOptions.DEADLINE),
                EventOptions.rhythm(),
                EventOptions.maximum());
    }

    /** Reads them; refused when one cannot be read. */
    static WatchOptions of(SlashCommandInteraction command, Caller caller, GuildTimes times) {
        String deadline = EventOptions.read(command, EventOptions.DEADLINE);
        return new WatchOptions(
                EventOptions.read(command, EventOptions.TITLE),
                EventOptions.readInterval(command),
                EventOptions.readMaximum(command),
                new Audience(
                        EventOptions.readRole(command, EventOptions.AUDIENCE).orElse(Set.of()),
                        EventOptions.readRole(command, EventOptions.EXCLUDE).orElse(Set.of()),
                        Set.of()),
                EventOptions.readAnswers(command),
                EventOptions.readChannel(command),
                deadline == null ? null : times.require(caller, deadline),
                EventOptions.readRhythm(command));
    }
}
