package reminderbot.adapters.discord;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.hooks.EventListener;
import reminderbot.adapters.discord.event.EventActions;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventHandlers;
import reminderbot.adapters.discord.event.EventSuggestions;
import reminderbot.adapters.discord.event.Moderators;
import reminderbot.adapters.discord.event.ViewableEvents;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.adapters.discord.guild.GuildListener;
import reminderbot.adapters.discord.guild.PermissionListener;
import reminderbot.adapters.discord.guild.PermissionWatch;
import reminderbot.adapters.discord.health.HealthCommand;
import reminderbot.adapters.discord.help.HelpCommand;
import reminderbot.adapters.discord.interaction.BoundedPool;
import reminderbot.adapters.discord.interaction.ButtonListener;
import reminderbot.adapters.discord.interaction.CommandListener;
import reminderbot.adapters.discord.interaction.CommandRegistration;
import reminderbot.adapters.discord.interaction.Desk;
import reminderbot.adapters.discord.interaction.FormListener;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.SelectListener;
import reminderbot.adapters.discord.interaction.SuggestionListener;
import reminderbot.adapters.discord.member.MeHandlers;
import reminderbot.adapters.discord.reaction.AnswerHandlers;
import reminderbot.adapters.discord.reaction.AnswerUseCases;
import reminderbot.adapters.discord.reaction.GuildLanes;
import reminderbot.adapters.discord.reaction.ReactionListener;
import reminderbot.adapters.discord.reaction.ReadQueue;
import reminderbot.adapters.discord.reaction.UpheavalListener;
import reminderbot.adapters.discord.reaction.WatchedEvents;
import reminderbot.adapters.discord.reminder.ReminderHandlers;
import reminderbot.adapters.discord.settings.SettingsHandlers;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.guild.TokenRejected;

/**
 * The inbound side of Discord: listeners that return at once and the threads that do their work. Register the listeners
 * before JDA connects, so that the reads at start are asked for; close before JDA, so that the last answers go out.
 */
final class DiscordBot implements AutoCloseable {
    /** Commands that wait for Discord may take minutes; a few slow ones must not hold up the rest. */
    private static final int INTERACTION_THREADS = 16;

    private static final int SUGGESTION_THREADS = 2;
    private static final int ANSWER_THREADS = 4;
    private static final int MOST_WAITING = 256;
    private static final int MOST_GUILDS_WAITING = 100_000;

    private final BoundedPool interactions = new BoundedPool("interactions", INTERACTION_THREADS, MOST_WAITING);
    private final BoundedPool suggestions = new BoundedPool("suggestions", SUGGESTION_THREADS, MOST_WAITING);
    private final BoundedPool guilds = new BoundedPool("guilds", 1, MOST_GUILDS_WAITING);
    private final GuildLanes lanes = new GuildLanes(ANSWER_THREADS);
    private final ReadQueue reads;
    private final PermissionWatch permissions;
    private final CommandRegistration registration;
    private final List<EventListener> listeners;

    /**
     * Starts nothing yet.
     *
     * @param formerRoles names of the roles that managed the older bot
     * @param tokenRejected hears that Discord does not accept the bot any more
     */
    DiscordBot(
            UseCases useCases,
            ChannelLookup lookup,
            List<String> formerRoles,
            InstantSource time,
            Consumer<TokenRejected> tokenRejected) {
        // Without the intent, content is simply empty, and titles then come from the channel.
        Message.suppressContentIntentWarning();
        AnswerUseCases answers = useCases.answers();
        permissions = new PermissionWatch(useCases.guilds().recheck(), tokenRejected);
        reads = new ReadQueue(answers.refresh(), answers.list(), tokenRejected);
        EventGate gate = new EventGate(answers.find(), new Moderators(useCases.showSettings()));
        EventSuggestions choices = new EventSuggestions(answers.list(), answers.find(), gate);
        GuildTimes times = new GuildTimes(useCases.showSettings(), time);
        Handlers handlers = events(useCases, new EventActions(gate, choices), gate, times, lookup, time)
                .and(SettingsHandlers.of(useCases.showSettings(), useCases.changeSettings(), gate, formerRoles, time))
                .and(MeHandlers.of(useCases.members(), gate, new ViewableEvents(gate, choices), times))
                .and(HealthCommand.handlers(useCases.findFailures(), useCases.scheduling(), gate))
                .and(HelpCommand.handlers(gate));
        registration = new CommandRegistration(handlers);
        Desk desk = new Desk(interactions, tokenRejected);
        WatchedEvents watched = new WatchedEvents(answers.find(), answers.list(), lanes, reads);
        listeners = List.of(
                new CommandListener(desk, handlers),
                new ButtonListener(desk, handlers),
                new SelectListener(desk, handlers),
                new FormListener(desk, handlers),
                new SuggestionListener(suggestions, handlers, tokenRejected),
                new ReactionListener(answers, watched),
                new UpheavalListener(watched, reads),
                new GuildListener(useCases.guilds(), guilds),
                new PermissionListener(permissions));
    }

    private static Handlers events(
            UseCases useCases,
            EventActions actions,
            EventGate gate,
            GuildTimes times,
            ChannelLookup lookup,
            InstantSource time) {
        return EventHandlers.of(useCases.changes(), useCases.views(), actions, gate, times, time)
                .and(ReminderHandlers.of(useCases.reminders(), actions, gate, lookup))
                .and(AnswerHandlers.of(useCases.answers(), gate));
    }

    /** What is to be registered with JDA. */
    List<EventListener> listeners() {
        return listeners;
    }

    /** Sends the commands if Discord has others, and says whether they were sent. Waits for Discord. */
    boolean registerCommands(JDA jda) {
        return registration.register(jda);
    }

    /** Ends all work within a few seconds; what is lost is read again before the next reminder. */
    @Override
    public void close() {
        interactions.close();
        suggestions.close();
        guilds.close();
        permissions.close();
        lanes.close();
        reads.close();
    }
}
