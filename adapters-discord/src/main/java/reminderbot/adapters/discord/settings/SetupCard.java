package reminderbot.adapters.discord.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/** What a new guild decides first, as it is set now, with menus to change it. */
final class SetupCard {
    private final Texts texts;
    private final ValueText values;

    SetupCard(Locale locale) {
        texts = Texts.of("settings", locale);
        values = new ValueText(locale);
    }

    /**
     * The card.
     *
     * @param former roles of the guild that may have managed the older bot
     * @param notes what else is to be said
     */
    Reply of(GuildSettings settings, List<RoleId> former, List<String> notes) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "setup-hours",
                values.zone(settings.hours().zone()),
                values.quiet(settings.hours().quiet())));
        if (!former.isEmpty()) {
            lines.add(texts.get(
                    "setup-former", former.stream().map(MentionText::of).collect(Collectors.joining(" "))));
        }
        lines.addAll(notes);
        return Reply.of(EventLines.card(texts.get("setup"), lines))
                .with(ActionRow.of(roles(settings)))
                .with(ActionRow.of(
                        channels(AllSettings.REMINDER_CHANNEL, settings.events().reminderChannel())))
                .with(ActionRow.of(channels(AllSettings.LOG_CHANNEL, settings.logChannel())))
                .with(ActionRow.of(languages(settings.language())));
    }

    private EntitySelectMenu roles(GuildSettings settings) {
        return menu(AllSettings.MODERATOR_ROLE, EntitySelectMenu.SelectTarget.ROLE)
                .setMaxValues(EntitySelectMenu.OPTIONS_MAX_AMOUNT)
                .setDefaultValues(settings.moderatorRoles().stream()
                        .sorted(Comparator.comparingLong(RoleId::value))
                        .limit(EntitySelectMenu.OPTIONS_MAX_AMOUNT)
                        .map(role -> EntitySelectMenu.DefaultValue.role(role.value()))
                        .toList())
                .build();
    }

    private EntitySelectMenu channels(String setting, @Nullable ChannelId present) {
        EntitySelectMenu.Builder menu = menu(setting, EntitySelectMenu.SelectTarget.CHANNEL)
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
        if (present != null) {
            menu.setDefaultValues(EntitySelectMenu.DefaultValue.channel(present.value()));
        }
        return menu.build();
    }

    private EntitySelectMenu.Builder menu(String setting, EntitySelectMenu.SelectTarget target) {
        return EntitySelectMenu.create(CustomId.of(Setup.NAME, setting).text(), target)
                .setPlaceholder(texts.get("setup." + setting))
                .setMinValues(0);
    }

    private StringSelectMenu languages(PublicLanguage present) {
        StringSelectMenu.Builder menu =
                StringSelectMenu.create(CustomId.of(Setup.NAME, Setup.LANGUAGE).text());
        Arrays.stream(PublicLanguage.values())
                .forEach(language -> menu.addOption(values.language(language), AllSettings.choice(language)));
        return menu.setDefaultValues(AllSettings.choice(present)).build();
    }
}
