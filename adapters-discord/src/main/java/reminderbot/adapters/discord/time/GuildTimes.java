package reminderbot.adapters.discord.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Times that people type, on the wall clock of their guild and in their language. Thread-safe. */
public final class GuildTimes {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ShowSettings showSettings;
    private final InstantSource time;

    public GuildTimes(ShowSettings showSettings, InstantSource time) {
        this.showSettings = showSettings;
        this.time = time;
    }

    /** Reads the whole text as an instant; refused when it is none. */
    public Instant require(Caller caller, String typed) {
        return new TimeGrammar(zoneOf(caller), time.instant(), caller.locale())
                .parse(typed)
                .orElseThrow(() -> new Refused(Refusal.NOT_A_TIME, typed));
    }

    /** The instant to the minute, as {@link #require} reads it back. */
    public String format(Caller caller, Instant instant) {
        return TYPED.format(instant.atZone(zoneOf(caller)));
    }

    private ZoneId zoneOf(Caller caller) {
        return showSettings
                .handle(new ShowSettings.Command(caller.guildId()))
                .hours()
                .zone();
    }
}
