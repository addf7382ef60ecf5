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
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarHead;
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
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.memory.InMemoryStorage;

/** Finds out what is stored. Changes nothing. */
record Loader(StorageFiles files, Disk disk, JsonSettings settings, InstantSource time) {
    private static final int LONGEST_KEY = 60;

    /**
     * Reads both files for a bot that is to write them.
     *
     * @throws StorageUnusable when one is damaged or missing, or holds a record that nobody could write back
     */
    Loaded load() {
        Loaded loaded = loadWhatIsUnderstood(null);
        loaded.findings().rejected().stream()
                .filter(rejection -> rejection.reason() != Reason.GUILD_UNKNOWN)
                .findFirst()
                .ifPresent(this::refuse);
        if (loaded.state() == Loaded.State.TAKEN_OVER) {
            report(loaded);
        }
        return loaded;
    }

    /**
     * Reads both files for somebody who leaves them as they are: a record that nobody could write back is one of the findings.
     *
     * @param guildForUnknown takes the records whose guild is not known; null holds them back
     * @throws StorageUnusable when one is damaged or missing
     */
    Loaded loadWhatIsUnderstood(@Nullable GuildId guildForUnknown) {
        try {
            OnDisk present = OnDisk.read(files, disk);
            List<byte[]> text = present.sidecar();
            if (text != null) {
                return beside(sidecar(whole(text)), present, guildForUnknown);
            }
            InMemoryStorage nothing = new InMemoryStorage();
            return present.main() == null
                    ? new Loaded(nothing, Map.of(), present, Loaded.State.WHOLE, Loaded.Findings.NONE)
                    : takenOver(nothing, settings.zone(), present, guildForUnknown);
        } catch (IOException e) {
            throw new StorageUnusable(
                    "%s cannot be read (%s); it was left as it is. Let this user read it and %s."
                            .formatted(files.main(), SystemReason.of(e), files.sidecar()),
                    e);
        }
    }

    private Loaded beside(Sidecar sidecar, OnDisk present, @Nullable GuildId guildForUnknown) throws IOException {
        String found = present.mainHash();
        if (found == null) {
            throw new StorageUnusable(
                    "%s is missing, but %s belongs to it and is there, so nothing was changed. Put the main file back in its place (backups are beside it), or move the sidecar away to begin without any event."
                            .formatted(files.main(), files.sidecar()));
        }
        SidecarHead head = sidecar.head();
        boolean wanted = guildForUnknown != null && !head.heldBack().isEmpty();
        if (found.equals(head.after()) && !wanted) {
            return asWritten(sidecar, present, Loaded.State.WHOLE);
        }
        if (found.equals(head.before()) && !found.equals(head.after())) {
            if (wanted) {
                throw new StorageUnusable(
                        "%s is not written to its end: a bot was interrupted there, so its events without a guild cannot be given one yet. Start this bot on it once, then try again."
                                .formatted(files.main()));
            }
            return asWritten(sidecar, present, Loaded.State.HALFWAY);
        }
        return takenOver(sidecar.stored(), head.zone(), present, guildForUnknown);
    }

    private static Loaded asWritten(Sidecar sidecar, OnDisk present, Loaded.State state) {
        Map<String, String> heldBack = sidecar.head().heldBack();
        return new Loaded(sidecar.stored(), heldBack, present, state, Loaded.Findings.heldBack(heldBack.keySet()));
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
    private Loaded takenOver(InMemoryStorage stored, ZoneId zone, OnDisk present, @Nullable GuildId guildForUnknown)
            throws IOException {
        LegacyContents read = read(present.mainHash());
        LegacyImport imported = new ImportRules(new ImportOptions(
                        settings.zone(), time.instant(), settings.mode(), settings.newGuilds(), guildForUnknown))
                .judge(read);
        OlderBotWrote.Changes changes = stored.call(new OlderBotWrote(stored.contents(), zone, read, imported)::into);
        Set<String> heldBack = imported.rejected().stream()
                .filter(rejection -> rejection.reason() == Reason.GUILD_UNKNOWN)
                .map(Rejection::key)
                .collect(Collectors.toSet());
        List<Warning> warnings = imported.warnings().stream()
                .filter(warning -> !changes.untouched().contains(warning.key()))
                .toList();
        byte[] main = whole(Objects.requireNonNull(present.main()));
        return new Loaded(
                stored,
                HeldBackRecords.in(main, heldBack),
                present,
                Loaded.State.TAKEN_OVER,
                new Loaded.Findings(imported.rejected(), warnings, changes));
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

    private void report(Loaded loaded) {
        Loaded.Findings findings = loaded.findings();
        JsonStorage.LOG.info(
                "json_taken_over file={} zone={} events_added={} events_changed={} events_gone={} held_back={} warnings={}",
                files.main(),
                settings.zone(),
                findings.changes().added(),
                findings.changes().changed(),
                findings.changes().gone().size(),
                findings.rejected().size(),
                findings.warnings().size());
        findings.warnings()
                .forEach(warning ->
                        JsonStorage.LOG.warn("json_corrected key={} code={}", warning.key(), warning.code()));
        findings.rejected()
                .forEach(rejection -> JsonStorage.LOG.warn(
                        "json_held_back key={} the guild is not known, so the record stays in the file and nobody is reminded",
                        rejection.key()));
    }

    private static byte[] whole(List<byte[]> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
