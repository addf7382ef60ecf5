package reminderbot.adapters.discord.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.Snowflakes;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/** {@code /settings setup}: what a new guild decides first, by menus; each choice is stored at once. */
final class Setup {
    /** The name of its menus; what a menu sets is in the custom id, so they outlive a restart. */
    static final String NAME = "setup";

    static final String LANGUAGE = "language";

    private final SettingsDesk desk;
    private final EventGate gate;
    private final List<String> formerRoles;

    /**
     * A setup.
     *
     * @param formerRoles names of the roles that managed the older bot: suggestions, never a grant
     */
    Setup(SettingsDesk desk, EventGate gate, List<String> formerRoles) {
        this.desk = desk;
        this.gate = gate;
        this.formerRoles = List.copyOf(formerRoles);
    }

    /** What is set now, with menus to change it. */
    Reply show(Caller caller) {
        return card(caller, desk.present(caller), List.of());
    }

    /** Stores what was chosen in one of the menus. */
    Reply choose(Caller caller, CustomId id, List<String> chosen) {
        SettingChange change = change(caller, id.argument(0), chosen);
        GuildSettings changed = desk.change(caller, List.of(change));
        return card(caller, changed, desk.notes(caller, List.of(change)));
    }

    private SettingChange change(Caller caller, String setting, List<String> chosen) {
        return switch (setting) {
            case AllSettings.MODERATOR_ROLE ->
                new SettingChange.ModeratorRoles(
                        chosen.stream().map(role -> new RoleId(id(role))).collect(Collectors.toUnmodifiableSet()));
            case AllSettings.REMINDER_CHANNEL -> new SettingChange.ReminderChannel(channel(caller, chosen));
            case AllSettings.LOG_CHANNEL -> new SettingChange.LogChannel(channel(caller, chosen));
            case LANGUAGE ->
                new SettingChange.Language(
                        AllSettings.language(chosen.stream().findFirst().orElse("")));
            default -> throw new Refused(Refusal.BUTTON_EXPIRED);
        };
    }

    private @Nullable ChannelId channel(Caller caller, List<String> chosen) {
        Optional<String> one = chosen.stream().findFirst();
        return one.isEmpty() ? null : gate.requireVisible(caller, new ChannelId(id(one.get())));
    }

    private static long id(String text) {
        return Snowflakes.parse(text).orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }

    private Reply card(Caller caller, GuildSettings settings, List<String> notes) {
        return new SetupCard(caller.locale()).of(settings, former(caller), notes);
    }

    /** Roles of this guild that have the names of the older bot's. */
    private List<RoleId> former(Caller caller) {
        return caller.guild().getRoles().stream()
                .filter(role -> formerRoles.contains(role.getName()))
                .map(role -> new RoleId(role.getIdLong()))
                .toList();
    }
}
