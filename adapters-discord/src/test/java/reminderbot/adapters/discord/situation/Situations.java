package reminderbot.adapters.discord.situation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import reminderbot.adapters.discord.event.EventSituations;
import reminderbot.adapters.discord.health.HealthSituations;
import reminderbot.adapters.discord.help.HelpSituations;
import reminderbot.adapters.discord.member.MemberSituations;
import reminderbot.adapters.discord.reaction.AnswerSituations;
import reminderbot.adapters.discord.reminder.ReminderSituations;
import reminderbot.adapters.discord.settings.SettingsSituations;
import reminderbot.adapters.discord.text.Bundles;
import reminderbot.adapters.discord.text.RefusalSituations;

/** Every message that the bot can send. */
final class Situations {
    /** What to do when a message looks different. */
    static final String IF_MEANT =
            "if this is meant, run SnapshotsTest and TextsPageTest with -Dsnapshots.write=true and read the difference";

    private Situations() {}

    static List<Situation> all() {
        return Stream.of(
                        EventSituations.all(),
                        ReminderSituations.all(),
                        AnswerSituations.all(),
                        SettingsSituations.all(),
                        MemberSituations.all(),
                        HealthSituations.all(),
                        HelpSituations.all(),
                        RefusalSituations.all())
                .flatMap(Function.identity())
                .toList();
    }

    /** Each with each language the bot speaks. */
    static Stream<Arguments> inEveryLanguage() {
        return all().stream()
                .flatMap(situation -> Bundles.LANGUAGES.stream().map(locale -> Arguments.of(situation, locale)));
    }

    /** The features they belong to, in order. */
    static List<String> features() {
        return all().stream().map(Situation::feature).distinct().toList();
    }

    /** The file of a feature in one language. */
    static String file(String feature, Locale locale) {
        return feature + "." + locale.getLanguage() + ".json";
    }
}
