package reminderbot.adapters.jsonlegacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;
import reminderbot.domain.event.Event;

/** Events as lines to compare by their hash ({@code legacy/README.md}, "expected.json"). */
final class CanonicalLines {
    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final double MINUTES_PER_DAY = 1440.0;
    private static final LegacyValue NOTHING = new LegacyValue.Nothing();

    private CanonicalLines() {}

    /** Of what was read. Where the file has no interval, it is the day that the older bot took for it. */
    static String hashOfRead(List<LegacyRecord> records) {
        return hash(records.stream()
                .map(line -> ((LegacyValue.Fields) line.value()).values())
                .map(CanonicalLines::line));
    }

    /** Of what is taken over. */
    static String hashOfImported(List<ImportedEvent> events) {
        return hash(events.stream().map(CanonicalLines::line));
    }

    /** How many of the people that the file expects an answer of have given none, over all its events. */
    static long countMissing(List<LegacyRecord> records) {
        return records.stream()
                .map(line -> ((LegacyValue.Fields) line.value()).values())
                .filter(fields -> fields.containsKey("all_users"))
                .mapToLong(CanonicalLines::countMissing)
                .sum();
    }

    private static long countMissing(Map<String, LegacyValue> fields) {
        Set<Long> answered = reactors(fields).collect(Collectors.toSet());
        return items(field(fields, "all_users"))
                .map(CanonicalLines::id)
                .distinct()
                .filter(user -> !answered.contains(user))
                .count();
    }

    private static Line line(Map<String, LegacyValue> fields) {
        long id = id(field(fields, "message_id"));
        return new Line(
                id,
                String.join(
                        "|",
                        Long.toString(id),
                        Long.toString(id(field(fields, "channel_id"))),
                        Long.toString(id(field(fields, "guild_id"))),
                        text(field(fields, "title")),
                        Double.toString(number(field(fields, "interval_minutes"))),
                        field(fields, "is_paused") instanceof LegacyValue.Flag flag && flag.value() ? "1" : "0",
                        text(field(fields, "last_reminder")),
                        joined(reactors(fields))));
    }

    private static Line line(ImportedEvent imported) {
        Event event = imported.event();
        Instant last = event.history().lastReminder();
        long id = event.place().message().value();
        return new Line(
                id,
                String.join(
                        "|",
                        Long.toString(id),
                        event.place().channel().toString(),
                        event.place().guild().toString(),
                        event.title().text(),
                        Double.toString(event.interval().duration().toSeconds() / SECONDS_PER_MINUTE),
                        event.kind() == Event.Kind.PAUSED ? "1" : "0",
                        Long.toString((last == null ? event.history().createdAt() : last).toEpochMilli()),
                        joined(imported.answers().stream()
                                .map(answer -> answer.user().value()))));
    }

    private static Stream<Long> reactors(Map<String, LegacyValue> fields) {
        return fields.containsKey("reactions")
                ? items(field(fields, "reactions"))
                        .map(item -> id(field(((LegacyValue.Fields) item).values(), "user_id")))
                : items(field(fields, "users_who_reacted")).map(CanonicalLines::id);
    }

    private static Stream<LegacyValue> items(LegacyValue value) {
        return ((LegacyValue.Items) value).items().stream();
    }

    private static LegacyValue field(Map<String, LegacyValue> fields, String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    private static long id(LegacyValue value) {
        return ((LegacyValue.Whole) value).number().longValueExact();
    }

    private static String text(LegacyValue value) {
        return ((LegacyValue.Text) value).text();
    }

    private static double number(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return whole.number().doubleValue();
        }
        return value instanceof LegacyValue.Decimal decimal ? decimal.number() : MINUTES_PER_DAY;
    }

    private static String joined(Stream<Long> ids) {
        return ids.distinct().sorted().map(id -> Long.toString(id)).collect(Collectors.joining(","));
    }

    private static String hash(Stream<Line> lines) {
        String text =
                lines.sorted(Comparator.comparingLong(Line::id)).map(Line::text).collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private record Line(long id, String text) {}
}
