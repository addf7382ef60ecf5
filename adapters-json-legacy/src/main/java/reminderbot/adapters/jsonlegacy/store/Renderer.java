package reminderbot.adapters.jsonlegacy.store;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarText;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.memory.Contents;

/**
 * Renders one state after the other, and of each only what has changed since the one before: with 2,000 events all the rest
 * is 20 MB. By one thread at a time.
 */
final class Renderer {
    private static final byte[] BEGIN = bytes("{\n");
    private static final byte[] NEXT = bytes(",\n");
    private static final byte[] END = bytes("\n}");

    private final ZoneId zone;
    private Map<GuildId, GuildPiece> guilds = Map.of();
    private Map<EventId, EventPiece> events = Map.of();
    private Map<String, Piece> held = Map.of();
    private List<byte[]> main = List.of();
    private String mainHash = "";

    Renderer(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Renders all there is.
     *
     * @param heldBack records that stay in the main file as they were written, by key
     */
    Rendered render(Contents contents, Map<String, String> heldBack) {
        Map<GuildId, GuildPiece> newGuilds = new HashMap<>();
        contents.guilds().forEach(guild -> newGuilds.put(guild.id(), piece(guild, contents)));
        Map<EventId, EventPiece> newEvents = new HashMap<>();
        contents.events().forEach(event -> newEvents.put(event.id(), piece(event, contents, newGuilds)));
        Map<String, Piece> newHeld = new LinkedHashMap<>();
        heldBack.forEach((key, text) -> newHeld.put(key, piece(key, text)));
        guilds = newGuilds;
        events = newEvents;
        held = newHeld;
        renderMain();
        return new Rendered(main, mainHash, sidecarsOfGuilds(), sidecarsOfEvents(), heldBack);
    }

    private void renderMain() {
        List<byte[]> members = new ArrayList<>();
        inOrder(events.values()).stream()
                .filter(piece -> piece.main() != Piece.NONE)
                .forEach(piece -> members.add(piece.main().bytes()));
        held.values().forEach(piece -> members.add(piece.bytes()));
        List<byte[]> whole = members.isEmpty() ? Rendered.EMPTY_MAIN : joined(members);
        if (!whole.equals(main)) {
            main = whole;
            mainHash = Hash.of(whole);
        }
    }

    private List<byte[]> sidecarsOfGuilds() {
        return guilds.values().stream()
                .sorted(Comparator.comparingLong(piece -> piece.guild().id().value()))
                .map(piece -> piece.sidecar().bytes())
                .toList();
    }

    private List<byte[]> sidecarsOfEvents() {
        return inOrder(events.values()).stream()
                .map(piece -> piece.sidecar().bytes())
                .toList();
    }

    private GuildPiece piece(Guild guild, Contents contents) {
        Map<UserId, KnownMember> members = contents.members(guild.id());
        GuildPiece present = guilds.get(guild.id());
        if (present != null && present.isOf(guild, members)) {
            return present;
        }
        List<Long> people = members.values().stream()
                .filter(member -> !member.bot())
                .map(member -> member.user().value())
                .sorted()
                .toList();
        byte[] sidecar = SidecarText.of(guild, members.values());
        return present == null
                ? new GuildPiece(guild, members, people, Piece.of(null, sidecar))
                : new GuildPiece(guild, members, same(present.people(), people), Piece.of(present.sidecar(), sidecar));
    }

    private EventPiece piece(Event event, Contents contents, Map<GuildId, GuildPiece> newGuilds) {
        GuildPiece guild = newGuilds.get(event.place().guild());
        Source source = new Source(
                event,
                contents.reactions(event.id()),
                contents.reminders(event.id()),
                contents.optOuts(event.id()),
                guild == null ? List.of() : guild.people());
        EventPiece present = events.get(event.id());
        if (present != null && present.source().isSameAs(source)) {
            return present;
        }
        return new EventPiece(
                source,
                Piece.of(present == null ? null : present.sidecar(), source.sidecar()),
                MainRecord.isOf(event)
                        ? Piece.of(present == null ? null : present.main(), source.main(zone))
                        : Piece.NONE);
    }

    private Piece piece(String key, String text) {
        return Piece.of(held.get(key), bytes("  " + PythonJson.quoted(key) + ": " + text));
    }

    private static Collection<EventPiece> inOrder(Collection<EventPiece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingLong(
                        piece -> piece.source().event().place().message().value()))
                .toList();
    }

    private static List<byte[]> joined(List<byte[]> members) {
        List<byte[]> whole = new ArrayList<>(2 * members.size() + 1);
        for (byte[] member : members) {
            whole.add(whole.isEmpty() ? BEGIN : NEXT);
            whole.add(member);
        }
        whole.add(END);
        return whole;
    }

    private static List<Long> same(List<Long> present, List<Long> rendered) {
        return present.equals(rendered) ? present : rendered;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What was rendered of a guild, and from what. */
    private record GuildPiece(Guild guild, Map<UserId, KnownMember> members, List<Long> people, Piece sidecar) {
        @SuppressWarnings(
                "ReferenceEquality") // what did not change is the same object, and equal emojis may look different
        boolean isOf(Guild other, Map<UserId, KnownMember> otherMembers) {
            return guild == other && members == otherMembers;
        }
    }

    /**
     * What was rendered of an event.
     *
     * @param main nothing when the older bot may not know of it
     */
    private record EventPiece(Source source, Piece sidecar, Piece main) {}

    /** All that the rendering of an event depends on. */
    private record Source(
            Event event,
            Map<UserId, Reaction> answers,
            Map<ReminderKey, ReminderLog> reminders,
            Collection<UserId> optOuts,
            List<Long> people) {
        @SuppressWarnings("ReferenceEquality") // as above
        boolean isSameAs(Source other) {
            return event == other.event
                    && answers == other.answers
                    && reminders == other.reminders
                    && (optOuts == other.optOuts || (optOuts.isEmpty() && other.optOuts.isEmpty()))
                    && people == other.people;
        }

        byte[] sidecar() {
            return SidecarText.of(event, answers.values(), optOuts, reminders.values());
        }

        byte[] main(ZoneId zone) {
            return MainRecord.of(event, answers.keySet(), people, zone).text();
        }
    }
}
