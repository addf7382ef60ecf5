package reminderbot.bootstrap.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.application.reminder.ReminderStep;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/** Turns variables into settings, and finds every problem before it complains. Not thread-safe; use it once. */
public final class SettingsReader {
    /** Every variable that means something to this version. */
    public static final Set<String> NAMES = Set.of(
            "DISCORD_TOKEN",
            "STORAGE",
            "USE_SQLITE",
            "DATABASE_PATH",
            "JSON_PATH",
            "SQLITE_SYNCHRONOUS",
            "BACKUP_PATH",
            "DISCORD_API_URL",
            "DISCORD_GATEWAY_URL",
            "REMINDER_INTERVAL_HOURS",
            "AUTO_DELETE_REMINDERS",
            "AUTO_DELETE_DELAY_HOURS",
            "TIMEZONE",
            "ADMIN_ROLES",
            "TEST_MODE",
            "TEST_CLOCK_OFFSET",
            "TEST_KILL_AT",
            "LOG_LEVEL",
            "LOG_FORMAT");

    /** Variables of the older bot, and of later versions of this one, that mean nothing yet. */
    public static final Set<String> OLDER_NAMES = Set.of("OPERATIONS_PORT");

    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");
    private static final Set<String> TRUE = Set.of("true", "1", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "0", "no", "off");
    private static final int MINUTES_PER_HOUR = 60;

    private final Variables variables;
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(Variables variables) {
        this.variables = variables;
    }

    /**
     * Reads everything.
     *
     * @throws InvalidSettings naming all problems at once
     */
    public static Settings read(Variables variables) {
        return new SettingsReader(variables).read();
    }

    /** Like {@link #read}, for a bot that is to log in: without a token that is one more problem. */
    public static Settings readToLogIn(Variables variables) {
        SettingsReader reader = new SettingsReader(variables);
        if (variables.find("DISCORD_TOKEN").isEmpty()) {
            reader.problem("DISCORD_TOKEN is not set; put the bot's token from Discord's developer portal there.");
        }
        return reader.read();
    }

    private Settings read() {
        Settings settings = new Settings(discord(), storage(), newGuilds(), trial(), logging());
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return settings;
    }

    private Settings.Discord discord() {
        return new Settings.Discord(
                token(),
                url("DISCORD_API_URL", Set.of("http", "https"), "http://127.0.0.1:8081/api/v10"),
                url("DISCORD_GATEWAY_URL", Set.of("ws", "wss"), "ws://127.0.0.1:8081/"),
                formerRoles());
    }

