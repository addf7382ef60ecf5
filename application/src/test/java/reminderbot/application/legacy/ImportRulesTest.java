package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.application.legacy.LegacyImport.Warning;
import reminderbot.contracts.fixture.Ids;

/** Records together: each judged alone, and a line for everything. */
class ImportRulesTest {
    @Test
    void a_bad_record_is_refused_alone_and_named() {
        LegacyRecord list = new LegacyRecord("93", list());

        Judged judged = Judged.of(LegacyContents.of(List.of(
                list,
                OldRecord.empty().under(Ids.message(5).toString()).build(),
                OldRecord.sound().build(),
                OldRecord.sound().under("abc").build())));

        assertThat(judged.result().events()).hasSize(1);
        assertThat(judged.result().rejected())
                .extracting(Rejection::key)
                .containsExactlyInAnyOrder("93", Ids.message(5).toString(), "abc");
        assertThat(judged.result().rejected())
                .extracting(Rejection::reason)
                .containsExactlyInAnyOrder(Reason.NOT_AN_OBJECT, Reason.CHANNEL_INVALID, Reason.ID_INVALID);
    }

    @Test
    void what_is_wrong_with_a_refused_record_besides_is_not_told() {
        Judged judged = Judged.of(OldRecord.empty().with("title", list()).with("colour", text("red")));

        assertThat(judged.reason()).isEqualTo(Reason.CHANNEL_INVALID);
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void nothing_at_all_is_no_damage() {
        assertThat(Judged.of().result())
                .isEqualTo(new LegacyImport(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void unknown_fields_are_counted_once_per_name_and_null_is_absent() {
        Judged judged = Judged.of(
                OldRecord.sound().with("colour", text("red")).with("shade", OldRecord.NULL),
                OldRecord.sound().about(2).with("colour", whole(7)).with("taste", list()));

        assertThat(judged.result().warnings())
                .containsExactly(
                        new Warning(
                                "",
                                Code.FIELD_UNKNOWN,
                                "field \"colour\" of 2 records is not known here and not taken over"),
                        new Warning(
                                "",
                                Code.FIELD_UNKNOWN,
                                "field \"taste\" of 1 records is not known here and not taken over"));
    }

    @Test
    void a_field_that_stands_there_twice_is_told() {
        Judged judged = Judged.of(OldRecord.sound().repeating("title").repeating("guild_id"));

        assertThat(judged.codes()).containsExactly(Code.KEY_DUPLICATE);
        assertThat(judged.detail()).endsWith(": \"guild_id\", \"title\"");
    }

    @Test
    void what_a_reader_left_behind_is_told() {
        Judged judged = Judged.of(new LegacyContents(List.of(), List.of(), List.of(), List.of("3 reminder logs")));

        assertThat(judged.result().warnings()).containsExactly(new Warning("", Code.KEY_IGNORED, "3 reminder logs"));
    }

    @Test
    void what_stood_there_is_shown_short_and_on_one_line() {
        Judged judged = Judged.of(OldRecord.sound().with("last_reminder", text("\u001B[2J\n" + "x".repeat(1000))));

        assertThat(judged.detail()).hasSizeLessThan(150).doesNotContain("\u001B", "\n");
    }

    @Test
    void a_hundred_thousand_answers_to_one_event_are_taken_over() {
        LegacyValue[] users = LongStream.range(0, 100_000)
                .mapToObj(n -> whole(Ids.user(1).value() + n))
                .toArray(LegacyValue[]::new);

        Judged judged = Judged.of(OldRecord.sound().with("users_who_reacted", list(users)));

        assertThat(judged.answers()).hasSize(100_000);
        assertThat(judged.result().members()).hasSize(100_000);
    }

    @Test
    void events_keep_the_order_of_the_file() {
        List<LegacyRecord> records = new ArrayList<>();
        for (int n : new int[] {3, 1, 2}) {
            records.add(OldRecord.sound().about(n).build());
        }

        assertThat(Judged.of(LegacyContents.of(records)).result().events())
                .extracting(imported -> imported.event().place().message())
                .containsExactly(Ids.message(3), Ids.message(1), Ids.message(2));
    }
}
