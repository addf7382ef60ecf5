package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.FirstReminders;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.Takeover;
import reminderbot.bootstrap.migration.MigrationRefused;
import reminderbot.bootstrap.migration.MigrationReport;
import reminderbot.bootstrap.migration.StorageName;
import reminderbot.domain.storage.Everything;

/** A migration's report as one JSON object: {@code migrate --json}. */
final class MigrationJson {
    private static final double MILLIS_PER_SECOND = 1_000.0;

    private MigrationJson() {}

    /** Of one that came to its end. */
    static ObjectNode of(MigrationReport report) {
        ObjectNode object = Output.object();
        object.put("status", report.status().name().toLowerCase(Locale.ROOT));
        object.putNull("error");
        addPlaces(object, report.from(), report.to(), report.zone());
        object.put("backup", report.backup().map(Path::toString).orElse(null));
        addContents(object, report.takeover());
        addFirst(object, report.firstReminders());
        object.put("verified", report.verified());
        object.put("seconds", seconds(report.took()));
        return object;
    }

    /** Of one that was refused or failed. */
    static ObjectNode refused(MigrationRefused refusal, StorageName from, StorageName to, ZoneId zone) {
        ObjectNode object = Output.object();
        object.put("status", "refused");
        object.putObject("error").put("code", refusal.code().name()).put("message", refusal.getMessage());
        addPlaces(object, from, to, zone);
        object.putNull("backup");
        addContents(object, Takeover.of(Everything.NOTHING));
        addFirst(object, 0, null);
        object.put("verified", false);
        object.put("seconds", 0.0);
        return object;
    }

    private static void addPlaces(ObjectNode object, StorageName from, StorageName to, ZoneId zone) {
        object.put("source", from.toString());
        object.put("target", to.toString());
        object.put("zone", zone.toString());
    }

    private static void addContents(ObjectNode object, Takeover takeover) {
        Everything everything = takeover.everything();
        object.put("guilds", everything.guilds().size());
        object.put("events", everything.events().size());
        object.put("reactions", everything.answers());
        object.put("users", everything.members().size());
        ArrayNode rejected = object.putArray("rejected");
        for (LegacyImport.Rejection one : takeover.rejected()) {
            addLine(rejected, one.key(), "reason", one.reason().name(), one.detail());
        }
        ArrayNode warnings = object.putArray("warnings");
        for (LegacyImport.Warning one : takeover.warnings()) {
            addLine(warnings, one.key(), "code", one.code().name(), one.detail());
        }
    }

    private static void addLine(ArrayNode lines, String key, String kind, String name, String detail) {
        lines.addObject().put("key", key).put(kind, name).put("detail", detail);
    }

    private static void addFirst(ObjectNode object, FirstReminders first) {
        addFirst(object, first.events(), first.earliest().orElse(null));
    }

    private static void addFirst(ObjectNode object, int events, @Nullable Instant earliest) {
        object.putObject("first_reminders")
                .put("events", events)
                .put("earliest", earliest == null ? null : earliest.toString());
    }

    private static double seconds(Duration took) {
        return took.toMillis() / MILLIS_PER_SECOND;
    }
}
