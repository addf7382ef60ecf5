package reminderbot.adapters.jsonlegacy.store.sidecar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.memory.InMemoryStorage;

/**
 * What was read from a sidecar.
 *
 * @param stored everything that was stored
 */
public record Sidecar(SidecarHead head, InMemoryStorage stored) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads all of it.
     *
     * @throws SidecarUnreadable when it is not whole, or holds something that cannot be
     */
    public static Sidecar parse(byte[] text) throws SidecarUnreadable {
        try {
            requireKnownVersion(text);
            SidecarJson json = Text.read(text, SidecarJson.class);
            InMemoryStorage stored = new InMemoryStorage();
            stored.run(stores -> fill(stores, json));
            return new Sidecar(head(json), stored);
        } catch (JsonProcessingException e) {
            throw new SidecarUnreadable(
                    "is damaged in line %d, column %d"
                            .formatted(
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNr(),
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getColumnNr()),
                    e);
        } catch (IOException e) {
            throw new SidecarUnreadable("is damaged", e);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException | StorageException e) {
            throw new SidecarUnreadable("is damaged: it holds something that cannot be", e);
        }
    }

    private static void fill(Stores stores, SidecarJson json) {
        json.guilds().forEach(guild -> guild.into(stores));
        json.events().forEach(event -> event.into(stores));
    }

    private static SidecarHead head(SidecarJson json) {
        Map<String, String> heldBack = new LinkedHashMap<>();
        json.heldBack().forEach(one -> heldBack.put(one.key(), one.text()));
        return new SidecarHead(ZoneId.of(json.zone()), json.before(), Objects.requireNonNull(json.after()), heldBack);
    }

    /** A later version may hold what this one has no name for, which must not look like damage. */
    private static void requireKnownVersion(byte[] text) throws IOException, SidecarUnreadable {
        try (JsonParser parser = JSON.createParser(text)) {
            boolean ours = parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextFieldName())
                    && SidecarJson.FORMAT.equals(parser.nextTextValue())
                    && "version".equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
            if (!ours) {
                throw new SidecarUnreadable("is damaged, or no sidecar of this bot");
            }
            if (parser.getIntValue() > SidecarJson.VERSION) {
                throw new SidecarUnreadable("was written by a later version of this bot");
            }
        }
    }
}
