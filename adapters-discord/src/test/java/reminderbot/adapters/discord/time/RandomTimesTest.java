package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.discord.text.DurationText;

/** What must hold of whatever is typed, right and wrong, made up at random; the seed keeps it the same. */
class RandomTimesTest {
    private static final int TRIES = 5_000;
    private static final Instant NOW = Instant.parse("2026-03-18T09:15:30Z");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneOffset.UTC);

    /** Pieces of everything the grammars know, and some of what they do not. */
    private static final List<String> PIECES = List.of(
            "2026-12-24",
            "18:00",
            "T",
            "Z",
            "+02:00",
            " ",
            "  ",
            "fri",
            "vendredi",
            "mar",
            "24",
            "dec",
            "décembre",
            "8",
            "pm",
            "a.m.",
            "h",
            "30",
            "h30",
            "in",
            "dans",
            "at",
            "à",
            "and",
            "et",
            "2h",
            "1 j",
            "sem",
            "m",
            "/",
            "12",
            "2026",
            "-",
            ":",
            ",",
            ".",
            "today",
            "aujourd’hui",
            "<t:",
            "1798131600",
            ":R",
            ">",
            "1er",
            "th",
            "@",
            "\n",
            "🏆",
            "٣",
            "\uD800",
            "\u202E");

    private final Random random = new Random(20_260_318);

    @Test
    void a_duration_that_is_written_is_read_back_in_every_language() {
        for (int i = 0; i < TRIES; i++) {
            Duration duration = Duration.ofSeconds(1 + random.nextInt(1 << (1 + random.nextInt(29))));
            for (Locale locale : LOCALES) {
                String text = DurationText.format(duration, locale);

                assertThat(DurationGrammar.parse(text)).as(text).contains(duration);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-MM-dd HH:mm",
                "yyyy-MM-dd'T'HH:mm",
                "d MMMM yyyy HH:mm",
                "MMMM d, yyyy h:mma",
                "d MMM yyyy 'at' h:mm a",
                "d MMM yyyy H'h'mm"
            })
    void a_local_time_in_any_form_means_what_the_zones_rules_say(String form) {
        DateTimeFormatter english = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
        forEachLocalTime((grammar, local) -> {
            String text = local.format(english);

            assertThat(grammar.parse(text)).as("%s in %s", text, grammar.zone()).contains(meant(local, grammar.zone()));
        });
    }

    @Test
    void an_instant_written_with_an_offset_or_by_discord_is_read_back_in_every_zone() {
        forEachLocalTime((grammar, local) -> {
            Instant instant = meant(local, grammar.zone());
            OffsetDateTime somewhere = instant.atOffset(ZoneOffset.ofTotalSeconds((random.nextInt(105) - 52) * 900));

            assertThat(grammar.parse(somewhere.toString())).as("%s", somewhere).contains(instant);
            assertThat(grammar.parse("<t:" + instant.getEpochSecond() + ":F>")).contains(instant);
        });
    }

    @Test
    void a_time_alone_is_at_most_a_day_and_a_change_of_clocks_ahead() {
        forEachLocalTime((grammar, local) -> {
            Instant next = grammar.parse(local.toLocalTime().toString()).orElseThrow();

            assertThat(next).isAfter(NOW).isBeforeOrEqualTo(NOW.plus(Duration.ofHours(26)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24 18:00",
                "2026-12-24T18:00Z",
                "2026-12-24",
                "fri 20:00",
                "vendredi 20h",
                "24 dec 8 pm",
                "today",
                "demain 18h30",
                "in 2h30m",
                "dans 2 heures",
                "18:00",
                "<t:1798131600:R>"
            })
    void nothing_may_stand_before_or_after_what_is_read(String text) {
        for (Locale locale : LOCALES) {
            TimeGrammar grammar = new TimeGrammar(ZONES.get(0), NOW, locale);
            assertThat(grammar.parse(text)).isPresent();
            for (String stray :
                    List.of("x", "!", "?", ".!", "-", "/", " later", " please", " or so", "\u0000", "\u200B", "🏆")) {
                assertThat(grammar.parse(text + stray)).as(text + stray).isEmpty();
                assertThat(grammar.parse(stray + text)).as(stray + text).isEmpty();
            }
        }
    }

    @Test
    void whatever_is_typed_is_read_or_not_but_never_fails() {
        for (int i = 0; i < 20 * TRIES; i++) {
            String text = i % 4 == 0 ? noise() : pieces();
            TimeGrammar grammar = grammar();

            Optional<Instant> instant = grammar.parse(text);

            assertThat(instant.orElse(NOW)).as(text).isBefore(NOW.plus(Duration.ofDays(5 * 366)));
            assertThat(DurationGrammar.parse(text).orElse(Duration.ofSeconds(1)))
                    .as(text)
                    .isPositive();
            assertThat(ZoneGrammar.parse(text).map(ZoneId::getId).flatMap(ZoneGrammar::parse))
                    .as(text)
                    .isEqualTo(ZoneGrammar.parse(text));
        }
    }

    @Test
    void very_long_text_is_nothing_at_once() {
        String endless = "1h ".repeat(100_000);

        assertThat(DurationGrammar.parse(endless)).isEmpty();
        assertThat(grammar().parse("in " + endless)).isEmpty();
    }

    private void forEachLocalTime(BiConsumer<TimeGrammar, LocalDateTime> check) {
        for (int i = 0; i < TRIES; i++) {
            TimeGrammar grammar = grammar();
            LocalDateTime near = LocalDateTime.ofInstant(aboutAChangeOfClocks(grammar.zone()), grammar.zone());
            check.accept(grammar, near.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** In the next four years, half of the time within three hours of a change of clocks. */
    private Instant aboutAChangeOfClocks(ZoneId zone) {
        Instant any = NOW.plusSeconds(random.nextInt(4 * 365 * 86_400));
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        return change == null || random.nextBoolean()
                ? any
                : change.getInstant().plusSeconds(random.nextInt(6 * 3_600) - 3 * 3_600L);
    }

    private TimeGrammar grammar() {
        return new TimeGrammar(oneOf(ZONES), NOW, oneOf(LOCALES));
    }

    /** By the zone's rules: the earliest instant at which the clock shows it, or as much later as the clock was put forward. */
    private static Instant meant(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? local.toInstant(change.getOffsetBefore())
                : zone.getRules().getValidOffsets(local).stream()
                        .map(local::toInstant)
                        .min(Instant::compareTo)
                        .orElseThrow();
    }

    private String pieces() {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> oneOf(PIECES))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private String noise() {
        return random.ints(random.nextInt(30), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
