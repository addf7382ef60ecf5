package reminderbot.adapters.discord.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.TestClock;

/** What is declined, and what goes wrong. */
public final class RefusalSituations {
    private RefusalSituations() {}

    public static Stream<Situation> all() {
        return Stream.concat(Arrays.stream(Refusal.values()).map(RefusalSituations::refusal), errors());
    }

    private static Situation refusal(Refusal refusal) {
        String name = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Situation.answer(
                "refusal/" + name,
                (locale, typed) -> Reply.of(RefusalText.of(
                        new Refused(refusal, arguments(refusal, typed, locale).toArray()), locale)));
    }

    private static List<Object> arguments(Refusal refusal, String typed, Locale locale) {
        return switch (refusal) {
            case NOT_A_DURATION, NOT_A_TIME, NOT_A_ZONE, NOT_AN_EMOJI, NOT_QUIET_HOURS -> List.of(typed);
            case TOO_MANY_EMOJIS -> List.of(20);
            case INTERVAL_OUT_OF_RANGE -> List.of(Duration.ofMinutes(5), Duration.ofDays(7));
            case MAXIMUM_OUT_OF_RANGE, SETTING_OUT_OF_RANGE -> List.of(1, 1000);
            case DELAY_OUT_OF_RANGE -> List.of(Duration.ofMinutes(1), Duration.ofDays(30));
            case COUNTDOWN_OUT_OF_RANGE -> List.of(10, Duration.ofMinutes(5), Duration.ofDays(30));
            case NOT_IN_THE_FUTURE, DEADLINE_PASSED, REMINDED_RECENTLY, QUIET_HOURS -> List.of(TestClock.START);
            case BOT_LACKS_PERMISSIONS ->
                List.of(new PermissionText(locale).of(List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND)));
            default -> List.of();
        };
    }

    private static Stream<Situation> errors() {
        return Stream.of("unexpected", "busy", "guilds-only")
                .map(key -> Situation.answer(
                        "error/" + key,
                        (locale, title) -> Reply.of(Texts.of("errors", locale).get(key, "K7QM2X"))));
    }
}
