package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reminderbot.adapters.sqlite.maintenance.Backup;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.adapters.sqlite.maintenance.Status;
import reminderbot.adapters.sqlite.maintenance.StatusReader;

/** {@code db status}: how the database is, also while the bot runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says how the database is: sizes, rows, indexes, settings, last backup. Changes nothing, and may be used"
                        + " while the bot runs.")
final class DbStatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        Status status = StatusReader.read(storage.database(), storage.backups(null), storage.time());
        Instant now = storage.time().instant();
        Output.print(json, object(status, now), lines(status, now));
        return 0;
    }

    private static ObjectNode object(Status status, Instant now) {
        ObjectNode object = Output.object();
        object.put("database", status.database().toString());
        object.put("bytes", status.bytes());
        object.put("log_bytes", status.logBytes());
        object.put("free_bytes", status.freeBytes());
        object.put("schema_version", status.schemaVersion());
        object.put("in_use", status.held());
        object.put("interrupted_restore", Restore.interrupted(status.database()).isPresent());
        ObjectNode pragmas = object.putObject("pragmas");
        status.pragmas().forEach(pragmas::put);
        object.set("rows", Output.numbers(status.rows()));
        addIndexes(object.putArray("indexes"), status.indexes());
        status.lastBackup()
                .ifPresentOrElse(backup -> addBackup(object, backup, now), () -> object.putNull("last_backup"));
        return object;
    }

    private static void addIndexes(ArrayNode array, List<Status.Index> indexes) {
        for (Status.Index index : indexes) {
            array.addObject()
                    .put("name", index.name())
                    .put("table", index.table())
                    .put("bytes", index.bytes())
                    .put("statistics", index.statistics());
        }
    }

    private static void addBackup(ObjectNode object, Backup backup, Instant now) {
        object.putObject("last_backup")
                .put("file", backup.file().toString())
                .put("bytes", backup.bytes())
                .put("taken_at", backup.takenAt().toString())
                .put("age_seconds", Duration.between(backup.takenAt(), now).toSeconds());
    }

    private static List<String> lines(Status status, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("Database:     " + status.database());
        lines.add("Size:         %s, of which %s free; %s more in its log"
                .formatted(Words.size(status.bytes()), Words.size(status.freeBytes()), Words.size(status.logBytes())));
        lines.add("Tables:       version " + status.schemaVersion());
        lines.add("In use:       " + (status.held() ? "yes, a bot has it open" : "no"));
        lines.add("Last backup:  "
                + status.lastBackup().map(backup -> backup(backup, now)).orElse("none"));
        lines.add("Rows:         " + Words.rows(status.rows()));
        lines.add("Settings:     "
                + status.pragmas().entrySet().stream()
                        .map(pragma -> pragma.getKey() + "=" + pragma.getValue())
                        .collect(Collectors.joining(" ")));
        lines.add("Indexes:");
        status.indexes().forEach(index -> lines.add(index(index)));
        Restore.interrupted(status.database()).ifPresent(what -> lines.add("Attention: " + what));
        return lines;
    }

    private static String backup(Backup backup, Instant now) {
        return "%s (%s), %s old"
                .formatted(
                        backup.file(), Words.size(backup.bytes()), Words.age(Duration.between(backup.takenAt(), now)));
    }

    private static String index(Status.Index index) {
        return "  %-33s of %-14s %10s  %s"
                .formatted(
                        index.name(),
                        index.table(),
                        Words.size(index.bytes()),
                        index.statistics() ? "with statistics" : "no statistics");
    }
}
