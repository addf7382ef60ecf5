package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.adapters.discord.text.PlainText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.event.FindEvent;
import reminderbot.application.event.ListEvents;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;

/** Suggests events by title, with state and channel; also the one event that a pasted link or id names. */
public final class EventSuggestions {
    /** Events looked at; whoever sees none of the newest ones types more of the title. */
    private static final int MOST_SEARCHED = 500;

    /** Longest name of a choice is 100 characters (Discord reference); state and channel take the rest. */
    private static final int LONGEST_TITLE = 55;

    private static final int LONGEST_CHANNEL = 25;

    private final ListEvents listEvents;
    private final FindEvent findEvent;
    private final EventGate gate;

    public EventSuggestions(ListEvents listEvents, FindEvent findEvent, EventGate gate) {
        this.listEvents = listEvents;
        this.findEvent = findEvent;
        this.gate = gate;
    }

    /** Events of these kinds that the person who types may manage. */
    Suggestions of(Set<Event.Kind> kinds) {
        return (caller, typed) -> suggest(caller, typed, kinds);
    }

    /** Events that are not over and that the person who types can see. */
    Suggestions viewable() {
        return (caller, typed) ->
                choices(caller, gate.surelyViewable(caller, found(caller, typed, Event.Kind.NOT_OVER)));
    }

    private List<Command.Choice> suggest(Caller caller, String typed, Set<Event.Kind> kinds) {
        return choices(caller, gate.surelyManageable(caller, found(caller, typed, kinds)));
    }

    private Stream<Event> found(Caller caller, String typed, Set<Event.Kind> kinds) {
        return Stream.concat(
                        named(caller, typed).stream(),
                        listEvents.search(caller.guildId(), typed.strip(), MOST_SEARCHED).stream())
                .filter(event -> kinds.contains(event.kind()))
                .distinct();
    }

    private static List<Command.Choice> choices(Caller caller, Stream<Event> events) {
        return events.limit(OptionData.MAX_CHOICES)
                .map(event -> choice(event, channelName(caller, event), caller.locale()))
                .toList();
    }

    private Optional<Event> named(Caller caller, String typed) {
        return MessageReference.parse(typed, caller.guildId())
                .map(reference -> new EventId(caller.guildId(), reference.message()))
                .flatMap(id -> findEvent.handle(new FindEvent.Command(id)));
    }

    static Command.Choice choice(Event event, String channel, Locale locale) {
        Texts texts = Texts.of("events", locale);
        String name = texts.get(
                "choice",
                PlainText.of(event.title().text(), LONGEST_TITLE),
                texts.get("state." + event.kind()),
                PlainText.of(channel, LONGEST_CHANNEL));
        return new Command.Choice(name, event.place().message().toString());
    }

    private static String channelName(Caller caller, Event event) {
        GuildChannel channel =
                caller.guild().getGuildChannelById(event.place().channel().value());
        return channel == null ? "?" : channel.getName();
    }
}
