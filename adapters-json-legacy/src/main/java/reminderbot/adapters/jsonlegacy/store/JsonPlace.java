package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.jsonlegacy.store.sidecar.Sidecar;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarUnreadable;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.Takeover;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.memory.Contents;

/**
 * Where the two files of a storage are, or are to be, as a migration sees them. Changes nothing.
 *
 * @param settings the main file by its real path; need not exist
 */
public record JsonPlace(JsonSettings settings, InstantSource time) {
    /** The main file and the sidecar, as far as they are there. */
    public List<Path> files() {
        StorageFiles files = storageFiles();
        return Stream.of(files.main(), files.sidecar()).filter(Files::exists).toList();
    }

    /** Whether this bot has kept its data there: the sidecar is its own. */
    public boolean isOurs() {
        return Files.exists(storageFiles().sidecar());
    }

    /**
     * Everything that is stored, also when the last write was interrupted, or the older bot has written since; and what stands
     * in the files and is not.
     *
     * @param guildForUnknown takes the records whose guild is not known; null holds them back
     * @throws StorageUnusable when they are damaged
     */
    public Takeover read(@Nullable GuildId guildForUnknown) {
        Loaded loaded = load(guildForUnknown);
        Loaded.Findings findings = loaded.findings();
        return new Takeover(
                everything(loaded.stored().contents()),
                findings.rejected(),
                findings.warnings(),
                leftBehind(findings.changes()));
    }

    private List<String> leftBehind(OlderBotWrote.Changes changes) {
        int gone = changes.gone().size();
        return gone == 0
                ? List.of()
                : List.of("%s gone from %s since this bot wrote it"
                        .formatted(
                                gone == 1 ? "1 event that is" : gone + " events that are",
                                settings.file().getFileName()));
    }

    /**
     * Everything that stands in either file, each by its message or the key it has there, whether it is stored or not.
     *
     * @throws StorageUnusable when they are damaged
     */
    public Set<String> records() {
        Loaded loaded = load(null);
        Loaded.Findings findings = loaded.findings();
        Stream<String> events = Stream.concat(
                        ids(loaded.stored().contents()).stream(), findings.changes().gone().stream())
                .map(event -> event.message().toString());
        return Stream.concat(events, findings.rejected().stream().map(LegacyImport.Rejection::key))
                .collect(Collectors.toSet());
    }

    /** The events in it; of files that cannot be understood together those in the sidecar, if that can. */
    public Set<EventId> events() {
        try {
            return ids(load(null).stored().contents());
        } catch (StorageUnusable notTogether) {
            return inSidecar();
        }
    }

    private Set<EventId> inSidecar() {
        try {
            byte[] sidecar = new RealDisk().read(storageFiles().sidecar());
            return ids(Sidecar.parse(sidecar).stored().contents());
        } catch (IOException | SidecarUnreadable unreadable) {
            return Set.of();
        }
    }

    private static Set<EventId> ids(Contents contents) {
        return contents.events().stream().map(Event::id).collect(Collectors.toSet());
    }

    /** Whether there is anything that would be lost with the files; what cannot be understood may be something. */
    public boolean holdsData() {
        if (files().isEmpty()) {
            return false;
        }
        try {
            Loaded loaded = load(null);
            Contents contents = loaded.stored().contents();
            return !loaded.findings().rejected().isEmpty()
                    || !contents.guilds().isEmpty()
                    || !contents.events().isEmpty();
        } catch (StorageUnusable notUnderstood) {
            return true;
        }
    }

    /** What the older bot's file cannot hold and the sidecar keeps, in words: how many of what. */
    public static List<String> onlyInSidecar(Everything everything) {
        List<String> lines = new ArrayList<>();
        add(lines, everything.guilds().size(), "guilds' names and settings");
        add(lines, everything.members().size(), "people's names, absences and when they were last seen");
        add(lines, everything.answers(), "answers' emojis, sources and times");
        add(lines, count(everything, Everything.Watched::optOuts), "people who opted out of an event");
        add(lines, count(everything, Everything.Watched::reminders), "records of reminders");
        add(lines, everything.events().size(), "events' audiences, deadlines and counts");
        long over = everything.events().stream()
                .filter(watched -> !MainRecord.isOf(watched.event()))
                .count();
        add(lines, over, "events that are over, which the older bot would begin again");
        long otherwise = everything.events().stream()
                .map(Everything.Watched::event)
                .filter(event -> MainRecord.isOf(event) && !MainRecord.knows(event.interval()))
                .count();
        add(lines, otherwise, "intervals that the older bot changes, which knows whole minutes from 5 to 1440");
        return lines;
    }

    StorageFiles storageFiles() {
        return new StorageFiles(settings.file());
    }

    private Loaded load(@Nullable GuildId guildForUnknown) {
        return new Loader(storageFiles(), new RealDisk(), settings, time).loadWhatIsUnderstood(guildForUnknown);
    }

    private static Everything everything(Contents contents) {
        List<Guild> guilds = contents.guilds().stream()
                .sorted(Comparator.comparingLong(guild -> guild.id().value()))
                .toList();
        List<KnownMember> members = guilds.stream()
                .flatMap(guild -> contents.members(guild.id()).values().stream())
                .toList();
        List<Everything.Watched> events = contents.events().stream()
                .sorted(Comparator.comparingLong(
                        event -> event.place().message().value()))
                .map(event -> watched(event, contents))
                .toList();
        return new Everything(guilds, members, events);
    }

    private static Everything.Watched watched(Event event, Contents contents) {
        List<Reaction> answers = contents.reactions(event.id()).values().stream()
                .sorted(Comparator.comparingLong(answer -> answer.user().value()))
                .toList();
        List<UserId> optOuts = contents.optOuts(event.id()).stream()
                .sorted(Comparator.comparingLong(UserId::value))
                .toList();
        List<ReminderLog> reminders = List.copyOf(contents.reminders(event.id()).values());
        return new Everything.Watched(event, answers, optOuts, reminders);
    }

    private static long count(Everything everything, Function<Everything.Watched, List<?>> part) {
        return everything.events().stream()
                .mapToLong(watched -> part.apply(watched).size())
                .sum();
    }

    private static void add(List<String> lines, long count, String what) {
        if (count > 0) {
            lines.add("%s: %d".formatted(what, count));
        }
    }

    /** Removes a folder with the files in it. */
    static void removeFolder(Path folder) {
        try {
            if (Files.notExists(folder)) {
                return;
            }
            try (Stream<Path> left = Files.walk(folder)) {
                List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new StorageUnusable("%s cannot be removed (%s). Remove it.".formatted(folder, SystemReason.of(e)), e);
        }
    }
}
