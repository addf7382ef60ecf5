package reminderbot.adapters.discord.event;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.time.DurationGrammar;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * What a moderator chose for a watch.
 *
 * @param title null means the message's own first line
 * @param interval null means the guild's default
 * @param maximum null means the guild's default
 * @param required null means the guild's default
 * @param target null means the guild's reminder channel, without one the event's own channel
 */
record WatchOptions(
        @Nullable String title,
        @Nullable Duration interval,
        @Nullable Integer maximum,
        Audience audience,
        @Nullable RequiredReactions required,
        @Nullable ChannelId target) {
    static final WatchOptions DEFAULTS = new WatchOptions(null, null, null, Audience.EVERYBODY, null, null);

    static List<OptionData> definitions() {
        return List.of(
                Options.of(OptionType.STRING, "message").setRequired(true),
                Options.of(OptionType.STRING, "interval"),
                Options.of(OptionType.STRING, "title").setMaxLength(EventTitle.LONGEST),
                Options.of(OptionType.ROLE, "audience"),
                Options.of(OptionType.ROLE, "exclude"),
                Options.of(OptionType.CHANNEL, "channel")
                        .setChannelTypes(
                                ChannelType.TEXT,
                                ChannelType.NEWS,
                                ChannelType.GUILD_PUBLIC_THREAD,
                                ChannelType.GUILD_PRIVATE_THREAD,
                                ChannelType.GUILD_NEWS_THREAD),
                Options.of(OptionType.STRING, "answers"),
                Options.of(OptionType.INTEGER, "maximum").setRequiredRange(1, EventRules.MOST_REMINDERS));
    }

    /** Reads them; refused when one cannot be read. */
    static WatchOptions of(SlashCommandInteraction command) {
        return new WatchOptions(
                command.getOption("title", OptionMapping::getAsString),
                interval(command),
                command.getOption("maximum", OptionMapping::getAsInt),
                new Audience(role(command, "audience"), role(command, "exclude"), Set.of()),
                command.getOption("answers", chosen -> AnswerEmojis.parse(chosen.getAsString())),
                command.getOption(
                        "channel", chosen -> new ChannelId(chosen.getAsChannel().getIdLong())));
    }

    private static @Nullable Duration interval(SlashCommandInteraction command) {
        String typed = command.getOption("interval", OptionMapping::getAsString);
        return typed == null
                ? null
                : DurationGrammar.parse(typed).orElseThrow(() -> new Refused(Refusal.NOT_A_DURATION, typed));
    }

    /** The role of everybody chooses nobody in particular. */
    private static Set<RoleId> role(SlashCommandInteraction command, String name) {
        Role role = command.getOption(name, OptionMapping::getAsRole);
        return role == null || role.isPublicRole() ? Set.of() : Set.of(new RoleId(role.getIdLong()));
    }
}
