package reminderbot.application.legacy;

import java.util.List;
import java.util.stream.Stream;
import reminderbot.domain.storage.Everything;

/**
 * What a migration is going to bring over, and a line for everything that does not come over as it stood there.
 *
 * @param leftBehind what is there and has no place in the target, in words: how many of what
 */
public record Takeover(
        Everything everything,
        List<LegacyImport.Rejection> rejected,
        List<LegacyImport.Warning> warnings,
        List<String> leftBehind) {
    public Takeover {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
        leftBehind = List.copyOf(leftBehind);
    }

    /** Of the older bot's records. */
    public static Takeover of(LegacyImport imported, LegacyContents contents) {
        List<Everything.Watched> events = imported.events().stream()
                .map(event -> new Everything.Watched(event.event(), event.answers(), List.of(), List.of()))
                .toList();
        return new Takeover(
                new Everything(imported.guilds(), imported.members(), events),
                imported.rejected(),
                imported.warnings(),
                contents.leftBehind());
    }

    /** Of a storage of this bot: all of it, as it is. */
    public static Takeover of(Everything everything) {
        return new Takeover(everything, List.of(), List.of(), List.of());
    }

    /** The same with more that is left behind. */
    public Takeover leavingToo(List<String> more) {
        return new Takeover(
                everything,
                rejected,
                warnings,
                Stream.concat(leftBehind.stream(), more.stream()).toList());
    }

    /** Whether something was not taken over that should have been. */
    public boolean hasRejections() {
        return !rejected.isEmpty();
    }
}
