package reminderbot.adapters.jsonlegacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyUnreadable.Kind;
import reminderbot.application.legacy.LegacyValue;

class JsonLegacySourceTest {
    @TempDir
    private Path folder;

    @Test
    void records_stand_at_the_outermost_level_in_the_order_of_the_file() throws IOException, LegacyUnreadable {
        LegacyContents contents = read("{\"20\": {\"title\": \"A\"}, \"10\": null, \"x\": [1]}");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly("20", "10", "x");
        assertThat(contents.leftBehind()).isEmpty();
    }

    @Test
    void or_below_events_in_an_envelope() throws IOException, LegacyUnreadable {
        LegacyContents contents = read("{\"events\": {\"20\": {}, \"10\": {}}, \"metadata\": {}}");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly("20", "10");
        assertThat(contents.leftBehind()).isEmpty();
    }

    @Test
    void what_stands_beside_an_envelope_is_a_record_too_or_told() throws IOException, LegacyUnreadable {
        LegacyContents contents =
                read("{\"metadata\": {\"v\": 1}, \"30\": {}, \"events\": {\"20\": {}}, \"version\": 2}");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly("20", "30");
        assertThat(contents.leftBehind()).hasSize(2);
    }

    @Test
    void of_two_envelopes_the_last_counts_and_the_first_is_told() throws IOException, LegacyUnreadable {
        LegacyContents contents = read("{\"events\": {\"20\": {}}, \"events\": {\"10\": {}}}");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly("10");
        assertThat(contents.leftBehind()).hasSize(1);
    }

