package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.flag;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values as the report shows them. */
class ShownTest {
    private static final String LONGEST = "x".repeat(60);

    @Test
    void texts_are_quoted_and_numbers_stand_as_they_are_written() {
        assertThat(Shown.of(text("maybe"))).isEqualTo("\"maybe\"");
        assertThat(Shown.of(whole(-7))).isEqualTo("-7");
        assertThat(Shown.of(new LegacyValue.Decimal(100.0, "1.00e2"))).isEqualTo("1.00e2");
        assertThat(Shown.of(flag(true))).isEqualTo("true");
        assertThat(Shown.of(flag(false))).isEqualTo("false");
        assertThat(Shown.of(OldRecord.NULL)).isEqualTo("null");
    }

    @Test
    void of_a_list_the_length_is_told_and_of_an_object_nothing() {
        assertThat(Shown.of(list(whole(1), whole(2)))).isEqualTo("a list of 2");
        assertThat(Shown.of(new LegacyValue.Fields(Map.of("secret", whole(1)), Set.of())))
                .isEqualTo("an object");
    }

    @Test
    void more_than_60_characters_are_shortened_and_never_within_one() {
        assertThat(Shown.of(text(LONGEST))).isEqualTo("\"" + LONGEST + "\"");
        assertThat(Shown.of(text(LONGEST + "x"))).isEqualTo("\"" + LONGEST + "…\"");
        assertThat(Shown.of(text(LONGEST.substring(1) + "🎉"))).isEqualTo("\"" + LONGEST.substring(1) + "…\"");
        assertThat(Shown.of(whole("7".repeat(61)))).isEqualTo("7".repeat(60) + "…");
    }
}
