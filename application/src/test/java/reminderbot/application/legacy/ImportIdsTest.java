package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reminderbot.application.legacy.OldRecord.decimal;
import static reminderbot.application.legacy.OldRecord.flag;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** Which message, channel and guild a record is about. */
class ImportIdsTest {
    private static final String OTHER_KEY = Ids.message(2).toString();

    @Test
    void a_sound_record_is_taken_over_without_a_word() {
        Judged judged = Judged.of(OldRecord.sound());

        assertThat(judged.result().warnings()).isEmpty();
        assertThat(judged.event().place().message()).isEqualTo(Ids.message(1));
        assertThat(judged.event().place().channel()).isEqualTo(Ids.CHANNEL);
        assertThat(judged.event().place().guild()).isEqualTo(Ids.GUILD);
    }

    @Test
    void ids_may_be_written_as_texts() {
        Judged judged = Judged.of(OldRecord.sound()
                .with("message_id", text(OldRecord.KEY))
                .with("channel_id", text(Ids.CHANNEL.toString()))
                .with("guild_id", text(Ids.GUILD.toString())));

        assertThat(judged.result().warnings()).isEmpty();
        assertThat(judged.event().place().channel()).isEqualTo(Ids.CHANNEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4194304", "9223372036854775807"})
    void the_smallest_and_the_largest_id_are_ids(String id) {
        Judged judged = Judged.of(OldRecord.sound().under(id).with("message_id", whole(id)));

        assertThat(judged.event().place().message()).isEqualTo(new MessageId(Long.parseLong(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-5",
                "4194303",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "100000000000000000000000000000000"
            })
    void numbers_beyond_them_are_none(String id) {
        assertThat(Judged.of(OldRecord.sound().under(id).with("message_id", whole(id)))
                        .reason())
                .isEqualTo(Reason.ID_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "12.5",
                " 1477000000000000001 ",
                "1_477_000_000_000_000_001",
                "+1477000000000000001",
                "١٤٧٧٠٠٠٠٠٠٠٠٠٠٠٠٠٠١",
                "01477000000000000001",
                "1477000000000000001\u0000"
            })
    void a_key_that_is_not_as_a_number_prints_is_refused_and_named(String key) {
        Judged judged = Judged.of(OldRecord.sound().under(key));

        assertThat(judged.reason()).isEqualTo(Reason.ID_INVALID);
        assertThat(judged.result().rejected()).extracting(Rejection::key).containsExactly(key);
    }

    @Test
    void the_key_stands_in_for_a_missing_message_id() {
        Judged judged = Judged.of(OldRecord.sound().without("message_id"));

        assertThat(judged.event().place().message()).isEqualTo(Ids.message(1));
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
    }

    @Test
    void the_key_stands_in_for_a_message_id_that_is_none() {
        Judged judged = Judged.of(OldRecord.sound().with("message_id", text("first")));

        assertThat(judged.event().place().message()).isEqualTo(Ids.message(1));
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
    }

    @Test
    void two_plausible_ids_that_differ_are_refused() {
        assertThat(Judged.of(OldRecord.sound().under(OTHER_KEY)).reason()).isEqualTo(Reason.ID_MISMATCH);
    }

    @Test
    void a_key_that_cannot_be_right_gives_way() {
        Judged judged = Judged.of(OldRecord.sound().under("93"));

        assertThat(judged.event().place().message()).isEqualTo(Ids.message(1));
        assertThat(judged.codes()).containsExactly(Code.KEY_IGNORED);
    }

    @Test
    void a_message_id_with_a_fraction_has_lost_its_last_digits() {
        assertThat(Judged.of(OldRecord.sound().with("message_id", decimal(1.477e18)))
                        .reason())
                .isEqualTo(Reason.ID_INVALID);
    }

    @Test
    void of_two_records_about_a_message_the_one_whose_key_says_so_is_taken_whatever_the_order() {
        OldRecord copy = OldRecord.sound().under("93").with("title", text("copy"));
        OldRecord original = OldRecord.sound();

        for (Judged judged : List.of(Judged.of(copy, original), Judged.of(original, copy))) {
            assertThat(judged.result().events()).hasSize(1);
            assertThat(judged.result().events().get(0).event().title()).hasToString("Cup final");
            assertThat(judged.result().rejected())
                    .extracting(Rejection::key, Rejection::reason)
                    .containsExactly(tuple("93", Reason.ID_DUPLICATE));
        }
    }

    @Test
    void of_two_records_about_a_message_whose_keys_say_nothing_the_first_is_taken() {
        Judged judged = Judged.of(
                OldRecord.sound().under("93"), OldRecord.sound().under("94").with("title", text("copy")));

        assertThat(judged.result().events()).hasSize(1);
        assertThat(judged.result().rejected()).extracting(Rejection::key).containsExactly("94");
    }

    @Test
    void of_records_with_the_same_key_the_last_is_taken_with_a_warning() {
        Judged judged = Judged.of(OldRecord.sound(), OldRecord.sound().with("title", text("Written over")));

        assertThat(judged.event().title()).hasToString("Written over");
        assertThat(judged.codes()).containsExactly(Code.KEY_DUPLICATE);
    }

    @Test
    void a_channel_cannot_be_guessed() {
        assertThat(Judged.of(OldRecord.sound().without("channel_id")).reason()).isEqualTo(Reason.CHANNEL_INVALID);
        for (LegacyValue value : List.of(
                whole(0),
                whole(7),
                whole("-9223372036854775809"),
                text("general"),
                list(whole(1)),
                decimal(1.2e18),
                flag(true),
                OldRecord.NULL)) {
            assertThat(Judged.of(OldRecord.sound().with("channel_id", value)).reason())
                    .as("%s", value)
                    .isEqualTo(Reason.CHANNEL_INVALID);
        }
    }

    @Test
    void what_stands_in_place_of_a_channel_is_told() {
        Judged judged = Judged.of(
                OldRecord.sound().with("channel_id", text("general")),
                OldRecord.sound().about(2).without("channel_id"));

        assertThat(judged.result().rejected())
                .extracting(Rejection::detail)
                .containsExactly("channel_id is \"general\", no channel id", "channel_id is missing");
    }

    @Test
    void an_event_of_an_unknown_guild_is_held_back() {
        assertThat(Judged.of(OldRecord.sound().without("guild_id")).reason()).isEqualTo(Reason.GUILD_UNKNOWN);
        for (LegacyValue value : List.of(whole(0), text("0"), OldRecord.NULL)) {
            Judged judged = Judged.of(OldRecord.sound().with("guild_id", value));

            assertThat(judged.reason()).as("%s", value).isEqualTo(Reason.GUILD_UNKNOWN);
            assertThat(judged.result().guilds()).isEmpty();
            assertThat(judged.result().members()).isEmpty();
        }
    }

    @Test
    void the_operator_may_name_the_guild_of_those() {
        GuildId named = Ids.OTHER_GUILD;

        Judged judged = Judged.withGuildForUnknown(named, OldRecord.sound().with("guild_id", whole(0)));

        assertThat(judged.event().place().guild()).isEqualTo(named);
        assertThat(judged.result().members()).allMatch(member -> member.guild().equals(named));
    }

    @Test
    void the_guild_that_the_operator_names_is_not_that_of_a_record_with_another() {
        Judged known = Judged.withGuildForUnknown(Ids.OTHER_GUILD, OldRecord.sound());
        Judged wrong =
                Judged.withGuildForUnknown(Ids.OTHER_GUILD, OldRecord.sound().with("guild_id", text("Example Club")));

        assertThat(known.event().place().guild()).isEqualTo(Ids.GUILD);
        assertThat(wrong.reason()).isEqualTo(Reason.ID_INVALID);
    }
}
