package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Warning;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.Reaction;

/** What the import rules made of records, to look at. */
record Judged(LegacyImport result) {
    static final Instant NOW = TestClock.START;
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static Judged of(OldRecord... records) {
        return of(options(OperatingMode.STANDARD, null), records);
    }

    static Judged inTestMode(OldRecord... records) {
        return of(options(OperatingMode.TEST, null), records);
    }

    static Judged withGuildForUnknown(GuildId guild, OldRecord... records) {
        return of(options(OperatingMode.STANDARD, guild), records);
    }

    static Judged withGuildForUnknown(GuildId guild, LegacyContents contents) {
        return of(options(OperatingMode.STANDARD, guild), contents);
    }

    static Judged of(LegacyContents contents) {
        return of(options(OperatingMode.STANDARD, null), contents);
    }

    static ImportOptions options(OperatingMode mode, @Nullable GuildId guildForUnknown) {
        return new ImportOptions(ZONE, NOW, mode, GuildSettings.DEFAULT, guildForUnknown);
    }

    private static Judged of(ImportOptions options, OldRecord... records) {
        return of(
                options,
                LegacyContents.of(Arrays.stream(records).map(OldRecord::build).toList()));
    }

    private static Judged of(ImportOptions options, LegacyContents contents) {
        return new Judged(new ImportRules(options).judge(contents));
    }

    /** The only event. */
    Event event() {
        return imported().event();
    }

    /** Of the only event. */
    List<Reaction> answers() {
        return imported().answers();
    }

    /** What was corrected, in order. */
    List<Code> codes() {
        return result.warnings().stream().map(Warning::code).toList();
    }

    /** Of the only rejection. */
    Reason reason() {
        assertThat(result.events()).isEmpty();
        assertThat(result.rejected()).hasSize(1);
        return result.rejected().get(0).reason();
    }

    /** Of the only warning. */
    String detail() {
        assertThat(result.warnings()).hasSize(1);
        return details().get(0);
    }

    /** Of all warnings, in order. */
    List<String> details() {
        return result.warnings().stream().map(Warning::detail).toList();
    }

    private ImportedEvent imported() {
        assertThat(result.rejected()).isEmpty();
        assertThat(result.events()).hasSize(1);
        return result.events().get(0);
    }
}
