package reminderbot.adapters.jsonlegacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.ImportRules;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/** Files damaged at random: each is refused with a reason, or every record in it is taken over or refused. */
class DamageTest {
    private static final int FILES = 3000;
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String RECORD = """
            "110000000000000010%d": {
              "message_id": 110000000000000010%d, "channel_id": 910100000000000011, "guild_id": 900100000000000001,
              "title": "Training été 🎉", "interval_minutes": 60.5, "required_reactions": ["✅", "\\u274c"],
              "last_reminder": "2025-08-23T18:32:56.457206", "created_at": null, "is_paused": false,
              "users_who_reacted": [200000000000000001], "all_users": [200000000000000002],
              "reactions": [{"user_id": 200000000000000003, "emoji": "✅", "reacted_at": "2025-08-23T18:32:56Z"}]
            }""";

    /** What turns up in files that went wrong. */
    private static final List<String> SCRAPS = List.of(
            "null",
            "NaN",
            "-1",
            "1e999",
            "\"\"",
            "[]",
            "{}",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "\u0000",
            "\uFEFF",
            "\\ud83d",
            "true",
            "99999999999999999999",
            "0",
            "\n",
            "\"title\": [],",
            "\"events\": {},");

    @TempDir
    private Path folder;

    private int refusedWhole;
    private int judgedWhole;

    @Test
    void no_damage_goes_unnoticed_or_stops_the_import_unexplained() throws IOException {
        Random random = new Random(20_260_302);

        for (int n = 0; n < FILES; n++) {
            check(n, damaged(random));
        }

        assertThat(refusedWhole).as("refused").isGreaterThan(FILES / 10);
        assertThat(judgedWhole).as("judged").isGreaterThan(FILES / 10);
    }

    private void check(int n, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("watched_reminders.json"), content);
        try {
            LegacyContents read = new JsonLegacySource(file).read();
            LegacyImport judged = new ImportRules(new ImportOptions(
                            ZoneId.of("Europe/Paris"), NOW, OperatingMode.STANDARD, GuildSettings.DEFAULT, null))
                    .judge(read);
            long keys = read.events().stream().map(LegacyRecord::key).distinct().count();
            assertThat(judged.events().size() + judged.rejected().size())
                    .as("file %d: %s", n, new String(content, StandardCharsets.UTF_8))
                    .isEqualTo((int) keys);
            judgedWhole++;
        } catch (LegacyUnreadable refused) {
            assertThat(refused).hasMessageContaining(file.toString());
            refusedWhole++;
        }
    }

    private static byte[] damaged(Random random) {
        StringBuilder text = new StringBuilder(sound());
        byte[] bytes;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            damage(text, random);
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, SCRAPS.get(random.nextInt(SCRAPS.size())));
            case 2 -> text.insert(from, text.substring(from, to));
            case 3 -> replaceValue(text, from, SCRAPS.get(random.nextInt(SCRAPS.size())));
            default -> text.replace(from, to, Integer.toString(random.nextInt()));
        }
    }

    /** Puts something else where the next value stands, which leaves the file whole more often than not. */
    private static void replaceValue(StringBuilder text, int from, String scrap) {
        int colon = text.indexOf(": ", from);
        int end = colon < 0 ? -1 : text.indexOf(",", colon);
        if (end > 0) {
            text.replace(colon + 2, end, scrap);
        }
    }

    private static String sound() {
        return "{" + RECORD.formatted(1, 1) + ",\n" + RECORD.formatted(2, 2) + "}";
    }
}
