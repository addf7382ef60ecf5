package reminderbot.application.legacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;

/** The guilds of the file, each once: those it describes, and all others with a placeholder for their name. */
final class ImportedGuilds {
    private final GuildSettings newGuilds;
    private final GuildConfig config;
    private final Findings findings;
    private final Map<GuildId, Guild> guilds = new LinkedHashMap<>();

    ImportedGuilds(ImportOptions options, Findings findings) {
        this.newGuilds = options.newGuilds();
        this.config = new GuildConfig(options.mode());
        this.findings = findings;
    }

    /** Takes over guilds as the file describes them. */
    void describe(List<LegacyRecord> records) {
        Notes dropped = new Notes("");
        for (LegacyRecord row : records) {
            Optional<RecordFields> fields = row.value() instanceof LegacyValue.Fields found
                    ? Optional.of(RecordFields.of(found))
                    : Optional.empty();
            OptionalLong id = fields.flatMap(found -> found.find("guild_id"))
                    .map(Snowflakes::of)
                    .orElse(OptionalLong.empty());
            if (fields.isEmpty() || id.isEmpty()) {
                dropped.count(Code.KEY_IGNORED, "no guild id of guilds", new LegacyValue.Text(row.key()));
            } else {
                describe(of(new GuildId(id.getAsLong())), fields.get(), new Notes(row.key()));
            }
        }
        findings.add(dropped);
    }

    /** The guild, which is there from now on. */
    Guild of(GuildId id) {
        return guilds.computeIfAbsent(id, guild -> new Guild(guild, "Guild " + guild, newGuilds));
    }

    /** By id. */
    List<Guild> all() {
        return guilds.values().stream()
                .sorted(Comparator.comparingLong(guild -> guild.id().value()))
                .toList();
    }

    private void describe(Guild guild, RecordFields fields, Notes notes) {
        GuildSettings settings = config.applied(guild.settings(), fields, notes);
        guilds.put(guild.id(), new Guild(guild.id(), name(guild, fields, notes), settings));
        notes.noteUnknown(fields, "", GuildConfig.FIELDS);
        findings.add(notes);
    }

    private static String name(Guild guild, RecordFields fields, Notes notes) {
        return Stream.of("name", "guild_name")
                .flatMap(field -> fields.find(field).stream()
                        .map(value -> Names.of(value, field, Guild.LONGEST_NAME, guild.name(), notes)))
                .findFirst()
                .orElse(guild.name());
    }
}
