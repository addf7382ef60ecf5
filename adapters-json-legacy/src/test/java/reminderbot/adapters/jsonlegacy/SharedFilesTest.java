package reminderbot.adapters.jsonlegacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.jsonlegacy.SharedFiles.Expected;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.ImportRules;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/** Every sample file of the older bot, read and judged, against what an independent reader found in it. */
class SharedFilesTest {
    /** After the latest time in the files that is meant, before those that are not. */
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    private Path temporary;

    @Test
    void every_format_found_in_the_field_is_taken_over() throws IOException, LegacyUnreadable {
        Path folder = SharedFiles.folder(".");
        List<Expected> files = SharedFiles.expectedIn(folder).stream()
                .filter(file -> file.file().startsWith("json/"))
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        SoftAssertions softly = new SoftAssertions();
        for (Expected file : files) {
            Path path = SharedFiles.unpacked(folder.resolve(file.file()), temporary);
            checkSound(softly, file, new JsonLegacySource(path).read());
        }
        softly.assertAll();
    }

    @Test
    void every_damaged_file_is_taken_over_as_far_as_it_can_be() throws LegacyUnreadable {
        Path folder = SharedFiles.folder("damaged");
        List<Expected> files = SharedFiles.expectedIn(folder);

        assertThat(files).hasSizeGreaterThanOrEqualTo(21);
        SoftAssertions softly = new SoftAssertions();
        files.forEach(file -> checkDamaged(softly, file, folder.resolve(file.file())));
        softly.assertAll();
    }

    private static void checkSound(SoftAssertions softly, Expected file, LegacyContents read) {
        LegacyImport judged = judge(file, read);
        int held = file.count("without_guild");
        softly.assertThat(read.events()).as("%s events", file).hasSize(file.count("events"));
        softly.assertThat(CanonicalLines.hashOfRead(read.events()))
                .as("%s, what is read", file)
                .isEqualTo(file.text("sha256_of_canonical_lines"));
        softly.assertThat(CanonicalLines.countMissing(read.events()))
                .as("%s, who is missing", file)
                .isEqualTo(file.count("missing_members"));
        softly.assertThat(CanonicalLines.hashOfImported(judged.events()))
                .as("%s, what is taken over", file)
                .isEqualTo(file.text("sha256_of_imported_rows"));
        softly.assertThat(judged.events()).as("%s events", file).hasSize(file.count("imported_events"));
        softly.assertThat(judged.rejected())
                .as("%s held back", file)
                .hasSize(held)
                .allMatch(refused -> refused.reason() == Reason.GUILD_UNKNOWN);
        softly.assertThat(judged.guilds()).as("%s guilds", file).hasSize(file.count("guilds"));
        softly.assertThat(judged.members()).as("%s members", file).hasSize(file.count("users_per_guild_rows"));
        softly.assertThat(people(judged).distinct())
                .as("%s distinct people", file)
                .hasSize(file.count("distinct_users"));
        if (held == 0) {
            softly.assertThat(answers(judged)).as("%s answers", file).isEqualTo(file.count("reactions"));
            softly.assertThat(paused(judged)).as("%s paused", file).isEqualTo(file.count("paused"));
            softly.assertThat(count(judged, Code.INTERVAL_DEFAULTED))
                    .as("%s intervals", file)
                    .isEqualTo(file.count("interval_defaulted"));
        }
    }

    private static void checkDamaged(SoftAssertions softly, Expected file, Path path) {
        JsonLegacySource source = new JsonLegacySource(path);
        if (file.text("file_error").isEmpty()) {
            try {
                LegacyImport judged = judge(file, source.read());
                softly.assertThat(judged.events()).as("%s imported", file).hasSize(file.count("imported"));
                softly.assertThat(judged.rejected()).as("%s rejected", file).hasSize(file.count("rejected"));
                softly.assertThat(judged.warnings())
                        .as("%s warnings", file)
                        .hasSizeGreaterThanOrEqualTo(file.count("warnings_at_least"));
            } catch (LegacyUnreadable refused) {
                softly.fail("%s is refused", refused, file);
            }
        } else {
            LegacyUnreadable refused = catchThrowableOfType(LegacyUnreadable.class, source::read);
            softly.assertThat(refused).as("%s", file).isNotNull();
            softly.assertThat(refused.kind().name()).as("%s", file).isEqualTo(file.text("file_error"));
        }
    }

    private static LegacyImport judge(Expected file, LegacyContents read) {
        OperatingMode mode = file.file().contains("testmode") ? OperatingMode.TEST : OperatingMode.STANDARD;
        return new ImportRules(new ImportOptions(ZoneId.of("Europe/Paris"), NOW, mode, GuildSettings.DEFAULT, null))
                .judge(read);
    }

    private static Stream<Long> people(LegacyImport judged) {
        return judged.members().stream().map(member -> member.user().value());
    }

    private static int answers(LegacyImport judged) {
        return judged.events().stream()
                .mapToInt(event -> event.answers().size())
                .sum();
    }

    private static long paused(LegacyImport judged) {
        return judged.events().stream()
                .map(ImportedEvent::event)
                .filter(event -> event.kind() == Event.Kind.PAUSED)
                .count();
    }

    private static long count(LegacyImport judged, Code code) {
        return judged.warnings().stream()
                .filter(warning -> warning.code() == code)
                .count();
    }
}
