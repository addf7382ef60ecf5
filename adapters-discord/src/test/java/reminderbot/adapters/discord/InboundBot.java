package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import reminderbot.adapters.discord.connection.DiscordConnection;
import reminderbot.adapters.discord.event.EventChanges;
import reminderbot.adapters.discord.event.EventViews;
import reminderbot.adapters.discord.guild.GuildUseCases;
import reminderbot.adapters.discord.guild.JdaBotPermissions;
import reminderbot.adapters.discord.member.MemberUseCases;
import reminderbot.adapters.discord.reaction.AnswerUseCases;
import reminderbot.adapters.discord.reaction.JdaEventMessages;
import reminderbot.adapters.discord.reminder.JdaReminderGateway;
import reminderbot.adapters.discord.reminder.ReminderUseCases;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.EditEvent;
import reminderbot.application.event.FindEvent;
import reminderbot.application.event.FindMissing;
import reminderbot.application.event.FindUnanswered;
import reminderbot.application.event.ListEvents;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.RecheckPermissions;
import reminderbot.application.event.ReopenEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.event.WatchEvent;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ForgetMember;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.NoteGuildJoined;
import reminderbot.application.guild.NoteGuildLeft;
import reminderbot.application.guild.ReviewGuilds;
import reminderbot.application.guild.SetAway;
import reminderbot.application.guild.SetOptOut;
import reminderbot.application.guild.ShowMember;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.reaction.ApplyCompleteRead;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reaction.NoteGone;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.application.reaction.WithdrawAnswer;
import reminderbot.application.reminder.ExplainPing;
import reminderbot.application.reminder.FindFailures;
import reminderbot.application.reminder.FinishReminder;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PlanReminder;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.RemindNow;
import reminderbot.application.reminder.RetryReminder;
import reminderbot.application.reminder.SendParts;
import reminderbot.application.reminder.SendReminder;
import reminderbot.application.reminder.StepListener;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.Reaction;
import reminderbot.memory.InMemoryStorage;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.RestCall;

/**
 * The inbound side with the real use cases and the real outbound ports, logged in to a simulated Discord: a guild with a
 * moderator, three members and a channel that everybody sees.
 */
