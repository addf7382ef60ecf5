package reminderbot.bootstrap.migration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a backup of a migration says about itself, as its file {@code manifest.json} holds it.
 *
 * @param version of this form: 1
 * @param step how far it has come
 * @param from the source, by its real path
 * @param to the target, by its real path
 * @param zone that times without one were read in
 * @param instants when which step was reached, in the order of the steps
 * @param source copies of the source's files
 * @param target copies of the target's files, the main one first; none when there was no target
 * @param events those that were brought over, as {@code guild/message}
 * @param aside where a rollback keeps what it replaces; null before one, and when it replaces nothing
 */
record Manifest(
        int version,
        Step step,
        String from,
        String to,
        String zone,
        Map<Step, String> instants,
        List<Copy> source,
        List<Copy> target,
        List<String> events,
        @Nullable String aside) {
    static final int VERSION = 1;

    private static final String NAME = "manifest.json";

    Manifest {
        Objects.requireNonNull(step, "step");
        requireTarget(to);
        instants = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(instants)));
        source = List.copyOf(source);
        target = List.copyOf(target);
        events = List.copyOf(events);
    }

    /** How far a migration, or the rollback of one, has come. */
    enum Step {
        /** The backup is whole; the target is what it was. */
        BACKED_UP,
        /** The draft is about to take the target's place, or has taken it. */
        PUBLISHING,
        /** It has. */
        MIGRATED,
        /** The process died before that. */
        GIVEN_UP,
        /** The target's copy is about to take its place, or has taken it. */
        ROLLING_BACK,
        /** It has. */
        ROLLED_BACK
    }

    /**
     * A file and its copy.
     *
     * @param original its real path
     * @param copy its place in the backup's folder
     * @param sha256 of both
     */
    record Copy(String original, String copy, long bytes, String sha256) {
        Copy {
            Objects.requireNonNull(sha256, "sha256");
            if (Path.of(copy).isAbsolute()) {
                throw new IllegalArgumentException(copy + " is not in the backup");
            }
        }
    }

    /** The manifest of a backup. */
    static Manifest read(Path folder) throws IOException {
        Manifest manifest = Reader.MAPPER.readValue(folder.resolve(NAME).toFile(), Manifest.class);
        if (manifest.version != VERSION) {
            throw new IOException("version " + manifest.version + " is not known");
        }
        return manifest;
    }

    /** Whether a folder has a manifest. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** Writes it to its folder, at one stroke. */
    void write(Path folder) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            write(json);
        }
        Durable.write(folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Field by field: to find out how to write a record takes longer than all the rest of a backup. */
    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", version);
        json.writeStringField("step", step.name());
        json.writeStringField("from", from);
        json.writeStringField("to", to);
        json.writeStringField("zone", zone);
        json.writeObjectFieldStart("instants");
        for (Map.Entry<Step, String> reached : instants.entrySet()) {
            json.writeStringField(reached.getKey().name(), reached.getValue());
        }
        json.writeEndObject();
        write(json, "source", source);
        write(json, "target", target);
        json.writeArrayFieldStart("events");
        for (String event : events) {
            json.writeString(event);
        }
        json.writeEndArray();
        json.writeStringField("aside", aside);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<Copy> copies) throws IOException {
        json.writeArrayFieldStart(name);
        for (Copy copy : copies) {
            json.writeStartObject();
            json.writeStringField("original", copy.original());
            json.writeStringField("copy", copy.copy());
            json.writeNumberField("bytes", copy.bytes());
            json.writeStringField("sha256", copy.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void requireTarget(String to) {
        StorageName name = StorageName.parse(to);
        if (name.kind() == StorageName.Kind.LEGACY_SQLITE || !name.path().isAbsolute()) {
            throw new IllegalArgumentException(to + " is no target");
        }
    }

    /** One step further. */
    Manifest at(Step reached, Instant now) {
        return at(reached, now, aside == null ? null : Path.of(aside));
    }

    /** One step further, with what a rollback replaces kept there; null when it replaces nothing. */
    Manifest at(Step reached, Instant now, @Nullable Path newAside) {
        Map<Step, String> more = new TreeMap<>(instants);
        more.put(reached, now.toString());
        return new Manifest(
                version,
                reached,
                from,
                to,
                zone,
                more,
                source,
                target,
                events,
                newAside == null ? null : newAside.toString());
    }

    /** Only made where there is one to be read. */
    private static final class Reader {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();

        private Reader() {}
    }
}
