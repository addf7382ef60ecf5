package reminderbot.adapters.discord.interaction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.text.CommandTexts;

/** Makes the bot's commands known to Discord, when what Discord has differs. */
public final class CommandRegistration {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private final Handlers handlers;

    public CommandRegistration(Handlers handlers) {
        this.handlers = handlers;
    }

    /** Asks Discord what it has and sends the commands if that differs; says whether they were sent. Waits for Discord. */
    public boolean register(JDA jda) {
        List<CommandData> wanted = definitions();
        List<CommandData> present = jda.retrieveCommands(true).complete().stream()
                .map(CommandData::fromCommand)
                .toList();
        if (comparable(wanted).equals(comparable(present))) {
            LOG.info("commands_unchanged count={}", wanted.size());
            return false;
        }
        jda.updateCommands().addCommands(wanted).complete();
        LOG.info("commands_sent count={} replaced={}", wanted.size(), present.size());
        return true;
    }

    /** The commands as Discord is told them. */
    List<CommandData> definitions() {
        Stream<CommandData> slash = Stream.of(CommandRoot.values())
                .filter(root -> commands(root).findAny().isPresent())
                .map(this::definition);
        Stream<CommandData> menus = handlers.menus().stream().map(CommandRegistration::definition);
        return Stream.concat(slash, menus).map(CommandRegistration::ofGuilds).toList();
    }

    private CommandData definition(CommandRoot root) {
        String key = root.text();
        SlashCommandData data = Commands.slash(key, CommandTexts.description(key))
                .setNameLocalizations(CommandTexts.names(key))
                .setDescriptionLocalizations(CommandTexts.descriptions(key));
        data.setDefaultPermissions(root.offeredTo());
        for (SlashCommand command : commands(root).toList()) {
            if (command.path().sub() == null) {
                data.addOptions(command.options());
            } else {
                data.addSubcommands(subcommand(command, command.path().sub()));
            }
        }
        return data;
    }

    private static SubcommandData subcommand(SlashCommand command, String name) {
        String key = command.path().key();
        return new SubcommandData(name, CommandTexts.description(key))
                .setNameLocalizations(CommandTexts.names(key))
                .setDescriptionLocalizations(CommandTexts.descriptions(key))
                .addOptions(command.options());
    }

    private static CommandData definition(MenuCommand menu) {
        return Commands.message(menu.name())
                .setNameLocalizations(CommandTexts.names(menu.key()))
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_EVENTS));
    }

    private Stream<SlashCommand> commands(CommandRoot root) {
        return handlers.commands().stream().filter(command -> command.path().root() == root);
    }

    private static CommandData ofGuilds(CommandData command) {
        return command.setContexts(InteractionContextType.GUILD).setIntegrationTypes(IntegrationType.GUILD_INSTALL);
    }

    private static Set<Object> comparable(Collection<CommandData> commands) {
        return commands.stream().map(command -> command.toData().toMap()).collect(Collectors.toSet());
    }
}
