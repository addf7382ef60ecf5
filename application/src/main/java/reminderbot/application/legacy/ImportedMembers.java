package reminderbot.application.legacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The people of the file, each once per guild: those it describes, and all others by their id alone. */
final class ImportedMembers {
    private static final Set<String> FIELDS = Set.of("guild_id", "user_id", "username", "is_bot", "last_seen");
    private static final Comparator<KnownMember> ORDER = Comparator.comparingLong(
                    (KnownMember member) -> member.guild().value())
            .thenComparingLong(member -> member.user().value());

    private final Times times;
    private final @Nullable GuildId guildForUnknown;
    private final Findings findings;
    private final Map<GuildId, Map<UserId, KnownMember>> members = new LinkedHashMap<>();

    ImportedMembers(ImportOptions options, Times times, Findings findings) {
        this.times = times;
        this.guildForUnknown = options.guildForUnknown();
        this.findings = findings;
    }

    /** Takes over people as the file describes them; of somebody described twice the one seen last. */
    void describe(List<LegacyRecord> records) {
        Notes dropped = new Notes("");
        for (LegacyRecord row : records) {
            Optional<KnownMember> member = row.value() instanceof LegacyValue.Fields fields
                    ? read(RecordFields.of(fields), row.key())
                    : Optional.empty();
            member.ifPresentOrElse(
                    found -> keep(found, row.key(), dropped),
                    () -> dropped.count(
                            Code.USERS_DROPPED, "no user id or guild id of members", new LegacyValue.Text(row.key())));
        }
        findings.add(dropped);
    }

    /** Sees to it that these people are there. */
    void mention(GuildId guild, Collection<UserId> people) {
        Map<UserId, KnownMember> known = of(guild);
        for (UserId user : people) {
            if (!known.containsKey(user)) {
                known.put(user, KnownMember.unnamed(guild, user, times.now()));
            }
        }
    }

    /** The guilds that anybody here is of. */
    Set<GuildId> guilds() {
        return members.keySet();
    }

    /** By guild and user id. */
    List<KnownMember> all() {
        return members.values().stream()
                .flatMap(guild -> guild.values().stream())
                .sorted(ORDER)
                .toList();
    }

    private Map<UserId, KnownMember> of(GuildId guild) {
        return members.computeIfAbsent(guild, id -> new LinkedHashMap<>());
    }

    private void keep(KnownMember member, String key, Notes dropped) {
        Map<UserId, KnownMember> known = of(member.guild());
        KnownMember before = known.get(member.user());
        if (before != null) {
            dropped.count(
                    Code.USERS_DROPPED,
                    "described more than once, of which the one seen last is taken",
                    new LegacyValue.Text(key));
        }
        if (before == null || !before.lastSeen().isAfter(member.lastSeen())) {
            known.put(member.user(), member);
        }
    }

    private Optional<KnownMember> read(RecordFields fields, String key) {
        Optional<GuildId> guild = guild(fields.find("guild_id"));
        Optional<UserId> user = fields.find("user_id").flatMap(People::find);
        if (guild.isEmpty() || user.isEmpty()) {
            return Optional.empty();
        }
        Notes notes = new Notes(key);
        notes.noteUnknown(fields, "", FIELDS);
        KnownMember member = described(guild.get(), user.get(), fields, notes);
        findings.add(notes);
        return Optional.of(member);
    }

    private KnownMember described(GuildId guild, UserId user, RecordFields fields, Notes notes) {
        KnownMember unnamed = KnownMember.unnamed(guild, user, lastSeen(fields, notes));
        String name = fields.find("username")
                .map(value -> Names.of(value, "username", KnownMember.LONGEST_NAME, unnamed.name(), notes))
                .orElse(unnamed.name());
        boolean bot = Flags.of(fields.find("is_bot"), "is_bot", notes);
        return new KnownMember(guild, user, name, bot, unnamed.lastSeen(), null, false);
    }

    private Optional<GuildId> guild(Optional<LegacyValue> value) {
        if (value.isEmpty() || Snowflakes.isZero(value.get())) {
            return Optional.ofNullable(guildForUnknown);
        }
        OptionalLong id = Snowflakes.of(value.get());
        return id.isPresent() ? Optional.of(new GuildId(id.getAsLong())) : Optional.empty();
    }

    private Instant lastSeen(RecordFields fields, Notes notes) {
        Optional<LegacyValue> value = fields.find("last_seen");
        Optional<Instant> time = value.flatMap(times::read);
        if (value.isPresent() && time.isEmpty()) {
            notes.warn(
                    Code.TIME_UNREADABLE,
                    "last_seen is %s, no time; the import's time is taken".formatted(Shown.of(value.get())));
        }
        return time.map(found -> times.corrected(found, "last_seen", notes)).orElse(times.now());
    }
}