    private List<String> formerRoles() {
        return variables
                .find("ADMIN_ROLES")
                .map(text -> Pattern.compile(",")
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Secret> token() {
        Optional<String> token = variables.find("DISCORD_TOKEN");
        if (token.filter(text -> !TOKEN.matcher(text).matches()).isPresent()) {
            problem(
                    "DISCORD_TOKEN holds blanks or characters that no token has; copy the token alone, without \"Bot\".");
        }
        return token.map(Secret::new);
    }

    private Settings.Storage storage() {
        Settings.Storage storage = new Settings.Storage(
                storageKind(),
                path("DATABASE_PATH", "data/reminder-bot.db"),
                oneOf("SQLITE_SYNCHRONOUS", Synchronous.class, Synchronous.NORMAL),
                path("JSON_PATH", "data/watched_reminders.json"));
        Path backups = parsed("BACKUP_PATH", Path::of, "the name of a folder").orElse(storage.backupPath());
        return new Settings.Storage(
                storage.kind(), storage.databasePath(), storage.synchronous(), storage.jsonPath(), backups);
    }

    private StorageKind storageKind() {
        StorageKind older = flag("USE_SQLITE", true) ? StorageKind.SQLITE : StorageKind.JSON;
        return oneOf("STORAGE", StorageKind.class, older);
    }

    private GuildSettings newGuilds() {
        GuildSettings defaults = GuildSettings.DEFAULT;
        return defaults.with(defaults.events().every(defaultInterval()))
                .with(defaults.hours().in(zone()))
                .with(defaults.cleanup()
                        .removingReminders(flag("AUTO_DELETE_REMINDERS", false))
                        .removingAfter(removalDelay()));
    }

    private ZoneId zone() {
        return parsed("TIMEZONE", ZoneId::of, "a time zone such as Europe/Paris")
                .orElseGet(ZoneId::systemDefault);
    }

    private ReminderInterval defaultInterval() {
        String name = "REMINDER_INTERVAL_HOURS";
        Optional<ReminderInterval> interval = parsed(
                name, text -> new ReminderInterval(hours(text)), "a number of hours up to 168, such as 1 or 0.5");
        interval.filter(chosen -> chosen.duration().compareTo(OperatingMode.STANDARD.shortestInterval()) < 0)
                .ifPresent(chosen -> problem(name + " is shorter than five minutes; write a number of hours up to 168,"
                        + " such as 1 or 0.5."));
        return interval.orElse(ReminderInterval.DEFAULT);
    }

    private Duration removalDelay() {
        GuildCleanup standard = GuildCleanup.DEFAULT;
        return parsed(
                        "AUTO_DELETE_DELAY_HOURS",
                        text -> standard.removingAfter(hours(text)),
                        "a number of hours from 0.02 to 168, such as 1 or 0.5")
                .orElse(standard)
                .removalDelay();
    }

    /** In whole minutes. */
    private static Duration hours(String text) {
        return Duration.ofMinutes(Math.round(Double.parseDouble(text) * MINUTES_PER_HOUR));
    }

    private Settings.Trial trial() {
        boolean test = flag("TEST_MODE", false);
        Duration offset = parsed("TEST_CLOCK_OFFSET", Duration::parse, "an ISO duration, such as PT3H")
                .orElse(Duration.ZERO);
        Optional<ReminderStep> killAt = variables.find("TEST_KILL_AT").isPresent()
                ? Optional.of(oneOf("TEST_KILL_AT", ReminderStep.class, ReminderStep.CLAIMED))
                : Optional.empty();
        for (String name : List.of("TEST_CLOCK_OFFSET", "TEST_KILL_AT")) {
            if (!test && variables.find(name).isPresent()) {
                problem(name + " works in test mode only; set TEST_MODE=true or remove it.");
            }
        }
        return new Settings.Trial(test ? OperatingMode.TEST : OperatingMode.STANDARD, offset, killAt);
    }

    private Settings.Logging logging() {
        return new Settings.Logging(
                oneOf("LOG_LEVEL", LogLevel.class, LogLevel.INFO),
                oneOf("LOG_FORMAT", LogFormat.class, LogFormat.TEXT));
    }

    private boolean flag(String name, boolean otherwise) {
        Optional<String> value = variables.find(name).map(text -> text.toLowerCase(Locale.ROOT));
        if (value.filter(text -> !TRUE.contains(text) && !FALSE.contains(text)).isPresent()) {
            problem(name + " is neither true nor false; write one of true, false, 1, 0, yes, no, on, off.");
        }
        return value.map(TRUE::contains).orElse(otherwise);
    }

    private <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return parsed(name, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), "one of " + names)
                .orElse(otherwise);
    }

    private Optional<URI> url(String name, Set<String> schemes, String example) {
        return parsed(
                name,
                text -> {
                    URI uri = URI.create(text);
                    if (uri.getHost() == null || !schemes.contains(uri.getScheme())) {
                        throw new IllegalArgumentException("no usable address");
                    }
                    return uri;
                },
                "an address such as " + example);
    }

    private Path path(String name, String otherwise) {
        return parsed(name, Path::of, "a file name").orElse(Path.of(otherwise));
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse, String wanted) {
        return variables.find(name).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                problem("%s is \"%s\", which cannot be used; write %s.".formatted(name, text, wanted));
                return Optional.empty();
            }
        });
    }

    private void problem(String sentence) {
        problems.add(sentence);
    }
}
