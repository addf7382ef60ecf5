package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {
    private static final BackupName NAME = BackupName.of("reminder-bot", Instant.parse("2026-03-02T12:00:07.999Z"));

    @Test
    void says_which_database_and_when() {
        assertThat(NAME).hasToString("reminder-bot-20260302T120007Z.db");
        assertThat(NAME.next()).hasToString("reminder-bot-20260302T120007Z-2.db");
    }

    @Test
    void is_read_back() {
        assertThat(BackupName.parse("reminder-bot", NAME.toString())).contains(NAME);
        assertThat(BackupName.parse("reminder-bot", NAME.next().toString())).contains(NAME.next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notes.txt",
                "reminder-bot.db",
                "other-20260302T120007Z.db",
                "reminder-bot-20260302T120007Z.db.partial",
                "reminder-bot-20260302T120007Z.db-wal",
                "my-reminder-bot-20260302T120007Z.db",
                "reminder-bot-20260302T120007Z-1.db",
                "reminder-bot-20260302T120007Z-0.db",
                "reminder-bot-20260302T120007Z-02.db",
                "reminder-bot-20260302T120007Z-999999999999.db",
                "reminder-bot-20261302T120007Z.db",
                "reminder-bot-20260230T250007Z.db",
                "reminder-bot-before-update-20260302T120007Z.db",
                "reminder-bot-20260302T120007.db"
            })
    void a_file_of_another_name_is_no_backup_of_this_database(String file) {
        assertThat(BackupName.parse("reminder-bot", file)).isEmpty();
    }
}
