package reminderbot.adapters.discord.settings;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.Moderators;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.event.FindEvent;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.ShowSettings;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.memory.InMemoryStorage;

/** What is answered about settings. */
public final class SettingsSituations {
    private static final List<Setting> SETTINGS = settings();

    private SettingsSituations() {}

    public static Stream<Situation> all() {
        GuildSettings changed = Guilds.settingsChangedThroughout();
        return Stream.of(
                answer("show", locale -> new SettingsCard(locale).of(SETTINGS, GuildSettings.DEFAULT)),
                answer("show-changed-throughout", locale -> new SettingsCard(locale).of(SETTINGS, changed)),
                answer(
                        "show-without-quiet-hours",
                        locale -> new SettingsCard(locale)
                                .of(
                                        SETTINGS.subList(0, 2),
                                        GuildSettings.DEFAULT.with(GuildHours.DEFAULT.quiet(QuietHours.NONE)))),
                answer(
                        "changed",
                        locale -> new SettingsCard(locale)
                                .changed(
                                        SETTINGS.subList(0, 2),
                                        GuildSettings.DEFAULT,
                                        List.of(text("note.moderators", locale)))),
                answer("reset-question", ResetCommand::question),
                answer("not-reset", locale -> Reply.of(text("not-reset", locale))),
                answer("setup", locale -> new SetupCard(locale).of(GuildSettings.DEFAULT, List.of(), List.of())),
                answer(
                        "setup-after-the-older-bot",
                        locale -> new SetupCard(locale)
                                .of(
                                        changed,
                                        List.of(Ids.role(1), Ids.role(2)),
                                        List.of(text("note.moderators", locale)))));
    }

    private static Situation answer(String name, Function<Locale, Reply> answer) {
        return Situation.answer("settings/" + name, (locale, title) -> answer.apply(locale));
    }

    private static String text(String key, Locale locale) {
        return Texts.of("settings", locale).get(key);
    }

    private static List<Setting> settings() {
        InMemoryStorage storage = new InMemoryStorage();
        ShowSettings show = new ShowSettings(storage, new HouseRules(OperatingMode.STANDARD, GuildSettings.DEFAULT));
        EventGate gate = new EventGate(new FindEvent(storage), new Moderators(show));
        InstantSource time = new TestClock();
        return new AllSettings(gate, time).list();
    }
}
