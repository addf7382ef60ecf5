package reminderbot.adapters.discord;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.CannotConnectException;
import reminderbot.adapters.discord.connection.DiscordAddress;
import reminderbot.adapters.discord.connection.DiscordConnection;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.DiscordToken;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.adapters.discord.guild.JdaBotPermissions;
import reminderbot.adapters.discord.guild.JdaMemberDirectory;
import reminderbot.adapters.discord.guild.MemberSight;
import reminderbot.adapters.discord.reaction.JdaEventMessages;
import reminderbot.adapters.discord.reminder.JdaPersonToTell;
import reminderbot.adapters.discord.reminder.JdaReminderGateway;
import reminderbot.application.guild.BotPermissions;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reminder.ReminderGateway;

/**
 * Discord, whole: the ports the use cases look out through, and, once opened, the commands and events that come in. The
 * ports can be handed out before {@link #open}, and used after it. Opened once, closed once; otherwise thread-safe.
 */
public final class Discord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Discord.class);

    private final List<String> formerRoles;
    private final InstantSource time;
    private final DiscordConnection connection;
    private final ChannelLookup lookup;
    private final JdaMemberDirectory directory;
    private final EventMessages messages;
    private final BotPermissions permissions;
    private final ReminderGateway gateway;
    private final JdaPersonToTell person;
    private volatile @Nullable DiscordBot bot;

    /**
     * Not connected yet.
     *
     * @param formerRoles names of the roles that managed the older bot, which the setup of a guild suggests
     */
    public Discord(DiscordAddress address, List<String> formerRoles, InstantSource time) {
        this.formerRoles = List.copyOf(formerRoles);
        this.time = time;
        connection = new DiscordConnection(address);
        DiscordRest rest = new DiscordRest(connection::jda, DiscordRest.DEFAULT_TIMEOUT);
        lookup = new ChannelLookup(connection::jda, rest);
        directory = new JdaMemberDirectory(connection::jda, rest, lookup, time, JdaMemberDirectory.DEFAULT_TIMEOUT);
        messages = new JdaEventMessages(rest, lookup);
        permissions = new JdaBotPermissions(connection::jda, lookup);
        gateway = new JdaReminderGateway(connection::jda, rest, lookup);
        person = new JdaPersonToTell(connection::jda, rest, new MemberSight(lookup, rest), time);
    }

    public MemberDirectory memberDirectory() {
        return directory;
    }

    public EventMessages eventMessages() {
        return messages;
    }

    public BotPermissions botPermissions() {
        return permissions;
    }

    public ReminderGateway reminderGateway() {
        return gateway;
    }

    public PersonToTell personToTell() {
        return person;
    }

    /**
     * Logs in, lets people in, and makes the commands known.
     *
     * @throws CannotConnectException when Discord does not let the bot in or cannot be reached
     */
    public void open(DiscordToken token, UseCases useCases) {
        DiscordBot opened = new DiscordBot(useCases, lookup, formerRoles, time, connection::tokenRejected);
        bot = opened;
        connection.open(token, List.of(directory), opened.listeners());
        makeCommandsKnown(opened);
    }

    /** Without it the bot still reminds, and the commands of an earlier start are still there. */
    private void makeCommandsKnown(DiscordBot opened) {
        try {
            opened.registerCommands(connection.jda());
        } catch (ErrorResponseException e) {
            LOG.error("commands_not_sent why={}; start the bot again to send them", e.getMeaning());
        }
    }

    /** Completes when Discord ends the connection for good; the bot must stop then. */
    public CompletionStage<CannotConnectException> lost() {
        return connection.lost();
    }

    /** Ends the work that came through it, which may still answer, and then the connection; within some seconds. */
    @Override
    public void close() {
        DiscordBot opened = bot;
        if (opened != null) {
            opened.close();
        }
        person.close();
        connection.close();
    }
}
