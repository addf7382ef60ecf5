package reminderbot.adapters.discord.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
import reminderbot.application.event.Rhythm;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reaction.RequiredReactions;

/** The options by which an event is described, the same for each command that takes them. */
final class EventOptions {
    static final String INTERVAL = "interval";
    static final String TITLE = "title";
    static final String AUDIENCE = "audience";
    static final String EXCLUDE = "exclude";
    static final String CHANNEL = "channel";
    static final String ANSWERS = "answers";
    static final String DEADLINE = "deadline";
    static final String MAXIMUM = "maximum";
    static final String RHYTHM = "rhythm";

    private EventOptions() {}

    static OptionData text(String name) {
        return Options.of(OptionType.STRING, name);
    }

    static OptionData title() {
        return text(TITLE).setMaxLength(EventTitle.LONGEST);
    }

    static OptionData role(String name) {
        return Options.of(OptionType.ROLE, name);
    }

    static OptionData channel() {
        return Options.of(OptionType.CHANNEL, CHANNEL)
                .setChannelTypes(
                        ChannelType.TEXT,
                        ChannelType.NEWS,
                        ChannelType.GUILD_PUBLIC_THREAD,
                        ChannelType.GUILD_PRIVATE_THREAD,
                        ChannelType.GUILD_NEWS_THREAD);
    }

    static OptionData maximum() {
        return Options.of(OptionType.INTEGER, MAXIMUM).setRequiredRange(1, EventRules.MOST_REMINDERS);
    }

    static OptionData rhythm() {
        return Options.choices(RHYTHM, Arrays.stream(Rhythm.values()), EventOptions::choice);
    }

    /** The rhythm; null when it was left out. */
    static @Nullable Rhythm readRhythm(SlashCommandInteraction command) {
        String chosen = read(command, RHYTHM);
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> choice(rhythm).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static String choice(Rhythm rhythm) {
        return RHYTHM + "-" + rhythm.name().toLowerCase(Locale.ROOT);
    }

    /** What was typed; null when the option was left out. */
    static @Nullable String read(SlashCommandInteraction command, String name) {
        return command.getOption(name, OptionMapping::getAsString);
    }

    /** The duration; null when it was left out, refused when it is none. */
    static @Nullable Duration readInterval(SlashCommandInteraction command) {
        String typed = read(command, INTERVAL);
        return typed == null ? null : requireDuration(typed);
    }

    static Duration requireDuration(String typed) {
        return DurationGrammar.parse(typed).orElseThrow(() -> new Refused(Refusal.NOT_A_DURATION, typed));
    }

    static @Nullable Integer readMaximum(SlashCommandInteraction command) {
        return command.getOption(MAXIMUM, OptionMapping::getAsInt);
    }

    static @Nullable RequiredReactions readAnswers(SlashCommandInteraction command) {
        String typed = read(command, ANSWERS);
        return typed == null ? null : AnswerEmojis.parse(typed);
    }

    static @Nullable ChannelId readChannel(SlashCommandInteraction command) {
        return command.getOption(
                CHANNEL, chosen -> new ChannelId(chosen.getAsChannel().getIdLong()));
    }

    /** The role; none for the role of everybody, which chooses nobody in particular; empty when it was left out. */
    static Optional<Set<RoleId>> readRole(SlashCommandInteraction command, String name) {
        Role role = command.getOption(name, OptionMapping::getAsRole);
        return Optional.ofNullable(role)
                .map(chosen -> chosen.isPublicRole() ? Set.of() : Set.of(new RoleId(chosen.getIdLong())));
    }
}
