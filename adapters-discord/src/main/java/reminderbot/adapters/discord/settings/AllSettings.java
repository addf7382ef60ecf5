package reminderbot.adapters.discord.settings;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.event.AnswerEmojis;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.time.DurationGrammar;
import reminderbot.adapters.discord.time.QuietHoursGrammar;
import reminderbot.adapters.discord.time.ZoneGrammar;
import reminderbot.adapters.discord.time.ZoneSuggestions;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/** Every setting there is, in the order in which people see them. */
final class AllSettings {
    static final String MODERATOR_ROLE = "moderator-role";
    static final String REMINDER_CHANNEL = "reminder-channel";
    static final String LOG_CHANNEL = "log-channel";

    private final EventGate gate;
    private final List<Setting> settings;

    AllSettings(EventGate gate, InstantSource time) {
        this.gate = gate;
        settings = Stream.of(hours(time), events(), limits(), cleanup(), people())
                .flatMap(List::stream)
                .toList();
    }

    List<Setting> list() {
        return settings;
    }

    Optional<Setting> find(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    private static List<Setting> hours(InstantSource time) {
        return List.of(
                Setting.of(
                                Options.suggested("time-zone"),
                                (caller, chosen, now) -> new SettingChange.Zone(ZoneGrammar.parse(chosen.getAsString())
                                        .orElseThrow(no(Refusal.NOT_A_ZONE, chosen))),
                                settings ->
                                        new SettingChange.Zone(settings.hours().zone()),
                                (settings, values) ->
                                        values.zone(settings.hours().zone()))
                        .suggesting((caller, typed) -> ZoneSuggestions.of(typed, time.instant())),
                Setting.of(
                        text("quiet-hours"),
                        (caller, chosen, now) -> new SettingChange.Quiet(QuietHoursGrammar.parse(chosen.getAsString())
                                .orElseThrow(no(Refusal.NOT_QUIET_HOURS, chosen))),
                        settings -> new SettingChange.Quiet(settings.hours().quiet()),
                        (settings, values) -> values.quiet(settings.hours().quiet())));
    }

    private List<Setting> events() {
        return List.of(
                Setting.of(
                        text("interval"),
                        (caller, chosen, now) -> new SettingChange.Interval(DurationGrammar.parse(chosen.getAsString())
                                .orElseThrow(no(Refusal.NOT_A_DURATION, chosen))),
                        settings -> new SettingChange.Interval(
                                settings.events().interval().duration()),
                        (settings, values) ->
                                values.duration(settings.events().interval().duration())),
                Setting.of(
                        number("maximum", 1, EventRules.MOST_REMINDERS),
                        (caller, chosen, now) -> new SettingChange.Maximum(chosen.getAsInt()),
                        settings -> new SettingChange.Maximum(settings.events().maximum()),
                        (settings, values) -> values.number(settings.events().maximum())),
                Setting.of(
                        text("answers"),
                        (caller, chosen, now) -> new SettingChange.Answers(AnswerEmojis.parse(chosen.getAsString())),
                        settings -> new SettingChange.Answers(settings.events().answers()),
                        (settings, values) -> values.answers(settings.events().answers())),
                Setting.of(
                        text("countdown"),
                        (caller, chosen, now) ->
                                new SettingChange.CountdownTimes(DurationGrammar.parseList(chosen.getAsString())
                                        .orElseThrow(no(Refusal.NOT_A_DURATION, chosen))),
                        settings -> new SettingChange.CountdownTimes(
                                settings.events().countdown().before()),
                        (settings, values) ->
                                values.durations(settings.events().countdown().before())),
                Setting.of(
                        channel(REMINDER_CHANNEL),
                        (caller, chosen, now) -> new SettingChange.ReminderChannel(visible(caller, chosen)),
                        settings -> new SettingChange.ReminderChannel(
                                settings.events().reminderChannel()),
                        (settings, values) -> values.channel(settings.events().reminderChannel(), REMINDER_CHANNEL)));
    }

    private static List<Setting> limits() {
        return List.of(
                Setting.of(
                        number("mention-cap", 1, GuildLimits.LARGEST_MENTION_CAP),
                        (caller, chosen, now) -> new SettingChange.MentionCap(chosen.getAsInt()),
                        settings ->
                                new SettingChange.MentionCap(settings.limits().mentionCap()),
                        (settings, values) -> values.number(settings.limits().mentionCap())),
                Setting.of(
                        number("daily-pings", 1, GuildLimits.MOST_DAILY_PINGS),
                        (caller, chosen, now) -> new SettingChange.DailyPings(chosen.getAsInt()),
                        settings ->
                                new SettingChange.DailyPings(settings.limits().dailyPings()),
                        (settings, values) -> values.number(settings.limits().dailyPings())),
                Setting.of(
                        number("large-audience", 0, GuildLimits.LARGEST_AUDIENCE),
                        (caller, chosen, now) -> new SettingChange.LargeAudience(chosen.getAsInt()),
                        settings -> new SettingChange.LargeAudience(
                                settings.limits().largeAudience()),
                        (settings, values) -> values.number(settings.limits().largeAudience())),
                Setting.of(
                        yesNo("futility-stop"),
                        (caller, chosen, now) -> new SettingChange.FutilityStop(chosen.getAsBoolean()),
                        settings ->
                                new SettingChange.FutilityStop(settings.limits().stopsWhenFutile()),
                        (settings, values) -> values.yesNo(settings.limits().stopsWhenFutile())));
    }

    private static List<Setting> cleanup() {
        return List.of(
                Setting.of(
                        yesNo("remove-reminders"),
                        (caller, chosen, now) -> new SettingChange.ReminderRemoval(chosen.getAsBoolean()),
                        settings -> new SettingChange.ReminderRemoval(
                                settings.cleanup().removesReminders()),
                        (settings, values) -> values.yesNo(settings.cleanup().removesReminders())),
                Setting.of(
                        text("remove-after"),
                        (caller, chosen, now) ->
                                new SettingChange.RemovalDelay(DurationGrammar.parse(chosen.getAsString())
                                        .orElseThrow(no(Refusal.NOT_A_DURATION, chosen))),
                        settings -> new SettingChange.RemovalDelay(
                                settings.cleanup().removalDelay()),
                        (settings, values) -> values.duration(settings.cleanup().removalDelay())),
                Setting.of(
                        number("keep-closed", 1, GuildCleanup.LONGEST_RETENTION_DAYS),
                        (caller, chosen, now) -> new SettingChange.Retention(chosen.getAsInt()),
                        settings ->
                                new SettingChange.Retention(settings.cleanup().retentionDays()),
                        (settings, values) -> values.number(settings.cleanup().retentionDays())));
    }

    private List<Setting> people() {
        return List.of(
                Setting.of(
                        Options.choices("language", Arrays.stream(PublicLanguage.values()), AllSettings::choice),
                        (caller, chosen, now) -> new SettingChange.Language(language(chosen.getAsString())),
                        settings -> new SettingChange.Language(settings.language()),
                        (settings, values) -> values.language(settings.language())),
                Setting.of(
                        Options.of(OptionType.ROLE, MODERATOR_ROLE),
                        (caller, chosen, now) -> {
                            Set<RoleId> roles = new HashSet<>(now.moderatorRoles());
                            roles.add(new RoleId(chosen.getAsRole().getIdLong()));
                            return new SettingChange.ModeratorRoles(roles);
                        },
                        settings -> new SettingChange.ModeratorRoles(settings.moderatorRoles()),
                        (settings, values) -> values.roles(settings.moderatorRoles())),
                Setting.of(
                        channel(LOG_CHANNEL),
                        (caller, chosen, now) -> new SettingChange.LogChannel(visible(caller, chosen)),
                        settings -> new SettingChange.LogChannel(settings.logChannel()),
                        (settings, values) -> values.channel(settings.logChannel(), LOG_CHANNEL)));
    }

    /** The value of a choice of the option {@code language}. */
    static String choice(PublicLanguage language) {
        return "language-" + language.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The language of a choice; refused when there is no such choice. */
    static PublicLanguage language(String choice) {
        return Arrays.stream(PublicLanguage.values())
                .filter(language -> choice(language).equals(choice))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }

    private ChannelId visible(Caller caller, OptionMapping chosen) {
        return gate.requireVisible(caller, new ChannelId(chosen.getAsChannel().getIdLong()));
    }

    private static Supplier<Refused> no(Refusal refusal, OptionMapping chosen) {
        return () -> new Refused(refusal, chosen.getAsString());
    }

    private static OptionData text(String name) {
        return Options.of(OptionType.STRING, name);
    }

    private static OptionData number(String name, int least, int most) {
        return Options.of(OptionType.INTEGER, name).setRequiredRange(least, most);
    }

    private static OptionData yesNo(String name) {
        return Options.of(OptionType.BOOLEAN, name);
    }

    private static OptionData channel(String name) {
        return Options.of(OptionType.CHANNEL, name).setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
    }
}
