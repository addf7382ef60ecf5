package reminderbot.adapters.jsonlegacy.store;

import java.util.List;
import java.util.stream.Stream;
import reminderbot.memory.Contents;

/** All that is stored, as sorted lines: unlike the values, they tell apart emojis that only look different. */
final class Snapshot {
    private Snapshot() {}

    static List<String> of(JsonStorage storage) {
        return of(storage.contents());
    }

    static List<String> of(Contents contents) {
        Stream<?> ofGuilds = contents.guilds().stream()
                .flatMap(guild -> Stream.concat(Stream.of(guild), contents.members(guild.id()).values().stream()));
        Stream<?> ofEvents = contents.events().stream()
                .flatMap(event -> Stream.of(
                                Stream.of(event),
                                contents.reactions(event.id()).values().stream(),
                                contents.reminders(event.id()).values().stream(),
                                contents.optOuts(event.id()).stream()
                                        .map(user -> "opt-out of " + user + " from " + event.id()))
                        .flatMap(part -> part));
        return Stream.concat(ofGuilds, ofEvents).map(Object::toString).sorted().toList();
    }
}
