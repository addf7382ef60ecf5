package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.decimal;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.reaction.Emoji;

/** What guilds are called, and how they want their events handled. */
class ImportGuildsTest {
    @Test
    void a_guild_that_the_file_does_not_describe_has_a_placeholder_and_the_settings_of_new_ones() {
        assertThat(Judged.of(OldRecord.sound()).result().guilds())
                .containsExactly(new Guild(Ids.GUILD, "Guild " + Ids.GUILD, GuildSettings.DEFAULT));
    }

    @Test
    void a_described_guild_keeps_its_name() {
        assertThat(described(Map.of("name", text("Example Club"))).name()).isEqualTo("Example Club");
        assertThat(described(Map.of("guild_name", text(" é "))).name()).isEqualTo("é");
        assertThat(described(Map.of()).name()).isEqualTo("Guild " + Ids.GUILD);
    }

    @Test
    void what_cannot_be_kept_of_a_name_is_told() {
        requireTold(text("Example\nClub"), "Example Club", "name is \"Example Club\"; what cannot be kept of it");
        requireTold(text("é".repeat(150)), "é".repeat(Guild.LONGEST_NAME), "what cannot be kept of it");
        requireTold(text(" "), "Guild " + Ids.GUILD, "name is \" \", no name; Guild " + Ids.GUILD + " is taken");
        requireTold(
                new LegacyValue.Binary(4),
                "Guild " + Ids.GUILD,
                "name is binary data of 4 bytes, no name; Guild " + Ids.GUILD + " is taken");
    }

    private static void requireTold(LegacyValue name, String kept, String detail) {
        Judged judged = Judged.of(contents(Map.of("name", name)));

        assertThat(judged.result().guilds()).extracting(Guild::name).containsExactly(kept);
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
        assertThat(judged.detail()).contains(detail);
    }