    @Test
    void every_kind_of_value_is_read_as_it_stands() throws IOException, LegacyUnreadable {
        assertThat(value("\"a\\u00e9\\ud83c\\udf89\"")).isEqualTo(new LegacyValue.Text("aé🎉"));
        assertThat(value("1100000000000000101")).isEqualTo(whole("1100000000000000101"));
        assertThat(value("18446744073709551616")).isEqualTo(whole("18446744073709551616"));
        assertThat(value("-5")).isEqualTo(whole("-5"));
        assertThat(value("60.0")).isEqualTo(new LegacyValue.Decimal(60.0, "60.0"));
        assertThat(value("1.1e18")).isEqualTo(new LegacyValue.Decimal(1.1e18, "1.1e18"));
        assertThat(value("true")).isEqualTo(new LegacyValue.Flag(true));
        assertThat(value("null")).isEqualTo(new LegacyValue.Nothing());
        assertThat(value("[1, []]"))
                .isEqualTo(new LegacyValue.Items(List.of(whole("1"), new LegacyValue.Items(List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999"})
    void numbers_beyond_all_numbers_are_read_to_be_corrected(String number) throws IOException, LegacyUnreadable {
        assertThat(value(number)).isInstanceOfSatisfying(LegacyValue.Decimal.class, decimal -> {
            assertThat(decimal.number()).matches(found -> !Double.isFinite(found));
            assertThat(decimal.written()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"INF", "+INF", "-INF", "+Infinity", "+NaN", "-NaN", "+5", "nan"})
    void what_python_does_not_write_is_no_number(String number) throws IOException {
        assertThat(refused("{\"20\": " + number + "}").kind()).isEqualTo(Kind.JSON_CORRUPT);
    }

    @Test
    void what_has_no_place_may_nest() throws IOException, LegacyUnreadable {
        assertThat(value("[".repeat(60) + "]".repeat(60))).isInstanceOf(LegacyValue.Items.class);
    }

    @Test
    void of_a_name_that_stands_there_twice_the_last_value_counts_and_it_is_told() throws IOException, LegacyUnreadable {
        LegacyContents contents = read("{\"20\": {\"title\": \"A\", \"x\": 1, \"title\": \"B\"}, \"20\": {}}");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly("20", "20");
        assertThat(contents.events().get(0).value()).isInstanceOfSatisfying(LegacyValue.Fields.class, fields -> {
            assertThat(fields.values()).containsEntry("title", new LegacyValue.Text("B"));
            assertThat(fields.repeated()).isEqualTo(Set.of("title"));
        });
    }

    @Test
    void a_byte_order_mark_is_skipped_once() throws IOException, LegacyUnreadable {
        assertThat(read("\uFEFF{}").events()).isEmpty();
        assertThat(refused("\uFEFF\uFEFF{}").kind()).isEqualTo(Kind.JSON_CORRUPT);
    }

    @Test
    void text_of_more_than_one_byte_is_read_across_the_edges_of_buffers() throws IOException, LegacyUnreadable {
        for (int shift = 0; shift < 4; shift++) {
            String text = "a".repeat(shift) + "🎉é".repeat(20_000);

            assertThat(value('"' + text + '"')).isEqualTo(new LegacyValue.Text(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{¶  \"20\": {¶    \"title\": \"A\"              | line 3",
                "{\"20\": {}} {\"30\": {}}                         | something follows",
                "{\"20\": {}},                                     | line 1, column 11",
                "// edited¶{}                                     | line 1",
                "{\"20\": {},}                                     | line 1",
                "{\"20\": 'A'}                                     | line 1",
                "{20: {}}                                          | line 1",
                "{\"20\": 01}                                      | line 1",
                "{\"20\": {\"a\": \"tab\there\"}}                  | line 1",
                "[1, 2                                             | line 1",
                "{\"20\": nul}                                     | line 1"
            })
    void a_damaged_file_is_refused_with_the_place(String content, String told) throws IOException {
        LegacyUnreadable refused = refused(content.replace("¶", "\n"));

        assertThat(refused.kind()).isEqualTo(Kind.JSON_CORRUPT);
        assertThat(refused)
                .hasMessageContaining(told)
                .hasMessageContaining("line ")
                .hasMessageContaining("column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\uFEFF"})
    void an_empty_file_is_damage_not_an_empty_list(String content) throws IOException {
        LegacyUnreadable refused = refused(content);

        assertThat(refused.kind()).isEqualTo(Kind.JSON_CORRUPT);
        assertThat(refused).hasMessageContaining("empty file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "[{\"20\": {}}]", "5", "\"a\"", "true", "{\"events\": []}", "{\"events\": null}"})
    void a_whole_file_that_holds_no_events_is_refused_as_such(String content) throws IOException {
        assertThat(refused(content).kind()).isEqualTo(Kind.VALIDATION_FAILED);
    }

    @Test
    void deep_nesting_is_refused_before_it_uses_up_the_stack() throws IOException {
        for (String opening : List.of("[", "{\"a\":")) {
            LegacyUnreadable refused = refused("{\"20\": " + opening.repeat(1_000_000));

            assertThat(refused.kind()).isEqualTo(Kind.JSON_CORRUPT);
            assertThat(refused).hasMessageContaining("line 1").hasMessageContaining("depth");
        }
    }

    @Test
    void a_number_of_endless_digits_is_refused() throws IOException {
        assertThat(refused("{\"20\": " + "9".repeat(1_000_000) + "}").kind()).isEqualTo(Kind.JSON_CORRUPT);
        assertThat(refused("{\"20\": 0." + "9".repeat(1_000_000) + "}").kind()).isEqualTo(Kind.JSON_CORRUPT);
    }

    @Test
    void a_number_of_many_digits_and_a_text_of_many_characters_are_read() throws IOException, LegacyUnreadable {
        assertThat(value("9".repeat(5000))).isEqualTo(whole("9".repeat(5000)));
        assertThat(value('"' + "x".repeat(5_000_000) + '"')).isEqualTo(new LegacyValue.Text("x".repeat(5_000_000)));
    }

    @Test
    void a_hundred_thousand_answers_to_one_event_are_read() throws IOException, LegacyUnreadable {
        String users = LongStream.range(0, 100_000)
                .mapToObj(n -> Long.toString(200_000_000_000_000_000L + n))
                .collect(Collectors.joining(",\n"));

        assertThat(value("[" + users + "]"))
                .isInstanceOfSatisfying(
                        LegacyValue.Items.class,
                        list -> assertThat(list.items()).hasSize(100_000));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_with_the_place() throws IOException {
        byte[] latin = "{\n  \"20\": \"é".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(latin)).hasMessageContaining("line 2, column 10: this is no UTF-8");
        assertThat(refused(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'})
                        .kind())
                .as("half a character")
                .isEqualTo(Kind.JSON_CORRUPT);
        assertThat(refused(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}).kind())
                .as("a character written longer than need be")
                .isEqualTo(Kind.JSON_CORRUPT);
        assertThat(refused(new byte[] {'"', (byte) 0xF0, (byte) 0x9F}))
                .as("a character that is cut off")
                .hasMessageContaining("no UTF-8");
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16)).kind()).isEqualTo(Kind.JSON_CORRUPT);
    }

    @Test
    void other_files_are_called_what_they_are() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write('{');
        }

        assertThat(refused("SQLite format 3\u0000rest")).hasMessageContaining("SQLite");
        assertThat(refused(packed.toByteArray())).hasMessageContaining("compressed");
        assertThat(refused(new byte[4096]).kind()).isEqualTo(Kind.JSON_CORRUPT);
    }

    @Test
    void a_file_that_is_not_there_or_no_file_is_not_found() {
        for (Path path : List.of(folder.resolve("none.json"), folder)) {
            LegacyUnreadable refused = catchThrowableOfType(LegacyUnreadable.class, new JsonLegacySource(path)::read);

            assertThat(refused.kind()).isEqualTo(Kind.JSON_NOT_FOUND);
            assertThat(refused).hasMessageContaining(path.toString());
        }
    }

    @Test
    void the_file_stays_as_it_is() throws IOException, LegacyUnreadable {
        Path file = write("{\"20\": {}}".getBytes(StandardCharsets.UTF_8));

        new JsonLegacySource(file).read();

        assertThat(file).hasContent("{\"20\": {}}");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_text_that_ends_too_early_is_refused_in_words_of_its_own() throws IOException {
        assertThat(refused("{\"20\": {\"title\": \"A\"").getMessage())
                .contains("is damaged in line 1, column ")
                .doesNotContain("Source", "REDACTED", "StreamReadFeature");
    }

    private LegacyValue value(String json) throws IOException, LegacyUnreadable {
        return read("{\"20\": " + json + "}").events().get(0).value();
    }

    private LegacyContents read(String content) throws IOException, LegacyUnreadable {
        return new JsonLegacySource(write(content.getBytes(StandardCharsets.UTF_8))).read();
    }

    private LegacyUnreadable refused(String content) throws IOException {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    private LegacyUnreadable refused(byte[] content) throws IOException {
        return catchThrowableOfType(LegacyUnreadable.class, new JsonLegacySource(write(content))::read);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("watched_reminders.json"), content);
    }

    private static LegacyValue whole(String number) {
        return new LegacyValue.Whole(new BigInteger(number));
    }
}