final class InboundBot implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(10);

    final TestClock clock = new TestClock(InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS));
    private final TestDiscord discord = new TestDiscord(clock);
    final InMemoryStorage memory = new InMemoryStorage();
    final HangingStorage storage = new HangingStorage(memory);
    final Simulator simulator = discord.simulator;
    final SimulatedGuild guild = discord.guild;
    final SimulatedChannel channel = guild.addChannel("general");
    final SimulatedMember moderator =
            guild.addMember("Moderator", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
    final List<SimulatedMember> members = guild.addMembers(3, "Member");
    final DiscordConnection connection = discord.connection;
    final DiscordBot bot;
    private final HouseRules rules;
    private final RefreshAnswers refresh;
    private final CallRoll callRoll;

    /** With the defaults of new guilds. */
    InboundBot() {
        this(Guilds.neverQuiet());
    }

    InboundBot(GuildSettings newGuilds) {
        rules = new HouseRules(OperatingMode.STANDARD, newGuilds);
        refresh = new RefreshAnswers(
                storage,
                clock,
                new JdaEventMessages(discord.rest, discord.lookup),
                new ApplyCompleteRead(storage, clock, rules),
                new NoteGone(storage, clock, discord.person, rules));
        callRoll = new CallRoll(storage, clock, refresh, discord.directory, rules);
        bot = new DiscordBot(useCases(), discord.lookup, List.of("Old guard"), clock, connection::tokenRejected);
        discord.connect(bot.listeners());
        bot.registerCommands(connection.jda());
    }

    private UseCases useCases() {
        FindEvent find = new FindEvent(storage);
        ListEvents list = new ListEvents(storage, clock);
        return new UseCases(
                new EventChanges(
                        new WatchEvent(storage, clock, callRoll, rules),
                        new EditEvent(storage, clock, rules),
                        new PauseEvent(storage, clock, rules),
                        new ResumeEvent(storage, clock, rules),
                        new CloseEvent(storage, clock),
                        new ReopenEvent(storage, clock, rules),
                        new UnwatchEvent(storage)),
                new EventViews(list, new ShowEvent(storage, rules), new FindMissing(callRoll)),
                new AnswerUseCases(
                        find,
                        list,
                        new RecordAnswer(storage, clock, rules),
                        new WithdrawAnswer(storage, clock),
                        refresh),
                new ReminderUseCases(
                        new RemindNow(storage, clock, rules),
                        new PreviewReminder(storage, callRoll, rules),
                        new ExplainPing(storage)),
                new MemberUseCases(
                        new FindUnanswered(storage),
                        new SetAway(storage, clock, rules),
                        new SetOptOut(storage, clock, rules),
                        new ShowMember(storage),
                        new ForgetMember(storage)),
                guilds(),
                new FindFailures(storage),
                new ShowSettings(storage, rules),
                new ChangeSettings(storage, clock, rules),
                () -> true);
    }

    private GuildUseCases guilds() {
        NoteGuildLeft left = new NoteGuildLeft(storage, clock);
        NoteGuildJoined joined = new NoteGuildJoined(storage, clock, rules);
        RecheckPermissions recheck = new RecheckPermissions(
                storage, clock, new JdaBotPermissions(connection::jda, discord.lookup), discord.person, rules);
        return new GuildUseCases(left, joined, new ReviewGuilds(storage, clock, left, joined), recheck);
    }

    /** A message of the moderator's in the channel, watched by them. */
    SimulatedMessage watched(String text) {
        return watched(channel, text);
    }

    SimulatedMessage watched(SimulatedChannel where, String text) {
        SimulatedMessage message = moderator.post(where, text);
        InteractionReply reply = watch(message);
        assertThat(card(reply)).as(reply.content()).contains("Answers found");
        return message;
    }

    InteractionReply watch(SimulatedMessage message) {
        return answer(moderator, "event watch", Map.of("message", message.link()));
    }

    /** Sends the reminder of this event that is on its way. */
    SendReminder.Outcome sendPending(SimulatedMessage message) {
        JdaReminderGateway gateway = new JdaReminderGateway(connection::jda, discord.rest, discord.lookup);
        StepListener steps = step -> {};
        SendParts sendParts = new SendParts(storage, clock, gateway, rules, steps);
        FinishReminder finish = new FinishReminder(storage, clock, discord.person, rules, steps);
        SendReminder sendReminder = new SendReminder(
                callRoll,
                new PlanReminder(storage, clock, gateway, rules, steps),
                sendParts,
                finish,
                new RetryReminder(storage, clock, new Random(1), sendParts, finish));
        return sendReminder.handle(
                new PendingReminders(storage, clock, rules).find(id(message)).orElseThrow());
    }

    /** What a command of this person in the channel is answered. */
    InteractionReply answer(SimulatedMember person, String command, Map<String, ?> options) {
        return person.command(channel, command, options).awaitReply(SOON);
    }

    /** What a command of the moderator about this event is answered. */
    InteractionReply answer(String command, SimulatedMessage event) {
        return answer(moderator, command, Map.of("event", String.valueOf(event.id())));
    }

    /** An event of this guild about the message, stored without any command. */
    void store(SimulatedMessage message) {
        Event event = Events.anEvent()
                .in(new GuildId(guild.id()))
                .inChannel(new ChannelId(message.channel().id()))
                .ofMessage(new MessageId(message.id()))
                .build();
        memory.run(stores -> stores.events().save(event));
    }

    Optional<Event> event(SimulatedMessage message) {
        return memory.read(stores -> stores.events().find(id(message)));
    }

    Optional<Reaction> stored(SimulatedMessage message, SimulatedMember person) {
        return memory.read(stores -> stores.reactions().find(id(message), new UserId(person.id())));
    }

    /** This person wants no reminders of the guild. */
    void optOut(SimulatedMember member) {
        KnownMember known = new KnownMember(
                new GuildId(guild.id()), new UserId(member.id()), member.name(), false, clock.instant(), null, true);
        memory.run(stores -> stores.members().save(known));
    }

    EventId id(SimulatedMessage message) {
        return new EventId(new GuildId(guild.id()), new MessageId(message.id()));
    }

    /** The text of the card that answers. */
    static String card(InteractionReply reply) {
        return reply.body().embeds().path(0).path("description").asText();
    }

    /** The buttons of an answer are pressed on this message. */
    static SimulatedMessage messageOf(InteractionRecord record) {
        record.awaitReply(SOON);
        return record.message();
    }

    /** Every message the bot has said to anybody through an interaction. */
    List<JsonNode> said() {
        return simulator.records().restCalls().stream()
                .filter(call ->
                        call.path().startsWith("/webhooks/") || call.path().startsWith("/interactions/"))
                .map(RestCall::body)
                .flatMap(body -> Stream.of(body, body.path("data")))
                .filter(body -> body.has("content") || body.has("embeds"))
                .toList();
    }

    /** Fails unless it comes true within a few seconds; looks again whenever something was written. */
    void eventually(Runnable assertion) {
        Instant end = InstantSource.system().instant().plus(SOON);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (InstantSource.system().instant().isAfter(end)) {
                    throw notYet;
                }
                storage.awaitChange();
            }
        }
    }

    @Override
    public void close() {
        storage.release();
        storage.fail(false);
        bot.close();
        connection.close();
        List<JsonNode> said = said();
        discord.close();
        assertThat(said).allSatisfy(InboundBot::pingsNobody);
    }

    private static void pingsNobody(JsonNode message) {
        JsonNode allowed = message.path("allowed_mentions");
        assertThat(allowed.path("parse").isArray()).isTrue();
        assertThat(allowed.path("parse")).isEmpty();
        assertThat(allowed.path("users")).isEmpty();
        assertThat(allowed.path("roles")).isEmpty();
        assertThat(allowed.path("replied_user").asBoolean()).isFalse();
    }
}
