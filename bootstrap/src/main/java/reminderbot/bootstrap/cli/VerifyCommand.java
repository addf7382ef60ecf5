package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reminderbot.adapters.sqlite.maintenance.Finding;
import reminderbot.adapters.sqlite.maintenance.Verification;

/** {@code verify}: looks through the whole database, also while the bot runs. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Looks through the database: the file, its tables, and each row by the bot's rules. Changes nothing, and"
                        + " may be used while the bot runs. Ends with 3 when something was found.")
final class VerifyCommand implements Callable<Integer> {
    private static final int FINDINGS = 3;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        Verification.Report report = Verification.of(storage.database(), storage.time());
        Output.print(json, object(report), lines(report));
        return report.count() == 0 ? 0 : FINDINGS;
    }

    private static ObjectNode object(Verification.Report report) {
        ObjectNode object = Output.object();
        object.put("database", report.database().toString());
        object.put("findings", report.count());
        object.set("rows_read", Output.numbers(report.rows()));
        ArrayNode first = object.putArray("first_findings");
        for (Finding finding : report.first()) {
            first.addObject()
                    .put("where", finding.where())
                    .put("key", finding.key())
                    .put("what", finding.what());
        }
        return object;
    }

    private static List<String> lines(Verification.Report report) {
        List<String> lines = new ArrayList<>();
        report.first().forEach(finding -> lines.add(finding.toString()));
        long more = report.count() - report.first().size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        lines.add("Rows read: " + Words.rows(report.rows()));
        lines.add(
                report.count() == 0
                        ? "Nothing wrong was found in " + report.database()
                        : "Findings: %d in %s; docs/operations.md says what to do about them"
                                .formatted(report.count(), report.database()));
        return lines;
    }
}
