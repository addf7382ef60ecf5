package reminderbot.adapters.discord.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.Snowflakes;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/** {@code /settings setup}: what a new guild decides first, by menus; each choice is stored at once. */
final class Setup {
    /** The name of its menus; what a menu sets is in the custom id, so they outlive a restart. */
    static final String NAME = "setup";

    private static final String LANGUAGE = "language";

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
        Texts texts = Texts.of("settings", caller.locale());
        ValueText values = new ValueText(caller.locale());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "setup-hours",
                settings.hours().zone().getId(),
                values.quiet(settings.hours().quiet())));
        former(caller).ifPresent(roles -> lines.add(texts.get("setup-former", roles)));
        lines.addAll(notes);
        return Reply.of(EventLines.card(texts.get("setup"), lines))
                .with(ActionRow.of(roles(texts, settings)))
                .with(ActionRow.of(channels(
                        texts, AllSettings.REMINDER_CHANNEL, settings.events().reminderChannel())))
                .with(ActionRow.of(channels(texts, AllSettings.LOG_CHANNEL, settings.logChannel())))
                .with(ActionRow.of(languages(caller, settings.language())));
    }

    /** Roles of this guild that have the names of the older bot's. */
    private Optional<String> former(Caller caller) {
        String roles = caller.guild().getRoles().stream()
                .filter(role -> formerRoles.contains(role.getName()))
                .map(Role::getIdLong)
                .map(id -> MentionText.of(new RoleId(id)))
                .collect(Collectors.joining(" "));
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles);
    }

    private static EntitySelectMenu roles(Texts texts, GuildSettings settings) {
        return menu(texts, AllSettings.MODERATOR_ROLE, EntitySelectMenu.SelectTarget.ROLE)
                .setMaxValues(EntitySelectMenu.OPTIONS_MAX_AMOUNT)
                .setDefaultValues(settings.moderatorRoles().stream()
                        .limit(EntitySelectMenu.OPTIONS_MAX_AMOUNT)
                        .map(role -> EntitySelectMenu.DefaultValue.role(role.value()))
                        .toList())
                .build();
    }

    private static EntitySelectMenu channels(Texts texts, String setting, @Nullable ChannelId present) {
        EntitySelectMenu.Builder menu = menu(texts, setting, EntitySelectMenu.SelectTarget.CHANNEL)
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
        if (present != null) {
            menu.setDefaultValues(EntitySelectMenu.DefaultValue.channel(present.value()));
        }
        return menu.build();
    }

    private static EntitySelectMenu.Builder menu(Texts texts, String setting, EntitySelectMenu.SelectTarget target) {
        return EntitySelectMenu.create(CustomId.of(NAME, setting).text(), target)
                .setPlaceholder(texts.get("setup." + setting))
                .setMinValues(0);
    }

    private static StringSelectMenu languages(Caller caller, PublicLanguage present) {
        StringSelectMenu.Builder menu =
                StringSelectMenu.create(CustomId.of(NAME, LANGUAGE).text());
        ValueText values = new ValueText(caller.locale());
        Arrays.stream(PublicLanguage.values())
                .forEach(language -> menu.addOption(values.language(language), AllSettings.choice(language)));
        return menu.setDefaultValues(AllSettings.choice(present)).build();
    }
}
