package reminderbot.simulator;

import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;

/** A bot that answers commands, buttons and forms. */
final class AnsweringBot extends ListenerAdapter {

    static void register(JDA jda) {
        jda.updateCommands()
                .addCommands(
                        Commands.slash("event", "events")
                                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(
                                        net.dv8tion.jda.api.Permission.MANAGE_EVENTS))
                                .addSubcommands(
                                        new SubcommandData("watch", "watch a message")
                                                .addOptions(
                                                        new OptionData(OptionType.STRING, "message", "which", true),
                                                        new OptionData(OptionType.ROLE, "audience", "who"),
                                                        new OptionData(OptionType.INTEGER, "maximum", "how many")
                                                                .setRequiredRange(1, 1000)),
                                        new SubcommandData("show", "show one")
                                                .addOptions(new OptionData(
                                                        OptionType.STRING, "event", "which", true, true)),
                                        new SubcommandData("edit", "a form")),
                        Commands.message("Watch for answers"))
                .complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if ("edit".equals(event.getSubcommandName())) {
            TextInput title = TextInput.create("title", TextInputStyle.SHORT).build();
            EntitySelectMenu audience = EntitySelectMenu.create("audience", EntitySelectMenu.SelectTarget.ROLE)
                    .setRequired(false)
                    .build();
            event.replyModal(Modal.create("edit:17", "Edit")
                            .addComponents(Label.of("Title", title), Label.of("Audience", audience))
                            .build())
                    .queue();
            return;
        }
        var audience = event.getOption("audience");
        String who = audience == null ? "all" : audience.getAsRole().getName();
        var maximum = event.getOption("maximum");
        long most = maximum == null ? 0 : maximum.getAsLong();
        event.deferReply(true).queue();
        event.getHook()
                .editOriginal("watching %s for %s up to %d"
                        .formatted(event.getOption("message").getAsString(), who, most))
                .complete();
        event.getHook().sendMessage("and more").setEphemeral(true).queue();
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        event.reply("watching: " + event.getTarget().getContentRaw())
                .setComponents(ActionRow.of(Button.danger("undo", "Undo")))
                .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        if (event.getComponentId().equals("undo")) {
            event.editMessage("undone").setComponents().queue();
        } else if (event.getComponentId().equals("languages")) {
            event.reply(event.getUserLocale().getLocale() + " in "
                            + event.getGuildLocale().getLocale())
                    .queue();
        } else {
            event.reply("no such button").setEphemeral(true).queue();
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoice(event.getFocusedOption().getValue() + "ch", "17").queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        event.reply("title: %s for %s"
                        .formatted(
                                event.getValue("title").getAsString(),
                                names(event.getValue("audience").getAsMentions().getRoles())))
                .setEphemeral(true)
                .queue();
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        event.reply("chosen: " + event.getValues()).setEphemeral(true).queue();
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        event.reply("chosen: " + names(event.getMentions().getRoles())
                        + event.getMentions().getChannels().stream()
                                .map(Channel::getName)
                                .toList())
                .setEphemeral(true)
                .queue();
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().map(Role::getName).toList();
    }
}
