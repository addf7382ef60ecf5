package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.adapters.sqlite.maintenance.Restored;

/** {@code restore}: a backup takes the place of the database, which is kept aside. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks a backup and puts it in the place of the database, which is kept aside. Stop the bot first.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        Restored restored = Restore.of(storage.database(), storage.time()).handle(file);
        Output.print(json, object(restored), lines(restored));
        return 0;
    }

    private ObjectNode object(Restored restored) {
        ObjectNode object = Output.object();
        object.put("database", restored.database().toString());
        object.put("restored_from", file.toString());
        object.put("set_aside", restored.aside().map(Path::toString).orElse(null));
        object.put("older_tables", restored.olderTables());
        object.set("rows", Output.numbers(restored.rows()));
        return object;
    }

    private List<String> lines(Restored restored) {
        List<String> lines = new ArrayList<>();
        lines.add("Restored: %s is now what %s holds".formatted(restored.database(), file));
        lines.add("Rows: " + Words.rows(restored.rows()));
        restored.aside()
                .ifPresent(aside -> lines.add(
                        "The database from before is " + aside + "; delete it when you do not need it any more."));
        if (restored.olderTables()) {
            lines.add("Its tables are of an older version; the bot brings them up to date at its next start.");
        }
        return lines;
    }
}