    @Test
    void another_version_called_the_usual_interval_and_the_administrators_otherwise() {
        Judged judged = Judged.of(contents(
                Map.of("default_reminder_interval", whole(45), "allowed_roles", list(text("1300000000000000001")))));

        assertThat(judged.result().guilds())
                .extracting(guild -> guild.settings().events().interval().duration())
                .containsExactly(Duration.ofMinutes(45));
        assertThat(judged.codes()).containsExactly(Code.KEY_IGNORED);
        assertThat(judged.detail()).startsWith("allowed_roles is a list of 1; it grants nothing here");
        assertThat(described(Map.of("default_reminder_interval", whole(45), "default_interval_minutes", whole(90)))
                        .settings()
                        .events()
                        .interval()
                        .duration())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void its_settings_are_taken_over() {
        GuildSettings settings = described(Map.of(
                        "default_interval_minutes", decimal(120.0),
                        "timezone", text("America/Toronto"),
                        "auto_delete_enabled", whole(1),
                        "auto_delete_delay_minutes", decimal(90.0),
                        "max_mentions_per_reminder", whole(50),
                        "reminder_channel_id", text(Ids.OTHER_CHANNEL.toString()),
                        "default_reactions", list(text("👍"), text("👎"))))
                .settings();

        assertThat(settings.events().interval().duration()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.hours().zone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(settings.cleanup().removesReminders()).isTrue();
        assertThat(settings.cleanup().removalDelay()).isEqualTo(Duration.ofMinutes(90));
        assertThat(settings.limits().mentionCap()).isEqualTo(50);
        assertThat(settings.events().reminderChannel()).isEqualTo(Ids.OTHER_CHANNEL);
        assertThat(settings.events().answers().emojis()).containsExactly(Emoji.of("👍"), Emoji.of("👎"));
    }

    @Test
    void imported_events_are_handled_as_their_guild_wants_it() {
        Judged judged = Judged.of(contents(
                Map.of("reminder_channel_id", whole(Ids.OTHER_CHANNEL.value()), "timezone", text("Asia/Tokyo"))));

        assertThat(judged.event().rules().target()).isEqualTo(Ids.OTHER_CHANNEL);
        assertThat(judged.event().nextReminderAt())
                .as("21:00 in Tokyo, one hour after the import at which it is 22:00 and quiet until 08:00")
                .isEqualTo("2026-03-02T23:00:00Z");
    }

    @Test
    void settings_that_make_no_sense_are_left_or_brought_within_bounds_with_a_warning_each() {
        Judged judged = Judged.of(contents(Map.of(
                "default_interval_minutes", text("often"),
                "timezone", text("Mars/Olympus"),
                "auto_delete_delay_minutes", decimal(0.5),
                "max_mentions_per_reminder", whole(5000),
                "reminder_channel_id", text("general"),
                "default_reactions", text("👍"))));

        GuildSettings settings = judged.result().guilds().get(0).settings();
        assertThat(settings)
                .isEqualTo(GuildSettings.DEFAULT
                        .with(GuildSettings.DEFAULT.limits().cappedAt(500))
                        .with(GuildSettings.DEFAULT.cleanup().removingAfter(Duration.ofMinutes(1))));
        assertThat(judged.codes())
                .containsExactly(
                        Code.INTERVAL_DEFAULTED,
                        Code.EMOJIS_DEFAULTED,
                        Code.FIELD_DEFAULTED,
                        Code.FIELD_DEFAULTED,
                        Code.FIELD_DEFAULTED,
                        Code.FIELD_DEFAULTED);
    }

    @Test
    void administrators_there_become_nothing_here() {
        Judged judged = Judged.of(contents(Map.of(
                "admin_role_ids", list(text("920100000000000001")),
                "use_everyone_above_limit", whole(1),
                "admin_role_names", list(text("Coach")))));

        assertThat(judged.result().guilds().get(0).settings()).isEqualTo(GuildSettings.DEFAULT);
        assertThat(judged.codes()).containsExactly(Code.KEY_IGNORED, Code.KEY_IGNORED, Code.FIELD_UNKNOWN);
    }

    @Test
    void where_nobody_was_an_administrator_there_is_nothing_to_tell() {
        GuildSettings settings = described(Map.of("admin_role_ids", list(), "use_everyone_above_limit", whole(0)))
                .settings();

        assertThat(settings).isEqualTo(GuildSettings.DEFAULT);
    }

    @Test
    void guilds_are_in_the_order_of_their_ids_whatever_that_of_the_file() {
        Judged judged = Judged.of(
                OldRecord.sound().with("guild_id", whole(Ids.OTHER_GUILD.value())),
                OldRecord.sound().about(2).with("guild_id", whole(Ids.GUILD.value())));

        assertThat(judged.result().guilds()).extracting(Guild::id).containsExactly(Ids.GUILD, Ids.OTHER_GUILD);
    }

    @Test
    void a_guild_without_an_id_is_ignored_with_a_warning() {
        LegacyRecord junk = new LegacyRecord(
                "1", new LegacyValue.Fields(Map.of("guild_id", whole(1), "name", text("Guild None")), Set.of()));

        Judged judged = Judged.of(new LegacyContents(List.of(), List.of(junk), List.of(), List.of("3 reminder logs")));

        assertThat(judged.result().guilds()).isEmpty();
        assertThat(judged.codes()).containsExactly(Code.KEY_IGNORED, Code.KEY_IGNORED);
    }

    private static Guild described(Map<String, LegacyValue> fields) {
        Judged judged = Judged.of(contents(fields));
        assertThat(judged.result().warnings()).isEmpty();
        return judged.result().guilds().get(0);
    }

    private static LegacyContents contents(Map<String, LegacyValue> fields) {
        Map<String, LegacyValue> row = new HashMap<>(fields);
        row.put("guild_id", text(Ids.GUILD.toString()));
        return new LegacyContents(
                List.of(OldRecord.sound().build()),
                List.of(new LegacyRecord("7", new LegacyValue.Fields(row, Set.of()))),
                List.of(),
                List.of());
    }
}
