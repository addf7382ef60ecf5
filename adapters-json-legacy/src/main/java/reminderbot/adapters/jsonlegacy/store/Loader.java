package reminderbot.adapters.jsonlegacy.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.jsonlegacy.JsonLegacySource;
import reminderbot.adapters.jsonlegacy.store.sidecar.Sidecar;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarUnreadable;
import reminderbot.application.legacy.CommandLine;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.ImportRules;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.application.legacy.LegacyImport.Warning;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.memory.InMemoryStorage;

/** Finds out what is stored. Changes nothing. */
record Loader(StorageFiles files, Disk disk, JsonSettings settings, InstantSource time) {
    private static final int LONGEST_KEY = 60;

    /**
     * Reads both files.
     *
     * @throws StorageUnusable when one is damaged or missing, or holds a record that nobody could write back
     */
    Loaded load() {
        try {
            OnDisk present = OnDisk.read(files, disk);
            List<byte[]> text = present.sidecar();
            if (text != null) {
                return beside(sidecar(whole(text)), present);
            }
            InMemoryStorage nothing = new InMemoryStorage();
            return present.main() == null
                    ? new Loaded(nothing, Map.of(), present, Loaded.State.WHOLE)
                    : takenOver(nothing, settings.zone(), present);
        } catch (IOException e) {
            throw new StorageUnusable(
                    "%s cannot be read (%s); it was left as it is. Let this user read it and %s."
                            .formatted(files.main(), SystemReason.of(e), files.sidecar()),
                    e);
        }
    }

    private Loaded beside(Sidecar sidecar, OnDisk present) throws IOException {
        String found = present.mainHash();
        if (found == null) {
            throw new StorageUnusable(
                    "%s is missing, but %s belongs to it and is there, so nothing was changed. Put the main file back in its place (backups are beside it), or move the sidecar away to begin without any event."
                            .formatted(files.main(), files.sidecar()));
        }
        if (found.equals(sidecar.head().after())) {
            return new Loaded(sidecar.stored(), sidecar.head().heldBack(), present, Loaded.State.WHOLE);
        }
        if (found.equals(sidecar.head().before())) {
            return new Loaded(sidecar.stored(), sidecar.head().heldBack(), present, Loaded.State.HALFWAY);
        }
        return takenOver(sidecar.stored(), sidecar.head().zone(), present);
    }

    private Sidecar sidecar(byte[] text) {
        try {
            return Sidecar.parse(text);
        } catch (SidecarUnreadable e) {
            throw new StorageUnusable(
                    "%s %s; it was left as it is. Put backups of both files in their places, or move the sidecar away to keep only what the older bot knows: the events of %s."
                            .formatted(files.sidecar(), e.getMessage(), files.main()),
                    e);
        }
    }

    /** The main file wins over what was stored; a storage that is empty begins with it. */
    private Loaded takenOver(InMemoryStorage stored, ZoneId zone, OnDisk present) throws IOException {
        LegacyContents read = read(present.mainHash());
        LegacyImport imported = new ImportRules(
                        new ImportOptions(settings.zone(), time.instant(), settings.mode(), settings.newGuilds(), null))
                .judge(read);
        imported.rejected().stream()
                .filter(rejection -> rejection.reason() != Reason.GUILD_UNKNOWN)
                .findFirst()
                .ifPresent(this::refuse);
        OlderBotWrote.Changes changes = stored.call(new OlderBotWrote(stored.contents(), zone, read, imported)::into);
        Set<String> heldBack = imported.rejected().stream().map(Rejection::key).collect(Collectors.toSet());
        report(changes, heldBack.size(), imported.warnings());
        heldBack.forEach(key -> JsonStorage.LOG.warn(
                "json_held_back key={} the guild is not known, so the record stays in the file and nobody is reminded",
                key));
        byte[] main = whole(Objects.requireNonNull(present.main()));
        return new Loaded(stored, HeldBackRecords.in(main, heldBack), present, Loaded.State.TAKEN_OVER);
    }

    private LegacyContents read(@Nullable String expected) throws IOException {
        try {
            LegacyContents contents = new JsonLegacySource(files.main()).read();
            if (!Hash.of(disk.read(files.main())).equals(expected)) {
                throw new StorageUnusable(
                        "%s is being written by another program; nothing was changed. Stop the older bot first."
                                .formatted(files.main()));
            }
            return contents;
        } catch (LegacyUnreadable e) {
            throw new StorageUnusable(
                    "%s; it was left as it is. Put a backup in its place, or name another file."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /** One that is not understood cannot be written back, and leaving it out would lose it. */
    private void refuse(Rejection rejection) {
        String key = rejection.key().replaceAll("\\p{Cntrl}", " ");
        throw new StorageUnusable(
                "%s was left as it is: its record %s cannot be taken over (%s). All such records, and why, are shown by: %s --dry-run"
                        .formatted(
                                files.main(),
                                key.substring(0, Math.min(key.length(), LONGEST_KEY)),
                                rejection.reason(),
                                CommandLine.migrate("json:" + files.main(), "sqlite:NEW-FILE")));
    }

    private void report(OlderBotWrote.Changes changes, int heldBack, List<Warning> warnings) {
        JsonStorage.LOG.info(
                "json_taken_over file={} zone={} events_added={} events_changed={} events_gone={} held_back={} warnings={}",
                files.main(),
                settings.zone(),
                changes.added(),
                changes.changed(),
                changes.gone(),
                heldBack,
                warnings.size());
        warnings.forEach(
                warning -> JsonStorage.LOG.warn("json_corrected key={} code={}", warning.key(), warning.code()));
    }

    private static byte[] whole(List<byte[]> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
