package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.decimal;
import static reminderbot.application.legacy.OldRecord.flag;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** What people chose for an event: title, description, interval, emojis, pause. */
class ImportChoicesTest {
    private static final String EVENT = "Event #" + OldRecord.KEY;

    @ParameterizedTest
    @CsvSource({"5, 5", "60, 60", "10080, 10080"})
    void an_interval_within_bounds_is_kept(long minutes, long kept) {
        Judged judged = Judged.of(OldRecord.sound().with("interval_minutes", whole(minutes)));

        assertThat(judged.event().interval().duration()).isEqualTo(Duration.ofMinutes(kept));
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void an_interval_that_is_none_is_an_hour() {
        for (LegacyValue value : List.of(
                OldRecord.NULL,
                whole(0),
                whole(-60),
                decimal(-0.0),
                decimal(Double.NaN),
                decimal(Double.NEGATIVE_INFINITY),
                text("often"),
                flag(true),
                list())) {
            Judged judged = Judged.of(OldRecord.sound().with("interval_minutes", value));

            assertThat(judged.event().interval().duration()).as("%s", value).isEqualTo(Duration.ofMinutes(60));
            assertThat(judged.codes()).as("%s", value).containsExactly(Code.INTERVAL_DEFAULTED);
        }
    }

    @Test
    void an_interval_beyond_bounds_is_brought_within_them() {
        assertClamped(decimal(4.99), Duration.ofMinutes(5));
        assertClamped(decimal(1e-300), Duration.ofMinutes(5));
        assertClamped(whole(10_081), Duration.ofDays(7));
        assertClamped(whole("1" + "0".repeat(400)), Duration.ofDays(7));
        assertClamped(decimal(Double.POSITIVE_INFINITY), Duration.ofDays(7));
    }

    @Test
    void an_interval_is_in_whole_seconds() {
        assertClamped(decimal(7.01), Duration.ofSeconds(421));
    }

    @Test
    void what_an_interval_became_is_told_in_whole_minutes_or_else_in_seconds() {
        assertThat(Judged.of(OldRecord.sound().with("interval_minutes", whole(10_081)))
                        .detail())
                .isEqualTo("interval_minutes is 10081; 10080 minutes is taken");
        assertThat(Judged.of(OldRecord.sound().with("interval_minutes", decimal(7.01)))
                        .detail())
                .isEqualTo("interval_minutes is 7.01; 421 seconds is taken");
    }

    @Test
    void test_mode_keeps_short_intervals() {
        Judged kept = Judged.inTestMode(OldRecord.sound().with("interval_minutes", decimal(0.5)));
        Judged clamped = Judged.inTestMode(OldRecord.sound().with("interval_minutes", decimal(0.001)));

        assertThat(kept.event().interval().duration()).isEqualTo(Duration.ofSeconds(30));
        assertThat(kept.result().warnings()).isEmpty();
        assertThat(clamped.event().interval().duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clamped.codes()).containsExactly(Code.INTERVAL_CLAMPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@everyone <@1>", "**bold** `code`", " padded ", "\u202Eright to left", "'; DROP TABLE event"})
    void a_title_is_kept_as_people_wrote_it(String title) {
        Judged judged = Judged.of(OldRecord.sound().with("title", text(title)));

        assertThat(judged.event().title().text()).isEqualTo(title);
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void a_title_of_more_than_200_characters_is_cut_and_never_within_one() {
        Judged whole = Judged.of(OldRecord.sound().with("title", text("T".repeat(200))));
        Judged cut = Judged.of(OldRecord.sound().with("title", text("T".repeat(201))));
        Judged between = Judged.of(OldRecord.sound().with("title", text("T".repeat(199) + "🎉")));
        Judged padded = Judged.of(OldRecord.sound().with("title", text(" " + "T".repeat(199))));

        assertThat(whole.result().warnings()).isEmpty();
        assertThat(padded.event().title().text()).isEqualTo(" " + "T".repeat(199));
        assertThat(padded.result().warnings()).isEmpty();
        assertThat(cut.event().title().text()).isEqualTo("T".repeat(200));
        assertThat(cut.codes()).containsExactly(Code.TITLE_CUT);
        assertThat(between.event().title().text()).isEqualTo("T".repeat(199));
    }

    @Test
    void a_title_is_one_line_of_whole_characters() {
        Judged judged = Judged.of(OldRecord.sound().with("title", text("one\r\ntwo\u0000\u0007 \uD83D three")));

        assertThat(judged.event().title().text()).isEqualTo("one two \uFFFD three");
        assertThat(judged.codes()).containsExactly(Code.TITLE_CLEANED);
        assertThat(judged.detail()).endsWith("; line breaks, control characters and halves of characters are not kept");
    }

    @Test
    void a_number_makes_a_title() {
        Judged judged = Judged.of(OldRecord.sound().with("title", whole(12_345)));

        assertThat(judged.event().title().text()).isEqualTo("12345");
        assertThat(judged.codes()).containsExactly(Code.TITLE_CLEANED);
        assertThat(judged.detail()).isEqualTo("title is 12345; its text is taken");
    }

    @Test
    void an_event_without_a_title_is_called_by_its_number() {
        for (LegacyValue value : List.of(
                OldRecord.NULL, text(""), text("   "), text("\u0000"), text("\u200B"), list(text("a")), flag(true))) {
            Judged judged = Judged.of(OldRecord.sound().with("title", value));

            assertThat(judged.event().title().text()).as("%s", value).isEqualTo(EVENT);
            assertThat(judged.codes()).as("%s", value).containsExactly(Code.TITLE_DEFAULTED);
        }
    }

    @Test
    void a_description_is_kept() {
        Judged kept = Judged.of(OldRecord.sound().with("description", text("Bring water\n\tand shoes")));
        Judged none = Judged.of(OldRecord.sound().with("description", text("")));
        Judged cleaned = Judged.of(OldRecord.sound().with("description", text("Bring\u0000 water")));
        Judged dropped = Judged.of(OldRecord.sound().with("description", list()));

        assertThat(kept.event().description()).isEqualTo("Bring water\n\tand shoes");
        assertThat(kept.result().warnings()).isEmpty();
        assertThat(none.event().description()).isNull();
        assertThat(none.result().warnings()).isEmpty();
        assertThat(cleaned.event().description()).isEqualTo("Bring water");
        assertThat(cleaned.codes()).containsExactly(Code.FIELD_DEFAULTED);
        assertThat(dropped.event().description()).isNull();
        assertThat(dropped.codes()).containsExactly(Code.FIELD_DEFAULTED);
    }

    @Test
    void emojis_are_kept_in_order_and_once() {
        Judged judged = Judged.of(OldRecord.sound()
                .with(
                        "required_reactions",
                        list(text("👍🏽"), text("<:team:1200000000000000001>"), text("👍"), text("❤️"))));

        assertThat(required(judged))
                .containsExactly(Emoji.of("👍"), Emoji.of("<:team:1200000000000000001>"), Emoji.of("❤"));
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void what_is_no_emoji_is_dropped_with_one_warning() {
        Judged judged = Judged.of(OldRecord.sound()
                .with("required_reactions", list(text("yes"), text("✅"), whole(1), OldRecord.NULL, text(""))));

        assertThat(required(judged)).containsExactly(Emoji.of("✅"));
        assertThat(judged.codes()).containsExactly(Code.EMOJI_DROPPED);
        assertThat(judged.detail()).isEqualTo("no emoji in required_reactions: \"yes\", 1, null and 1 more");
    }

    @Test
    void more_emojis_than_a_message_can_bear_are_dropped() {
        LegacyValue[] many = IntStream.range(0, 25)
                .mapToObj(n -> text(Character.toString(0x1F600 + n)))
                .toArray(LegacyValue[]::new);

        Judged judged = Judged.of(OldRecord.sound().with("required_reactions", list(many)));

        assertThat(required(judged)).hasSize(RequiredReactions.MOST);
        assertThat(judged.codes()).containsExactly(Code.EMOJI_DROPPED);
    }

    @Test
    void without_any_emoji_left_yes_no_and_maybe_count() {
        for (LegacyValue value : List.of(OldRecord.NULL, list(), text("✅"), whole(3))) {
            Judged judged = Judged.of(OldRecord.sound().with("required_reactions", value));

            assertThat(judged.event().rules().required()).as("%s", value).isEqualTo(RequiredReactions.DEFAULT);
            assertThat(judged.codes()).as("%s", value).containsExactly(Code.EMOJIS_DEFAULTED);
        }
    }

    @Test
    void paused_is_what_says_so() {
        for (LegacyValue value : List.of(whole(1), text("yes"), text("True"), decimal(1.0))) {
            assertPaused(value, true);
        }
        for (LegacyValue value :
                List.of(whole(0), whole(2), whole(-2), text("false"), text("no"), list(), decimal(Double.NaN))) {
            assertPaused(value, false);
        }
    }

    @Test
    void the_oldest_files_know_no_pause() {
        Judged judged = Judged.of(OldRecord.sound().without("is_paused"));

        assertThat(judged.event().kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void everything_else_is_what_the_guild_wants_of_new_events() {
        Event event = Judged.of(OldRecord.sound()).event();

        assertThat(event.rules().audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(event.rules().maximum()).isEqualTo(10);
        assertThat(event.rules().target()).isNull();
        assertThat(event.rules().deadline()).isNull();
    }

    private static void assertClamped(LegacyValue value, Duration expected) {
        Judged judged = Judged.of(OldRecord.sound().with("interval_minutes", value));

        assertThat(judged.event().interval().duration()).isEqualTo(expected);
        assertThat(judged.codes()).containsExactly(Code.INTERVAL_CLAMPED);
    }

    private static void assertPaused(LegacyValue value, boolean paused) {
        Judged judged = Judged.of(OldRecord.sound().with("is_paused", value));

        assertThat(judged.event().kind() == Event.Kind.PAUSED).as("%s", value).isEqualTo(paused);
        assertThat(judged.codes()).as("%s", value).containsExactly(Code.FLAG_COERCED);
    }

    private static List<Emoji> required(Judged judged) {
        return judged.event().rules().required().emojis();
    }
}
