package reminderbot.adapters.jsonlegacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;

/** One JSON text of the older bot being read, from its first character to its last. Not thread-safe. */
final class LegacyJson implements AutoCloseable {
    /** Records nest five deep, and what has no place in them may nest deeper; but it must not use up the stack. */
    private static final int DEEPEST = 100;

    /** Digits of a number; no id has more than 19. Longer ones cost more time than they are worth. */
    private static final int LONGEST_NUMBER = 10_000;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** What a later version put its records below. */
    private static final String ENVELOPE = "events";

    private final JsonParser parser;
    private final LegacyValues values;

    private LegacyJson(JsonParser parser) {
        this.parser = parser;
        this.values = new LegacyValues(parser);
    }

    /** Of this text; closing it closes the reader. */
    static LegacyJson parse(Reader text) throws IOException {
        return new LegacyJson(JSON.createParser(text));
    }

    /**
     * The events.
     *
     * @throws NotEvents when the text is whole and something else
     */
    LegacyContents contents() throws IOException, NotEvents {
        try {
            return root();
        } catch (StreamConstraintsException excessive) {
            throw new JsonParseException(parser, excessive.getOriginalMessage(), parser.currentLocation(), excessive);
        }
    }

    private LegacyContents root() throws IOException, NotEvents {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw damaged("this is an empty file");
        }
        if (first != JsonToken.START_OBJECT) {
            parser.skipChildren();
            requireEnd();
            throw new NotEvents("holds %s where the older bot keeps an object of events".formatted(named(first)));
        }
        LegacyContents contents = members();
        requireEnd();
        return contents;
    }

    private LegacyContents members() throws IOException, NotEvents {
        Envelope envelope = new Envelope();
        List<LegacyRecord> flat = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(ENVELOPE)) {
                envelope.opened(records());
            } else {
                flat.add(new LegacyRecord(name, values.current()));
            }
        }
        return envelope.contents(flat);
    }

    private List<LegacyRecord> records() throws IOException {
        List<LegacyRecord> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            records.add(new LegacyRecord(name, values.current()));
        }
        return records;
    }

    private void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw damaged("something follows the end of the data");
        }
    }

    private JsonParseException damaged(String why) {
        return new JsonParseException(parser, why, parser.currentTokenLocation());
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "true or false";
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
