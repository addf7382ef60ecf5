package reminderbot.adapters.discord.settings;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.event.BotRights;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.PermissionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;

/** Looks at and changes the settings of a guild for those who may manage the server. */
final class SettingsDesk {
    private final ShowSettings showSettings;
    private final ChangeSettings changeSettings;

    SettingsDesk(ShowSettings showSettings, ChangeSettings changeSettings) {
        this.showSettings = showSettings;
        this.changeSettings = changeSettings;
    }

    /** The settings that hold now; refused to whoever may not manage the server. */
    GuildSettings present(Caller caller) {
        requireAllowed(caller);
        return showSettings.handle(new ShowSettings.Command(caller.guildId()));
    }

    /** Those of a guild that has set nothing. */
    GuildSettings ofNewGuilds() {
        return showSettings.ofNewGuilds();
    }

    /** Changes all of these or none; refused to whoever may not manage the server. */
    GuildSettings change(Caller caller, List<SettingChange> changes) {
        requireAllowed(caller);
        return changeSettings.handle(
                new ChangeSettings.Command(caller.guildId(), caller.guild().getName(), changes));
    }

    /** Sets everything back; refused to whoever may not manage the server. */
    GuildSettings reset(Caller caller) {
        requireAllowed(caller);
        return changeSettings.reset(caller.guildId(), caller.guild().getName());
    }

    /** What is to be done in Discord before these changes work: rights that the bot lacks, commands that are hidden. */
    List<String> notes(Caller caller, List<SettingChange> changes) {
        List<String> notes = new ArrayList<>();
        for (SettingChange change : changes) {
            if (change instanceof SettingChange.ModeratorRoles roles
                    && !roles.value().isEmpty()) {
                notes.add(Texts.of("settings", caller.locale()).get("note.moderators"));
            } else if (change instanceof SettingChange.ReminderChannel channel) {
                addLacking(caller, channel.value(), notes);
            } else if (change instanceof SettingChange.LogChannel channel) {
                addLacking(caller, channel.value(), notes);
            }
        }
        return notes;
    }

    private static void addLacking(Caller caller, @Nullable ChannelId channel, List<String> notes) {
        if (channel == null) {
            return;
        }
        List<Permission> lacking = BotRights.lacking(caller.guild(), channel);
        if (!lacking.isEmpty()) {
            notes.add(Texts.of("events", caller.locale())
                    .get("watched-lacking", MentionText.of(channel), new PermissionText(caller.locale()).of(lacking)));
        }
    }

    private static void requireAllowed(Caller caller) {
        if (!caller.member().hasPermission(Permission.MANAGE_SERVER)) {
            throw new Refused(Refusal.SETTINGS_NEED_MANAGE_SERVER);
        }
    }
}
