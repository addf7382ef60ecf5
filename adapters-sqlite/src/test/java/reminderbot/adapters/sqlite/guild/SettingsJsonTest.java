package reminderbot.adapters.sqlite.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.storage.StorageException;

class SettingsJsonTest {
    @Test
    void a_guild_that_set_nothing_has_an_empty_object() {
        assertThat(Json.write(SettingsJson.of(GuildSettings.DEFAULT))).isEqualTo("{}");
        assertThat(settings("{}")).isEqualTo(GuildSettings.DEFAULT);
    }

    @Test
    void settings_are_written_in_one_order_and_ids_as_text() {
        assertThat(Json.write(SettingsJson.of(Guilds.settingsChangedThroughout())))
                .isEqualTo("""
                {"intervalSeconds":5700,"maximum":42,"answers":["👍🏽","<a:no:123456789012345678>"],\
                "reminderChannel":"1200000000000000001","countdownSeconds":[604800,5400],"mentionCap":77,"dailyPings":3,\
                "largeAudience":0,"stopsWhenFutile":false,\
                "zone":"America/St_Johns","quietFrom":"23:59","quietUntil":"06:30",\
                "removesReminders":true,"removalDelaySeconds":5401,"retentionDays":3650,"language":"french",\
                "moderatorRoles":["1400000000000000001","1400000000000000002"],\
                "logChannel":"1200000000000000002"}""");
    }

    @Test
    void a_setting_of_a_later_version_is_ignored() {
        assertThat(settings("{\"maximum\":3,\"ofTheFuture\":{\"a\":1}}")
                        .events()
                        .maximum())
                .isEqualTo(3);
    }

    @Test
    void what_is_no_object_is_a_failure_of_the_storage() {
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> settings("[]"));
    }

    private static GuildSettings settings(String json) {
        return Json.read(json, SettingsJson.class).toSettings();
    }
}
