package reminderbot.adapters.discord.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.event.BotRights;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.application.reminder.FindFailures;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.storage.StorageException;

/** {@code /health}: whether Discord, the scheduler and the storage work, and what is wrong in this guild. */
public final class HealthCommand implements SlashCommand {
    private static final Logger LOG = LoggerFactory.getLogger(HealthCommand.class);

    private final FindFailures findFailures;
    private final BooleanSupplier scheduling;
    private final EventGate gate;

    private HealthCommand(FindFailures findFailures, BooleanSupplier scheduling, EventGate gate) {
        this.findFailures = findFailures;
        this.scheduling = scheduling;
        this.gate = gate;
    }

    /**
     * The command.
     *
     * @param scheduling whether reminders are being claimed
     */
    public static Handlers handlers(FindFailures findFailures, BooleanSupplier scheduling, EventGate gate) {
        return Handlers.ofCommands(new HealthCommand(findFailures, scheduling, gate));
    }

    @Override
    public CommandPath path() {
        return CommandPath.alone(CommandRoot.HEALTH);
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        gate.requireManager(caller);
        JDA jda = caller.guild().getJDA();
        Optional<List<FindFailures.Found>> events = events(caller);
        return new HealthCard(caller.locale())
                .of(new Health(
                        jda.getStatus(),
                        Math.max(0, jda.getGatewayPing()),
                        scheduling.getAsBoolean(),
                        events,
                        lacking(caller.guild(), events.orElse(List.of()))));
    }

    private static Map<ChannelId, List<Permission>> lacking(Guild guild, List<FindFailures.Found> events) {
        Map<ChannelId, List<Permission>> lacking = new LinkedHashMap<>();
        for (FindFailures.Found found : events) {
            ChannelId target = found.event().target();
            lacking.computeIfAbsent(target, channel -> BotRights.lacking(guild, channel));
        }
        lacking.values().removeIf(List::isEmpty);
        return lacking;
    }

    /** Of the events this person may manage; empty when the storage fails, which is an answer and not a fault here. */
    private Optional<List<FindFailures.Found>> events(Caller caller) {
        try {
            List<FindFailures.Found> all = findFailures.handle(new FindFailures.Command(caller.guildId()));
            var manageable = gate.manageable(
                    caller, all.stream().map(FindFailures.Found::event).toList());
            return Optional.of(all.stream()
                    .filter(found -> manageable.contains(found.event()))
                    .toList());
        } catch (StorageException e) {
            LOG.warn("health_without_storage guild={}", caller.guildId(), e);
            return Optional.empty();
        }
    }
}
