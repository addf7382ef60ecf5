package reminderbot.application.legacy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;

/**
 * What a careful importer makes of the older bot's records ({@code legacy/README.md}, "What a careful importer does"). Pure:
 * nothing is read, written or asked, and no input makes it fail. Thread-safe.
 */
public final class ImportRules {
    private final ImportOptions options;
    private final Times times;

    public ImportRules(ImportOptions options) {
        this.options = options;
        this.times = new Times(options.zone(), options.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Judges everything that was read. Each record of an event is either taken over or refused with a reason; only of
     * records with the same key all but the last are neither, with a warning each.
     */
    public LegacyImport judge(LegacyContents contents) {
        Findings findings = new Findings();
        contents.leftBehind().forEach(line -> findings.warn("", Code.KEY_IGNORED, line));
        ImportedGuilds guilds = new ImportedGuilds(options, findings);
        guilds.describe(contents.guilds());
        ImportedMembers members = new ImportedMembers(options, times, findings);
        members.describe(contents.members());
        EventRecord rules = new EventRecord(options, times, guilds, members);
        List<ImportedEvent> events = new EventRecords(rules, findings).judge(contents.events());
        members.guilds().forEach(guilds::of);
        return new LegacyImport(guilds.all(), events, members.all(), findings.rejected(), findings.warnings());
    }
}
