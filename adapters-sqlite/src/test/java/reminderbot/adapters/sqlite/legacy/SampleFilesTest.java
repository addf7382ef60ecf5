package reminderbot.adapters.sqlite.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static reminderbot.adapters.sqlite.legacy.Found.field;
import static reminderbot.adapters.sqlite.legacy.Found.has;
import static reminderbot.adapters.sqlite.legacy.Found.items;
import static reminderbot.adapters.sqlite.legacy.Found.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;

/** Files that the older bot's own code wrote, against what an independent reader found in them. */
class SampleFilesTest {
    private static final Path SAMPLES = Path.of("../../shared/legacy");
    private static final String LIST = "users_who_reacted";

    @BeforeEach
    void requireSamples() {
        assumeTrue(Files.isDirectory(SAMPLES), "the sample files are not beside the project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite/peewee/discord_bot.db", "sqlite/typescript/discord_bot.db"})
    void what_is_read_is_what_an_independent_reader_found(String name) throws Exception {
        JsonNode expected = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected.json").toFile())
                .get(name);

        LegacyContents contents = read(name);

        assertThat(sha256(canonicalLines(contents)))
                .isEqualTo(expected.get("sha256_of_canonical_lines").textValue());
        assertThat(contents.events()).hasSize(expected.get("events").intValue());
        assertThat(contents.events())
                .filteredOn(SampleFilesTest::isPaused)
                .hasSize(expected.get("paused").intValue());
        assertThat(contents.guilds()).hasSize(expected.get("guilds").intValue());
        assertThat(contents.events().stream().flatMap(SampleFilesTest::reactors))
                .hasSize(expected.get("reactions").intValue());
        assertThat(people(contents))
                .hasSize(expected.get("users_per_guild_rows").intValue());
        assertThat(contents.members())
                .filteredOn(member -> field(member, "is_bot").equals(new LegacyValue.Flag(true)))
                .hasSize(expected.path("bots").intValue());
        assertThat(contents.leftBehind())
                .isEqualTo(logs(expected.path("reminder_logs").intValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite/peewee/discord_bot.db", "sqlite/typescript/discord_bot.db"})
    void every_field_is_what_an_independent_reader_found(String name) throws Exception {
        JsonNode expected = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected.json").toFile())
                .get(name)
                .get("event_list");

        List<LegacyRecord> events = read(name).events();

        for (int i = 0; i < events.size(); i++) {
            LegacyRecord event = events.get(i);
            JsonNode other = expected.get(i);
            assertThat(event.key()).isEqualTo(other.get("message_id").textValue());
            assertThat(field(event, "description"))
                    .isEqualTo(
                            other.get("description").isNull()
                                    ? new LegacyValue.Nothing()
                                    : new LegacyValue.Text(
                                            other.get("description").textValue()));
            assertThat(plain(field(event, "created_at")))
                    .isEqualTo(other.get("created_at_raw").textValue());
        }
    }

    @Test
    void settings_of_guilds_are_what_an_independent_reader_found() throws Exception {
        String name = "sqlite/typescript/discord_bot.db";
        JsonNode expected = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected.json").toFile())
                .get(name)
                .get("guild_configs");

        List<LegacyRecord> guilds = read(name).guilds();

        for (int i = 0; i < guilds.size(); i++) {
            LegacyRecord guild = guilds.get(i);
            JsonNode other = expected.get(i);
            for (String column : List.of("guild_id", "guild_name", "reminder_channel_name", "timezone")) {
                assertThat(plain(field(guild, column)))
                        .isEqualTo(other.get(column).textValue());
            }
            assertThat(field(guild, "default_reactions"))
                    .isEqualTo(ListText.parse(other.get("default_reactions").textValue())
                            .orElseThrow());
        }
    }

    @Test
    void rows_that_are_only_in_the_log_are_those_of_the_file_with_the_same_content() throws Exception {
        LegacyContents contents = read("sqlite/peewee-wal/discord_bot.db");

        assertThat(contents).isEqualTo(read("sqlite/peewee/discord_bot.db"));
        assertThat(contents.events()).hasSize(4);
    }

    private static LegacyContents read(String name) throws Exception {
        return new SqliteLegacySource(SAMPLES.resolve(name)).read();
    }

    private static List<String> logs(int count) {
        return count == 0 ? List.of() : List.of(count + " reminder logs: the history of the older bot");
    }

    private static boolean isPaused(LegacyRecord event) {
        return field(event, "is_paused").equals(new LegacyValue.Flag(true));
    }

    private static Stream<String> reactors(LegacyRecord event) {
        return has(event, LIST)
                ? items(field(event, LIST)).stream().map(Found::plain)
                : items(field(event, "reactions")).stream().map(answer -> plain(field(answer, "user_id")));
    }

    private static Stream<String> people(LegacyContents contents) {
        Stream<String> reactors = contents.events().stream()
                .flatMap(event -> reactors(event).map(user -> user + " in " + plain(field(event, "guild_id"))));
        Stream<String> members = contents.members().stream()
                .map(member -> plain(field(member, "user_id")) + " in " + plain(field(member, "guild_id")));
        return Stream.concat(reactors, members).distinct();
    }

    private static String canonicalLines(LegacyContents contents) {
        return contents.events().stream()
                .sorted(Comparator.comparingLong(event -> Long.parseLong(event.key())))
                .map(SampleFilesTest::canonicalLine)
                .collect(Collectors.joining("\n"));
    }

    private static String canonicalLine(LegacyRecord event) {
        String people = reactors(event)
                .sorted(Comparator.comparingLong(Long::parseLong))
                .collect(Collectors.joining(","));
        Stream<String> columns = Stream.of(
                        "message_id",
                        "channel_id",
                        "guild_id",
                        "title",
                        "interval_minutes",
                        "is_paused",
                        "last_reminder")
                .map(column -> plain(field(event, column)));
        return Stream.concat(columns, Stream.of(people)).collect(Collectors.joining("|"));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
