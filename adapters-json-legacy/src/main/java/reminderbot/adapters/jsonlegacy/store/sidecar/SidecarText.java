package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;

/** Writes sidecars, in pieces: one that has not changed need not be written anew. */
public final class SidecarText {
    private static final byte[] SEPARATOR = bytes(",\n");
    private static final String EMPTY_LISTS = "\"guilds\":[],\"events\":[]}";

    private SidecarText() {}

    /** A guild with those who are remembered of it. */
    public static byte[] of(Guild guild, Collection<KnownMember> members) {
        return Text.write(GuildPiece.of(guild, members));
    }

    /** An event with all that hangs on it. */
    public static byte[] of(
            Event event, Collection<Reaction> answers, Collection<UserId> optOuts, Collection<ReminderLog> reminders) {
        return Text.write(EventPiece.of(event, answers, optOuts, reminders));
    }

    /** A whole sidecar of such pieces, to be written one after the other. */
    public static List<byte[]> of(SidecarHead head, List<byte[]> guilds, List<byte[]> events) {
        List<SidecarJson.HeldBack> heldBack = head.heldBack().entrySet().stream()
                .map(one -> new SidecarJson.HeldBack(one.getKey(), one.getValue()))
                .toList();
        SidecarJson empty = new SidecarJson(
                SidecarJson.FORMAT,
                SidecarJson.VERSION,
                head.zone().getId(),
                head.before(),
                head.after(),
                heldBack,
                List.of(),
                List.of());
        String text = new String(Text.write(empty), StandardCharsets.UTF_8);
        if (!text.endsWith(EMPTY_LISTS)) {
            throw new IllegalStateException("the lists of a sidecar come last, not " + Objects.toString(empty));
        }
        List<byte[]> whole = new ArrayList<>();
        whole.add(bytes(text.substring(0, text.length() - EMPTY_LISTS.length()) + "\"guilds\":[\n"));
        addAll(whole, guilds);
        whole.add(bytes("\n],\"events\":[\n"));
        addAll(whole, events);
        whole.add(bytes("\n]}\n"));
        return whole;
    }

    private static void addAll(List<byte[]> whole, List<byte[]> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                whole.add(SEPARATOR);
            }
            whole.add(pieces.get(i));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
