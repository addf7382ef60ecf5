package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;

/** Whatever values a reader gives, each record is taken over or refused, and what is taken over fits together. */
class ImportOfAnythingTest {
    private static final int ROUNDS = 4000;
    private static final List<String> FIELDS = List.of(
            "message_id",
            "channel_id",
            "guild_id",
            "title",
            "description",
            "interval_minutes",
            "is_paused",
            "required_reactions",
            "last_reminder",
            "created_at",
            "users_who_reacted",
            "all_users",
            "reactions",
            "user_id",
            "username",
            "is_bot",
            "last_seen",
            "emoji",
            "reacted_at",
            "name",
            "default_interval_minutes",
            "timezone",
            "auto_delete_enabled",
            "auto_delete_delay_minutes",
            "max_mentions_per_reminder",
            "reminder_channel_id",
            "default_reactions",
            "admin_role_ids",
            "colour");
    private static final List<String> TEXTS = List.of(
            "",
            "   ",
            "✅",
            "?",
            "yes",
            "\uD83D",
            "\u0000",
            "2025-08-23T18:32:56",
            "9999-12-31T23:59:59Z",
            "0000-00-00",
            "-999999999-01-01T00:00:00Z",
            "4194304",
            "9223372036854775807",
            "9223372036854775808",
            "Europe/Paris",
            "+18:00",
            "🎉".repeat(120),
            "x\n".repeat(300));
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "42",
            "4194304",
            "1100000000000000001",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "1724430776",
            "1724430776123",
            "99999999999999999999999999999999");
    private static final double[] DECIMALS = {
        0.5, -0.0, 60.0, 1e-320, 1e308, 1.1e18, 1724430776.25, 9.3e14, Double.NaN, Double.POSITIVE_INFINITY, -1e308
    };

    private final Random random = new Random(4_194_304);
    private int taken;

    @Test
    void every_record_is_taken_over_or_refused_and_the_result_is_whole() {
        for (int round = 0; round < ROUNDS; round++) {
            LegacyContents contents =
                    new LegacyContents(records(4), records(2), records(3), round % 7 == 0 ? List.of("a") : List.of());
            OperatingMode mode = random.nextBoolean() ? OperatingMode.STANDARD : OperatingMode.TEST;
            GuildId unknown = random.nextBoolean() ? Ids.OTHER_GUILD : null;

            LegacyImport judged = new ImportRules(Judged.options(mode, unknown)).judge(contents);

            assertThat(keysOf(judged)).as("round %d", round).isEqualTo(keysOf(contents));
            assertWhole(judged);
            taken += judged.events().size();
        }
        assertThat(taken).as("taken over").isGreaterThan(ROUNDS);
    }

    private static int keysOf(LegacyContents contents) {
        return (int)
                contents.events().stream().map(LegacyRecord::key).distinct().count();
    }

    private static int keysOf(LegacyImport judged) {
        assertThat(judged.rejected()).extracting(Rejection::key).doesNotHaveDuplicates();
        return judged.events().size() + judged.rejected().size();
    }

    private static void assertWhole(LegacyImport judged) {
        Set<GuildId> guilds = judged.guilds().stream().map(Guild::id).collect(Collectors.toSet());
        Set<String> members = new HashSet<>();
        for (KnownMember member : judged.members()) {
            assertThat(members.add(member.guild() + "/" + member.user())).isTrue();
        }
        assertThat(judged.guilds()).hasSameSizeAs(guilds);
        assertThat(judged.members()).allMatch(member -> guilds.contains(member.guild()));
        assertThat(judged.events())
                .extracting(imported -> imported.event().place().message())
                .doesNotHaveDuplicates();
        judged.events().forEach(imported -> {
            GuildId guild = imported.event().place().guild();
            assertThat(guilds).contains(guild);
            assertThat(imported.answers())
                    .extracting(answer -> answer.user().value())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(user -> members.contains(guild + "/" + user));
        });
    }

    private List<LegacyRecord> records(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(n -> random.nextInt(4) == 0 ? wild() : nearlySound())
                .toList();
    }

    private LegacyRecord wild() {
        return new LegacyRecord(random.nextBoolean() ? one(NUMBERS) : one(TEXTS), value(3));
    }

    private LegacyRecord nearlySound() {
        OldRecord nearly = OldRecord.sound().about(1 + random.nextInt(6));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            nearly.with(one(FIELDS), value(2));
        }
        if (random.nextInt(6) == 0) {
            nearly.under(one(NUMBERS));
        }
        return nearly.build();
    }

    private LegacyValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> OldRecord.text(one(TEXTS));
            case 1 -> OldRecord.whole(one(NUMBERS));
            case 2 -> OldRecord.decimal(DECIMALS[random.nextInt(DECIMALS.length)]);
            case 3 -> OldRecord.flag(random.nextBoolean());
            case 4 -> OldRecord.NULL;
            case 5 -> items(depth);
            default -> fields(depth);
        };
    }

    private LegacyValue items(int depth) {
        List<LegacyValue> items = new ArrayList<>();
        for (int n = random.nextInt(30); n > 0; n--) {
            items.add(value(depth - 1));
        }
        return new LegacyValue.Items(items);
    }

    private LegacyValue fields(int depth) {
        Map<String, LegacyValue> values = FIELDS.stream()
                .filter(field -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(field -> field, field -> value(depth - 1)));
        return new LegacyValue.Fields(values, random.nextInt(4) == 0 ? Set.of("title") : Set.of());
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
