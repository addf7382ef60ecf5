package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.domain.storage.Everything;

/** What a migration is going to bring over. */
class TakeoverTest {
    @Test
    void of_the_older_bot_come_its_guilds_people_and_events_with_their_answers() {
        LegacyContents contents = new LegacyContents(
                List.of(OldRecord.sound().build()), List.of(), List.of(), List.of("3 reminder logs"));
        LegacyImport imported = Judged.of(contents).result();
        ImportedEvent event = imported.events().get(0);

        Takeover takeover = Takeover.of(imported, contents);

        assertThat(takeover.everything())
                .isEqualTo(new Everything(
                        imported.guilds(),
                        imported.members(),
                        List.of(new Everything.Watched(event.event(), event.answers(), List.of(), List.of()))));
        assertThat(takeover.warnings()).isEqualTo(imported.warnings()).hasSize(1);
        assertThat(takeover.leftBehind()).containsExactly("3 reminder logs");
        assertThat(takeover.hasRejections()).isFalse();
    }

    @Test
    void a_record_that_is_refused_is_a_rejection() {
        LegacyContents contents = LegacyContents.of(List.of(OldRecord.empty().build()));
        LegacyImport imported = Judged.of(contents).result();

        Takeover takeover = Takeover.of(imported, contents);

        assertThat(takeover.hasRejections()).isTrue();
        assertThat(takeover.rejected()).isEqualTo(imported.rejected()).hasSize(1);
    }

    @Test
    void of_a_storage_of_this_bot_everything_comes_over() {
        Everything everything = SomeOfEverything.everything();

        assertThat(Takeover.of(everything)).isEqualTo(new Takeover(everything, List.of(), List.of(), List.of()));
    }
}
