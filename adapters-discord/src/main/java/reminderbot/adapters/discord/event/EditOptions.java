package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.EditEvent;
import reminderbot.application.refusal.Choices;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.RequiredReactions;

/** What a moderator wants changed about an event, by options; what is left out stays. */
final class EditOptions {
    /** What people type for a deadline that is to go. */
    private static final Set<String> NONE = Set.of("none", "no", "-", "aucun", "aucune", "sans");

    private EditOptions() {}

    static List<OptionData> definitions() {
        return List.of(
                EventOptions.title(),
                EventOptions.text(EventOptions.INTERVAL),
                EventOptions.role(EventOptions.AUDIENCE),
                EventOptions.role(EventOptions.EXCLUDE),
                EventOptions.channel(),
                EventOptions.text(EventOptions.ANSWERS),
                EventOptions.text(EventOptions.DEADLINE),
                EventOptions.rhythm(),
                EventOptions.maximum());
    }

    /** Reads them; refused when one cannot be read. */
    static EditEvent.Command of(SlashCommandInteraction command, Caller caller, Event event, GuildTimes times) {
        String title = EventOptions.read(command, EventOptions.TITLE);
        String deadline = EventOptions.read(command, EventOptions.DEADLINE);
        return new EditEvent.Command(
                event.id(),
                title == null ? null : title(title, event),
                EventOptions.readInterval(command),
                EventOptions.readRhythm(command),
                all(
                        audience(command),
                        channel(EventOptions.readChannel(command), event),
                        answers(EventOptions.readAnswers(command)),
                        deadline == null ? UnaryOperator.identity() : deadline(deadline, caller, times),
                        maximum(EventOptions.readMaximum(command))));
    }

    /** One after the other. */
    @SafeVarargs
    static UnaryOperator<EventRules> all(UnaryOperator<EventRules>... changes) {
        return rules -> {
            EventRules changed = rules;
            for (UnaryOperator<EventRules> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    /** The title as it may be stored; one of which nothing is left is no change. */
    static EventTitle title(String typed, Event event) {
        return EventTitle.fromText(typed, event.title().text());
    }

    static UnaryOperator<EventRules> answers(@Nullable RequiredReactions chosen) {
        return rules -> rules.answeredBy(Objects.requireNonNullElse(chosen, rules.required()));
    }

    /** Refused when there may not be so many. */
    static UnaryOperator<EventRules> maximum(@Nullable Integer chosen) {
        return Choices.maximum(chosen)
                .<UnaryOperator<EventRules>>map(maximum -> rules -> rules.atMost(maximum))
                .orElse(UnaryOperator.identity());
    }

    /** Refused when it is neither a time nor a word for none. */
    static UnaryOperator<EventRules> deadline(String typed, Caller caller, GuildTimes times) {
        if (NONE.contains(typed.strip().toLowerCase(Locale.ROOT))) {
            return rules -> rules.until(null);
        }
        var deadline = times.require(caller, typed);
        return rules -> rules.until(deadline);
    }

    private static UnaryOperator<EventRules> audience(SlashCommandInteraction command) {
        return rules -> {
            Audience before = rules.audience();
            return rules.expecting(new Audience(
                    EventOptions.readRole(command, EventOptions.AUDIENCE).orElse(before.roles()),
                    EventOptions.readRole(command, EventOptions.EXCLUDE).orElse(before.excludedRoles()),
                    before.excludedUsers()));
        };
    }

    private static UnaryOperator<EventRules> channel(@Nullable ChannelId chosen, Event event) {
        if (chosen == null) {
            return UnaryOperator.identity();
        }
        ChannelId target = chosen.equals(event.place().channel()) ? null : chosen;
        return rules -> rules.remindingIn(target);
    }
}
