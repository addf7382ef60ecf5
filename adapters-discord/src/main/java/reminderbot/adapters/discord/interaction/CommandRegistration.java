package reminderbot.adapters.discord.interaction;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.text.Texts;

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

    private List<CommandData> definitions() {
        CommandData event = Commands.slash(
                        "event", Texts.of("commands", Locale.ENGLISH).get("event"))
                .addSubcommands(handlers.commands().stream()
                        .map(EventCommand::definition)
                        .toList());
        Stream<CommandData> menus = handlers.menus().stream().map(menu -> Commands.message(menu.name()));
        return Stream.concat(Stream.of(event), menus)
                .map(CommandRegistration::forModeratorsOfGuilds)
                .toList();
    }

    private static CommandData forModeratorsOfGuilds(CommandData command) {
        return command.setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_EVENTS));
    }

    private static Set<Object> comparable(Collection<CommandData> commands) {
        return commands.stream().map(command -> command.toData().toMap()).collect(Collectors.toSet());
    }
}
