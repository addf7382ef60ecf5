package reminderbot.adapters.jsonlegacy.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * An event as the older bot reads it ({@code legacy/README.md}, V5).
 *
 * @param lastReminder of an event that never reminded, when it was watched
 * @param reacted in ascending order
 * @param people everybody the older bot may remind, in ascending order
 * @param paused also while it is blocked: the older bot must not remind, and it must not vanish
 */
record MainRecord(
        long message,
        long channel,
        long guild,
        String title,
        long intervalSeconds,
        List<String> required,
        String lastReminder,
        List<Long> reacted,
        List<Long> people,
        boolean paused,
        String createdAt) {
    private static final long SECONDS_PER_MINUTE = 60;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    MainRecord {
        required = List.copyOf(required);
        reacted = List.copyOf(reacted);
        people = List.copyOf(people);
    }

    /** Whether the older bot may know of an event. It has no word for one that is over, and would go on reminding. */
    static boolean isOf(Event event) {
        return !event.isOver();
    }

    /** Whether the older bot, outside its test mode, keeps an interval as it is. */
    static boolean knows(ReminderInterval interval) {
        Duration duration = interval.duration();
        return duration.compareTo(SHORTEST) >= 0
                && duration.compareTo(LONGEST) <= 0
                && duration.equals(duration.truncatedTo(ChronoUnit.MINUTES));
    }

    /**
     * The record of an event.
     *
     * @param members people of its guild
     * @param zone of the older bot's machine
     */
    static MainRecord of(Event event, Collection<UserId> answered, List<Long> members, ZoneId zone) {
        Instant created = event.history().createdAt();
        Instant reminded = event.history().lastReminder();
        List<Long> reacted =
                answered.stream().mapToLong(UserId::value).sorted().boxed().toList();
        return new MainRecord(
                event.place().message().value(),
                event.place().channel().value(),
                event.place().guild().value(),
                encodable(event.title().text()),
                event.interval().duration().toSeconds(),
                emojis(event.rules().required()),
                LocalText.of(reminded == null ? created : reminded, zone),
                reacted,
                union(reacted, members),
                event.kind() != Event.Kind.ACTIVE,
                LocalText.of(created, zone));
    }

    double intervalMinutes() {
        return (double) intervalSeconds / SECONDS_PER_MINUTE;
    }

    /** The record as a member of the file's one object, as Python writes it with an indent of two. */
    byte[] text() {
        PythonJson json = new PythonJson();
        json.open(Long.toString(message));
        json.number("message_id", message);
        json.number("channel_id", channel);
        json.number("guild_id", guild);
        json.text("title", title);
        json.written("interval_minutes", interval());
        json.texts("required_reactions", required);
        json.text("last_reminder", lastReminder);
        json.numbers("users_who_reacted", reacted);
        json.numbers("all_users", people);
        json.written("is_paused", Boolean.toString(paused));
        json.text("created_at", createdAt);
        return json.close();
    }

    private String interval() {
        return intervalSeconds % SECONDS_PER_MINUTE == 0
                ? Long.toString(intervalSeconds / SECONDS_PER_MINUTE)
                : Double.toString(intervalMinutes());
    }

    /** The older bot cannot say that every emoji counts, and with none listed would count nobody. */
    private static List<String> emojis(RequiredReactions required) {
        RequiredReactions listed = required.isAny() ? RequiredReactions.DEFAULT : required;
        return listed.emojis().stream().map(Emoji::text).toList();
    }

    private static List<Long> union(List<Long> one, List<Long> other) {
        return LongStream.concat(
                        one.stream().mapToLong(Long::longValue), other.stream().mapToLong(Long::longValue))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /** Half a surrogate pair cannot be written, and the older bot could not write it back. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
