package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.maintenance.Backup;
import reminderbot.adapters.sqlite.maintenance.Backups;

/** {@code backup}: a checked copy of the database, also while the bot runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Copies the database, checks the copy and removes old ones: the newest of each of the last 7 days and"
                        + " of the last 4 weeks stay. May be used while the bot runs.")
final class BackupCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder to write to; BACKUP_PATH or backups beside the database unless you say otherwise.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        DatabaseFile database = DatabaseFile.existing(storage.database());
        Backups backups = storage.backups(folder);
        Backup backup = backups.make(database, storage.time().instant());
        List<Path> removed = backups.rotate(backup.takenAt());
        Output.print(json, object(backup, removed), lines(backup, removed));
        return 0;
    }

    private static ObjectNode object(Backup backup, List<Path> removed) {
        ObjectNode object = Output.object();
        object.put("backup", backup.file().toString());
        object.put("taken_at", backup.takenAt().toString());
        object.put("bytes", backup.bytes());
        object.set("rows", Output.numbers(backup.rows()));
        ArrayNode gone = object.putArray("removed");
        removed.forEach(old -> gone.add(old.toString()));
        return object;
    }

    private static List<String> lines(Backup backup, List<Path> removed) {
        List<String> lines = new ArrayList<>();
        lines.add("Backup made and checked: %s (%s)".formatted(backup.file(), Words.size(backup.bytes())));
        lines.add("Rows: " + Words.rows(backup.rows()));
        removed.forEach(old -> lines.add("Old backup removed: " + old));
        return lines;
    }
}
