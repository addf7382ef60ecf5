package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reminderbot.adapters.sqlite.maintenance.Optimized;
import reminderbot.adapters.sqlite.maintenance.Optimizer;

/** {@code db optimize}: makes the database smaller and faster. */
@Command(
        name = "optimize",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Empties the log into the file, writes the file anew if a good part of it is free, and lets SQLite learn"
                        + " how many rows there are. Stop the bot first; most of it the bot does by itself each day.")
final class DbOptimizeCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        Optimized done = Optimizer.all(storage.requireIdle());
        ObjectNode object = Output.object();
        object.put("bytes_before", done.bytesBefore());
        object.put("bytes_after", done.bytesAfter());
        object.put("vacuumed", done.vacuumed());
        object.put("analysed", done.analysed());
        Output.print(json, object, lines(done));
        return 0;
    }

    private static List<String> lines(Optimized done) {
        return List.of(
                "Size: %s before, %s now".formatted(Words.size(done.bytesBefore()), Words.size(done.bytesAfter())),
                done.vacuumed()
                        ? "The file was written anew without its free space."
                        : "The file was not written anew: too little of it is free.",
                done.analysed()
                        ? "SQLite knows how many rows there are of what."
                        : "SQLite was not told how many rows there are of what: with fewer than 1000 events it does better without.");
    }
}
